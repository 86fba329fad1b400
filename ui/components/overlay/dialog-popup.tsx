'use client';
import { Dialog } from '@base-ui/react/dialog';

/** The open dialog; loaded when one is first wanted. */
export default function DialogPopup({ title, children, onClose }: { title: React.ReactNode; children: React.ReactNode; onClose: () => void }) {
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="scrim" />
        <Dialog.Popup className="dialog">
          <div className="px-6 pt-5">
            <Dialog.Title>{title}</Dialog.Title>
          </div>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
