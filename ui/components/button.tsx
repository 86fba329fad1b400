import Link from 'next/link';
import { StateGlyph } from './state.tsx';

type Look = {
  kind?: 'primary' | 'danger' | 'ghost' | 'plain' | undefined;
  size?: 'md' | 'sm' | undefined;
  square?: boolean | undefined;
  wide?: boolean | undefined;
};
const KIND = { primary: 'pri', danger: 'dan', ghost: 'ghost', plain: '' } as const;

const look = ({ kind = 'plain', size = 'md', square = false, wide = false }: Look, extra = '') =>
  ['btn', KIND[kind], size === 'sm' && 'sm', square && 'sq', wide && 'wide', extra].filter(Boolean).join(' ');

/** A button. While `busy` it keeps its focus and its width in sight, and ignores presses. */
export function Button({
  kind,
  size,
  square,
  wide,
  busy = false,
  className,
  children,
  onClick,
  ...rest
}: Look & { busy?: boolean } & React.ComponentProps<'button'>) {
  return (
    <button
      type="button"
      {...rest}
      aria-busy={busy || undefined}
      className={look({ kind, size, square, wide }, className)}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {busy && <StateGlyph state="running" size={13} />}
      {children}
    </button>
  );
}

/** A link that looks like a button: it goes somewhere. */
export function ButtonLink({ kind, size, square, wide, className, ...rest }: Look & React.ComponentProps<typeof Link>) {
  return <Link {...rest} className={look({ kind, size, square, wide }, className)} />;
}
