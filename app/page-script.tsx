import { preloadModule } from 'react-dom';
import { AfterHydration } from './after-hydration';
import { type PageScriptName, readPageScripts } from './page-scripts';

/** Starts a script of a page once the page is there. */
export async function PageScript({ name }: { name: PageScriptName }) {
  const script = (await readPageScripts()).modules.get(name);
  if (!script) return null;
  const { address, imports } = script;
  if (process.env.NODE_ENV !== 'production') return <AfterHydration address={address} />;
  for (const each of imports) preloadModule(each, { as: 'script' });
  return <script type="module" src={address} />;
}
