import { paths } from '../paths.ts';
import { ButtonLink } from './button.tsx';
import { Logo } from './logo.tsx';

/** The same for what is absent and for what is hidden. */
export function NotFound({ back = { href: paths.home(), label: 'Go home' } }: { back?: { href: string; label: string } }) {
  return (
    <div className="em">
      <Logo size={36} />
      <h1 className="mt-2 text-lg font-semibold">There is nothing here that you may see</h1>
      <p className="lead">The address may be mistyped, the thing may be gone, or it belongs to a project that you are not a member of.</p>
      <ButtonLink href={back.href}>{back.label}</ButtonLink>
    </div>
  );
}
