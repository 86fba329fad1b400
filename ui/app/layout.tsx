import '../styles/index.css';
import type { Metadata } from 'next';
import localFont from 'next/font/local';
import { cookies } from 'next/headers';

const sans = localFont({ src: '../fonts/Geist-Variable.latin.woff2', variable: '--geist', weight: '100 900', display: 'swap' });
const mono = localFont({ src: '../fonts/GeistMono-Variable.latin.woff2', variable: '--geist-mono', weight: '100 900', display: 'swap' });

export const metadata: Metadata = { title: { default: 'Hopyard', template: '%s · Hopyard' } };

export default async function RootLayout({ children }: { children: React.ReactNode }) {
  const theme = (await cookies()).get('hopyard_theme')?.value;
  return (
    <html
      lang="en"
      className={`${sans.variable} ${mono.variable}`}
      data-theme={theme === 'light' || theme === 'dark' ? theme : undefined}
      suppressHydrationWarning
    >
      <body>
        <a className="skip" href="#main">
          Skip to the page
        </a>
        {children}
      </body>
    </html>
  );
}
