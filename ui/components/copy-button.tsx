'use client';
import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';

/** Copies a text, and says so in its own place. */
export function CopyButton({ text, label, words = false }: { text: string; label: string; words?: boolean }) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 1600);
    return () => clearTimeout(timer);
  }, [copied]);
  const Icon = copied ? Check : Copy;
  return (
    <button
      type="button"
      className={`btn ghost sm${words ? '' : ' sq'}`}
      aria-label={label}
      onClick={() => navigator.clipboard.writeText(text).then(() => setCopied(true))}
    >
      <Icon className="i s" aria-hidden />
      {words && (copied ? 'Copied' : 'Copy')}
      <span className="vh" role="status">
        {copied ? 'Copied' : ''}
      </span>
    </button>
  );
}
