import { ShieldAlert } from 'lucide-react';

/** Programs cannot run here, or run without protection: every page says so, with what to do. */
export function SandboxNote({ reason }: { reason: string | null | undefined }) {
  return (
    <div className="note warn m-4 mb-0" role="status">
      <ShieldAlert className="i" aria-hidden />
      <span className="grow">
        <b>No program runs on this installation now</b>
        <br />
        <span className="text-muted">{reason ?? 'No runner with a working sandbox is connected.'}</span>
      </span>
    </div>
  );
}
