import type { Edition } from '@/lib/edition';
import { scriptSafeJson } from '../script-safe-json';
import { FACTS_ID, factsOf } from './edition-facts';

/** The facts of an edition, for the page's script to read. */
export function EditionFactsData({ edition }: { edition: Edition }) {
  return (
    <script id={FACTS_ID} type="application/json">
      {scriptSafeJson(factsOf(edition))}
    </script>
  );
}
