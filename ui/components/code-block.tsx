'use client';
import { useId, useState } from 'react';
import { CopyButton } from './copy-button.tsx';

const LANGUAGES = ['GraphQL', 'Python', 'curl'] as const;
export type Language = (typeof LANGUAGES)[number];

const TOKENS =
  /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|(#[^\n]*)|\b(query|mutation|subscription|fragment|on|from|import|def|for|in|with|as|return|curl)\b|\b(\d[\d_.]*)\b/g;
const CLASSES = ['st', 'dm', 'k1', 'nu'] as const;

const SQL =
  /('(?:[^']|'')*')|(--[^\n]*)|\b(select|from|where|with|as|and|or|not|is|null|in|on|using|left|inner|asof|join|lateral|order|group|by|limit|desc|asc|over|partition|case|when|then|else|end|cast|interval|create|temp|temporary|table|view|distinct|qualify|union|all|exclude|between|true|false)\b|\b(\d[\d_.]*)\b/gi;

/** Strings, comments, words of the language and numbers, enough to read by. */
export function Highlighted({ code, language }: { code: string; language: Language | 'SQL' }): React.ReactNode[] {
  const out: React.ReactNode[] = [];
  let last = 0;
  for (const match of code.matchAll(language === 'SQL' ? SQL : TOKENS)) {
    const kind = match.slice(1).findIndex((group) => group !== undefined);
    out.push(
      code.slice(last, match.index),
      <span key={match.index} className={CLASSES[kind]}>
        {match[0]}
      </span>,
    );
    last = match.index + match[0].length;
  }
  return [...out, code.slice(last)];
}

/** The page's own object as code, ready to run. */
export function CodeBlock({ code, initial }: { code: Partial<Record<Language, string>>; initial?: Language }) {
  const languages = LANGUAGES.filter((language) => code[language] !== undefined);
  const [current, setCurrent] = useState<Language>(initial ?? languages[0] ?? 'GraphQL');
  const id = useId();
  const text = code[current] ?? '';
  const move = (event: React.KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = languages[(languages.indexOf(current) + step + languages.length) % languages.length];
    if (!step || !next) return;
    setCurrent(next);
    document.getElementById(`${id}-${next}`)?.focus();
  };
  return (
    <div className="code min-w-0">
      <div className="bar">
        <span className="row gap-0.5" role="tablist" aria-label="Language" onKeyDown={move}>
          {languages.map((language) => (
            <button
              key={language}
              id={`${id}-${language}`}
              type="button"
              role="tab"
              aria-selected={language === current}
              aria-controls={`${id}-code`}
              tabIndex={language === current ? 0 : -1}
              onClick={() => setCurrent(language)}
            >
              {language}
            </button>
          ))}
        </span>
        <span className="ml-auto">
          <CopyButton text={text} label={`Copy the ${current}`} words />
        </span>
      </div>
      <pre id={`${id}-code`} role="tabpanel" tabIndex={0} aria-label={current}>
        <code>
          <Highlighted code={text} language={current} />
        </code>
      </pre>
    </div>
  );
}
