'use client';
import { useRouter } from 'next/navigation';
import { startTransition, useEffect, useState } from 'react';
import { Button } from './button.tsx';
import { ErrorState } from './error-state.tsx';

/** A page that could not be drawn. What it is about is unharmed. */
export function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const [at, setAt] = useState('');
  const router = useRouter();
  // The page is made on the server: drawing it again here without asking there would fail in the same way.
  const again = () =>
    startTransition(() => {
      router.refresh();
      reset();
    });
  useEffect(() => setAt(new Date().toLocaleTimeString('en-GB')), []);
  return (
    <div className="page">
      <ErrorState
        title="The page could not be drawn"
        detail={`The graph did not answer${at && ` at ${at}`}. Nothing that you did is lost, and programs go on running.`}
        requestId={error.digest}
        actions={
          <Button size="sm" onClick={again}>
            Try again
          </Button>
        }
      />
    </div>
  );
}
