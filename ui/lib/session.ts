import { paths } from '../paths.ts';

/** The session is over: sign in, and come back here. */
export function signInAgain(): void {
  location.assign(paths.signIn({ next: location.pathname + location.search }));
}
