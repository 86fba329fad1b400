import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';

const workspace = fileURLToPath(new URL('..', import.meta.url));

export default {
  output: 'standalone',
  // The workspace is the root for tracing and for Turbopack: packages live beside this folder.
  outputFileTracingRoot: workspace,
  turbopack: { root: workspace },
  transpilePackages: ['@hopyard/identity'],
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` looks at types; whoever starts the platform need not wait for it.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  images: { unoptimized: true },
} satisfies NextConfig;
