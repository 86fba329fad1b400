import { FormDialog } from '@/components/dialog.tsx';
import type { Commands } from './use-commands.ts';

/** Asks once more before a deployment stops answering. */
export function StopDialog({ name, commands, open, onClose }: { name: string; commands: Commands; open: boolean; onClose: () => void }) {
  return (
    <FormDialog
      open={open}
      danger
      title={
        <>
          <span className="mono">{name}</span> would stop answering
        </>
      }
      lead="New calls are refused at once, those under way end. Versions, traffic and the log of calls stay."
      action="Stop deployment"
      busy={commands.busy}
      onSubmit={() => void commands.stop().then((stopped) => stopped && onClose())}
      onClose={onClose}
    >
      {commands.error && (
        <p role="alert" className="text-bad">
          {commands.error}
        </p>
      )}
    </FormDialog>
  );
}
