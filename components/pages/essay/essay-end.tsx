import type { EditionCommentary } from '@/lib/edition';
import { IN_ENGLISH } from '../../../lib/text/language';
import { UnplacedPhrases } from './unplaced-phrases';

/** What stands behind an essay: the phrases that the interview does not contain, and rights. */
export function EssayEnd({ commentary }: { commentary: EditionCommentary }) {
  const { meta } = commentary;
  return (
    <footer className="end-matter" {...IN_ENGLISH}>
      <UnplacedPhrases commentary={commentary} />
      <p>{meta.rights}.</p>
    </footer>
  );
}
