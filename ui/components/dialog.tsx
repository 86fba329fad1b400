'use client';
import dynamic from 'next/dynamic';
import { Button } from './button.tsx';
import { Kbd } from './bits.tsx';

const DialogPopup = dynamic(() => import('./overlay/dialog-popup.tsx'), { ssr: false });

/** A question in front of the page. Its title is the question; Esc and the ground behind close it. */
export function Dialog({
  open,
  title,
  children,
  onClose,
}: {
  open: boolean;
  title: React.ReactNode;
  children: React.ReactNode;
  onClose: () => void;
}) {
  return open ? (
    <DialogPopup title={title} onClose={onClose}>
      {children}
    </DialogPopup>
  ) : null;
}

/** A dialog that is a form: fields, then Cancel and the one action at the right. */
export function FormDialog({
  open,
  title,
  lead,
  action,
  danger = false,
  busy,
  onSubmit,
  onClose,
  children,
}: {
  open: boolean;
  title: React.ReactNode;
  lead?: React.ReactNode;
  action: string;
  danger?: boolean;
  busy: boolean;
  onSubmit: (form: FormData) => void;
  onClose: () => void;
  children?: React.ReactNode;
}) {
  return (
    <Dialog open={open} title={title} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) onSubmit(new FormData(event.currentTarget));
        }}
      >
        <div className="grid gap-4 px-6 pt-1.5">
          {lead && <p className="text-muted">{lead}</p>}
          {children}
        </div>
        <div className="df">
          <Button kind="ghost" onClick={onClose}>
            Cancel <Kbd>Esc</Kbd>
          </Button>
          <Button type="submit" kind={danger ? 'danger' : 'primary'} busy={busy}>
            {action}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
