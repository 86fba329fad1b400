import { NotFound } from '../components/not-found.tsx';

export default function Missing() {
  return (
    <main id="main" className="grid min-h-screen place-items-center bg-surface">
      <NotFound />
    </main>
  );
}
