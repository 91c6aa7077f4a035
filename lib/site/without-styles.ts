/** Makes components ready to be loaded in Node, where no bundler takes their style sheets. */
import { register } from 'node:module';

/** Components name their style sheets for the bundler; here a style sheet is an empty module. */
const WITHOUT_STYLES = `export const load = (url, context, next) =>
  url.endsWith('.css') ? { format: 'module', source: '', shortCircuit: true } : next(url, context);`;

let isReady = false;

/** Call it before a component is imported, with `import()`. */
export function withoutStyles(): void {
  if (isReady) return;
  isReady = true;
  // React is another one, and slower, unless this is set before it is loaded.
  Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV ?? 'production' });
  register(`data:text/javascript,${encodeURIComponent(WITHOUT_STYLES)}`);
}
