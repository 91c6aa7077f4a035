import { type EarlyScriptName, readEarlyScripts } from '@/lib/site/page-scripts';

/** A script that runs where it stands in the head of a page; the mark keeps it in pages that are built. */
export async function EarlyScript({ name }: { name: EarlyScriptName }) {
  return <script data-kept="">{(await readEarlyScripts()).get(name)}</script>;
}
