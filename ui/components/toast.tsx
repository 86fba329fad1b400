'use client';
import { createContext, use, useEffect, useMemo, useState } from 'react';
import { Button } from './button.tsx';
import { StateGlyph } from './state.tsx';

type Toast = { title: React.ReactNode; detail?: React.ReactNode; undo?: () => void };

const ToastContext = createContext<(toast: Toast) => void>(() => undefined);

/** Says what the page cannot show itself; one at a time. */
export const useToast = () => use(ToastContext);

export function ToastProvider({ children }: { children: React.ReactNode }) {
  const [toast, setToast] = useState<Toast | null>(null);
  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(() => setToast(null), 6000);
    return () => clearTimeout(timer);
  }, [toast]);
  const show = useMemo(() => (next: Toast) => setToast(next), []);
  return (
    <ToastContext value={show}>
      {children}
      <div className="toasts" role="status" aria-live="polite">
        {toast && (
          <div className="toast">
            <span className="mt-0.5 text-ok">
              <StateGlyph state="succeeded" />
            </span>
            <div className="grow">
              <b>{toast.title}</b>
              {toast.detail && <p className="text-xs text-muted">{toast.detail}</p>}
            </div>
            {toast.undo && (
              <Button
                kind="ghost"
                size="sm"
                onClick={() => {
                  toast.undo?.();
                  setToast(null);
                }}
              >
                Undo
              </Button>
            )}
          </div>
        )}
      </div>
    </ToastContext>
  );
}
