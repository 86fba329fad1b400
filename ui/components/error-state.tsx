import { OctagonX, Unplug } from 'lucide-react';
import { CopyButton } from './copy-button.tsx';

export type Failure = { title: React.ReactNode; detail?: React.ReactNode; code?: string | undefined; requestId?: string | undefined };

/** What happened, where, what is unharmed, what to do; code, request and time at the foot. */
export function ErrorState({ title, detail, code, requestId, frame, actions }: Failure & { frame?: React.ReactNode; actions?: React.ReactNode }) {
  return (
    <section className="er" role="alert">
      <div className="eh">
        <OctagonX className="i l" aria-hidden />
        <div>
          <h1>{title}</h1>
          {detail && <p className="text-muted">{detail}</p>}
        </div>
      </div>
      {frame && <pre className="fr">{frame}</pre>}
      {(code || requestId || actions) && (
        <footer>
          {code && (
            <span>
              Code <span className="mono text-muted">{code}</span>
            </span>
          )}
          {requestId && (
            <span className="inline-flex items-center gap-1.5">
              Request <span className="mono text-muted">{requestId}</span>
              <CopyButton text={requestId} label="Copy the request id" />
            </span>
          )}
          {actions && <span className="row ml-auto gap-3">{actions}</span>}
        </footer>
      )}
    </section>
  );
}

/** A part that failed leaves the page standing. */
export function PartFailed({ title, detail, requestId, action }: Failure & { action?: React.ReactNode }) {
  return (
    <div className="panel part" role="alert">
      <span className="pi">
        <Unplug className="i l" aria-hidden />
      </span>
      <div className="grow flex-1">
        <b>{title}</b>
        {detail && <p className="text-muted">{detail}</p>}
        {requestId && (
          <p className="mt-1.5 text-xs text-faint">
            Request <span className="mono">{requestId}</span>
          </p>
        )}
      </div>
      {action}
    </div>
  );
}
