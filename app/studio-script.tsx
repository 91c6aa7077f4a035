import { preloadModule } from 'react-dom';
import { LANGUAGE } from '@/lib/interface/common';
import { studioScriptListAddress } from '@/lib/site/addresses';
import { readStudioScripts } from '@/lib/site/studio-scripts';

/** Starts a script of a page in which React runs. Built pages and pages in development have the same one. */
export async function StudioScript({ name }: { name: 'verify' | 'studio' }) {
  const { address, imports } = (await readStudioScripts())[name];
  for (const each of imports) preloadModule(each, { as: 'script' });
  return <script type="module" src={address} data-scripts={studioScriptListAddress(LANGUAGE)} />;
}
