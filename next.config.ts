import { availableParallelism } from 'node:os';
import type { NextConfig } from 'next';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants';

/**
 * Next makes the pages, as files, and is not there when they are read: see `lib/site/build`, which takes what it makes
 * from the folder that `GLOSS_BUILD_TO` names. In development it also serves them.
 */
export default function config(phase: string): NextConfig {
  const { GLOSS_BUILD_TO: folder, GLOSS_SITE = '', GLOSS_CARDS = '' } = process.env;
  return {
    ...(phase === PHASE_DEVELOPMENT_SERVER ? {} : { output: 'export', ...(folder ? { distDir: folder } : {}) }),
    // Scripts have it from the bundler of a build; in development they are Next's own modules.
    env: { GLOSS_SITE, GLOSS_CARDS },
    trailingSlash: true,
    typedRoutes: true,
    poweredByHeader: false,
    reactStrictMode: true,
    // Pages of a hundred thousand words and their notes, on a slow machine that does other work. In seconds.
    staticPageGenerationTimeout: 900,
    agentRules: false,
    // Types are a step of `npm test`, over tests and tools as well; building pages need not wait for it.
    typescript: { ignoreBuildErrors: true },
    images: { unoptimized: true },
    experimental: {
      // Most readers come to one page by a link: its styles come with it rather than after it.
      inlineCss: true,
      // Pages of three kinds have root layouts of their own, so the page for addresses where nothing is has one too.
      globalNotFound: true,
      // Next leaves one core free.
      cpus: availableParallelism(),
    },
    serverExternalPackages: ['esbuild', 'opentype.js', 'sharp'],
  };
}
