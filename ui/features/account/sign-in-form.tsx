'use client';
import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { doors, paths } from '../../paths.ts';

const SENTENCES: Record<string, string> = {
  UNAUTHENTICATED: 'This address and password do not belong together.',
  RATE_LIMITED: 'Too many tries. Wait a minute, then try again.',
  UNAVAILABLE: 'The platform does not answer yet. It may be starting.',
};

const sentence = (code: string) => SENTENCES[code] ?? `Signing in was refused (${code}).`;

/** Works without JavaScript too: then the door answers with a redirect. */
export function SignInForm({ next, error: initial }: { next: string | undefined; error: string | undefined }) {
  const [error, setError] = useState(initial ? sentence(initial) : null);
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  // Only a path of this origin is followed; `//host` and `/\host` are not such.
  const target = next && /^\/(?![/\\])/.test(next) ? next : paths.home();

  const signIn = async (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setError(null);
    try {
      const response = await fetch(doors.signIn, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-hopyard-csrf': '1' },
        body: JSON.stringify({ username: form.get('username'), password: form.get('password') }),
      });
      if (response.ok) return location.assign(target);
      const answer = (await response.json().catch(() => null)) as { code?: string; message?: string } | null;
      setError((answer?.code && SENTENCES[answer.code]) ?? answer?.message ?? sentence(String(response.status)));
    } catch {
      setError('The platform did not answer. Is it running?');
    }
    setBusy(false);
  };

  return (
    <form method="post" action={`${doors.signIn}?next=${encodeURIComponent(target)}`} onSubmit={signIn}>
      <h1>Sign in</h1>
      <p className="mb-6 mt-1 text-muted">One place for data, features, models and what they do.</p>
      <Field label="E-mail">
        {(control) => <input {...control} className="input" name="username" type="email" autoComplete="username" required autoFocus />}
      </Field>
      <div className="h-2.5" />
      <Field label="Password" error={error}>
        {(control) => (
          <div className="input">
            <input {...control} name="password" type={shown ? 'text' : 'password'} autoComplete="current-password" required />
            <button
              type="button"
              className="btn ghost sm sq"
              aria-label={shown ? 'Hide the password' : 'Show the password'}
              onClick={() => setShown(!shown)}
            >
              {shown ? <EyeOff className="i s" aria-hidden /> : <Eye className="i s" aria-hidden />}
            </button>
          </div>
        )}
      </Field>
      <Button type="submit" kind="primary" wide busy={busy} className="mt-3">
        Sign in
      </Button>
    </form>
  );
}
