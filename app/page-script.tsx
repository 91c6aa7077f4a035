import { preloadModule } from 'react-dom';
import { type PageScriptName, readPageScripts } from '@/lib/site/page-scripts';
import { AfterHydration } from './after-hydration';

/** Starts a script of a page once the page is there. */
export async function PageScript({ name }: { name: PageScriptName }) {
  if (process.env.NODE_ENV !== 'production') return <AfterHydration name={name} />;
  const { address, imports } = (await readPageScripts()).modules[name];
  for (const each of imports) preloadModule(each, { as: 'script' });
  return <script type="module" src={address} />;
}
