'use client';
import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import { StateGlyph } from './state.tsx';

type Control = { id: string; 'aria-describedby': string; 'aria-invalid'?: true };

/** One shape for every form: label, control, one line of help whose place the error takes, so that nothing jumps. */
export function Field({
  label,
  help,
  error,
  aside,
  children,
}: {
  label: React.ReactNode;
  help?: React.ReactNode;
  error?: string | null | undefined;
  aside?: React.ReactNode;
  children: (control: Control) => React.ReactNode;
}) {
  const id = useId();
  const note = `${id}-note`;
  return (
    <div className={`field${error ? ' err' : ''}`}>
      <div className="row">
        <label htmlFor={id}>{label}</label>
        {aside && <span className="ml-auto">{aside}</span>}
      </div>
      {children({ id, 'aria-describedby': note, ...(error ? { 'aria-invalid': true as const } : {}) })}
      <span className="help" id={note} role={error ? 'alert' : undefined}>
        {error ? (
          <>
            <StateGlyph state="failed" size={12} />
            {error}
          </>
        ) : (
          help
        )}
      </span>
    </div>
  );
}

/** A choice among few, drawn as a control of ours, with the keyboard and the list of the system. */
export function Select({ full = false, className, ...rest }: { full?: boolean } & React.ComponentProps<'select'>) {
  return (
    <span className={`select${full ? ' full' : ''} ${className ?? ''}`}>
      <select {...rest} />
      <ChevronDown className="i s" aria-hidden />
    </span>
  );
}
