import '@/styles/sign-in.css';
import type { Metadata } from 'next';
import { Logo } from '../../components/logo.tsx';
import { RidgeArt } from '../../components/ridge-art.tsx';
import { SignInForm } from '../../features/account/sign-in-form.tsx';

export const metadata: Metadata = { title: 'Sign in' };

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string; error?: string }> }) {
  const { next, error } = await searchParams;
  return (
    <main className="si" id="main">
      <section className="fm">
        <div className="row brand">
          <Logo size={28} />
          Hopyard
        </div>
        <SignInForm next={next} error={error} />
        <p className="max-w-[23rem] text-xs text-faint">
          First start? The passwords of the first three users were printed once and are kept in <span className="mono">credentials.json</span>.
        </p>
      </section>
      <section className="art" aria-label="From the example">
        <RidgeArt />
        <p className="cap">
          <b>The later the hour, the longer the tail.</b>
          <span className="text-faint">Three million US flights, a ridge for each hour of departure; filled where more than 15 minutes late.</span>
        </p>
      </section>
    </main>
  );
}
