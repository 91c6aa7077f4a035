import type { EditionCommentary } from '@/lib/edition';
import { IN_INTERFACE, ofText } from '@/lib/interface/in-interface';
import { asSentence } from '../../../lib/text/sentence-ends';
import { UnplacedPhrases } from './unplaced-phrases';

/** What stands behind an essay: the phrases that the interview does not contain, and rights. */
export function EssayEnd({ commentary }: { commentary: EditionCommentary }) {
  const { meta } = commentary;
  return (
    <footer className="end-matter" {...IN_INTERFACE}>
      <UnplacedPhrases commentary={commentary} />
      <p {...ofText(meta.language)}>{asSentence(meta.rights)}</p>
    </footer>
  );
}
