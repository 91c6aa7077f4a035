import type { Edition } from '@/lib/edition';
import { FACTS_ID } from '../../browser/links/edition-facts';
import { scriptSafeJson } from '../script-safe-json';
import { factsOf } from './facts-of';

/** The facts of an edition, for the page's script to read. */
export function EditionFactsData({ edition }: { edition: Edition }) {
  return (
    <script id={FACTS_ID} type="application/json">
      {scriptSafeJson(factsOf(edition))}
    </script>
  );
}
