import type { EditionCommentary } from '@/lib/edition';
import { IN_INTERFACE } from '@/lib/interface/in-interface';
import * as say from '@/lib/interface/reader';
import { inLanguage } from '../../../lib/text/language';
import { EssayBlock } from '../essay/essay-block';

/** Blocks of an essay that belong to no quote, as they stand in it. */
export function EssayBlocks({ commentary, blocks }: { commentary: EditionCommentary; blocks: readonly number[] }) {
  return blocks.map((index) => {
    const block = commentary.blocks[index];
    return block ? <EssayBlock key={index} block={block} /> : null;
  });
}

/** Indexes of an essay's unattached blocks before its first note, and of those after it. */
export function splitRemainder({ quotes, unattached }: EditionCommentary): { opening: number[]; later: number[] } {
  const first = Math.min(...quotes.flatMap(({ note }) => note.map(({ block }) => block)), Number.POSITIVE_INFINITY);
  return {
    opening: unattached.filter((block) => block < first),
    later: unattached.filter((block) => block > first),
  };
}

/** How an essay begins, before it quotes anything. */
export function EssayOpening({ commentary }: { commentary: EditionCommentary }) {
  const { opening } = splitRemainder(commentary);
  if (opening.length === 0) return null;
  return (
    <aside
      className="note note-opening"
      data-commentary={commentary.slug}
      aria-label={say.howItOpens(commentary.meta.title)}
    >
      <div className="note-inner" {...inLanguage(commentary.meta.language)}>
        <p className="note-head">
          <cite className="lemma">{commentary.meta.title}</cite>{' '}
          <span className="note-role" {...IN_INTERFACE}>
            {say.opens}
          </span>
        </p>
        <div className="note-body">
          <EssayBlocks commentary={commentary} blocks={opening} />
        </div>
      </div>
    </aside>
  );
}
