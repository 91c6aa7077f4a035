import type { NextConfig } from 'next';

/**
 * Every page is prerendered, for two ways out: a Next server and a folder of files. `gloss serve` and `gloss export` set
 * the variables below, and take out of the pages what Next would start in a browser; `next build` alone does not.
 *
 * - `GLOSS_EXPORT_TO`: build a folder of files there instead of a server.
 * - `GLOSS_SERVE_FROM`: serve the build that was put there, so that a new build never disturbs a running server.
 */
const { GLOSS_EXPORT_TO: exportTo, GLOSS_SERVE_FROM: serveFrom } = process.env;

const config: NextConfig = {
  ...(exportTo ? { output: 'export', distDir: exportTo } : serveFrom ? { distDir: serveFrom } : {}),
  trailingSlash: true,
  typedRoutes: true,
  poweredByHeader: false,
  reactStrictMode: true,
  agentRules: false,
  // Types are a step of `npm test`, over tests and tools as well; building pages need not wait for it.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  experimental: {
    // What a server makes as it is asked for stays in memory: nothing is written into a build.
    isrFlushToDisk: false,
    // Most readers come to one page by a link: its styles come with it rather than after it.
    inlineCss: true,
    // Pages of three kinds have root layouts of their own, so the page for addresses where nothing is has one too.
    globalNotFound: true,
  },
  serverExternalPackages: ['esbuild', 'opentype.js'],
  turbopack: {
    rules: {
      '*.ttf': { condition: { query: '?bytes' }, type: 'bytes' },
    },
  },
};

export default config;
