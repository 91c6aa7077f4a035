import type { EditionCommentary, EditionQuote } from '@/lib/edition';
import { quoted } from '@/lib/interface/common';
import { IN_INTERFACE, ofText } from '@/lib/interface/in-interface';
import { unplaced } from '@/lib/interface/reader';
import { betweenParts } from '@/lib/interface/share';
import { stoodUntil } from '../../../lib/edition/fidelity-words';

/** Phrases that an essay puts in quotation marks and that have no place in the interview; nothing where all have one. */
export function UnplacedPhrases({ commentary: { quotes, meta } }: { commentary: EditionCommentary }) {
  return (
    <>
      {FATES.map((fate) => (
        <PhraseList
          key={fate}
          title={unplaced[fate]}
          language={meta.language}
          quotes={quotes.filter((quote) => fateOf(quote) === fate)}
        />
      ))}
    </>
  );
}

const FATES = ['struck', 'nowhere', 'introduction', 'ambiguous'] as const;

function fateOf({ placement, earlier }: EditionQuote): (typeof FATES)[number] | null {
  if (earlier !== undefined) return placement.status === 'located' ? null : 'struck';
  if (placement.status === 'not-found') return placement.introduction ? 'introduction' : 'nowhere';
  return placement.status === 'ambiguous' ? 'ambiguous' : null;
}

function PhraseList({
  title,
  language,
  quotes,
}: {
  title: string;
  language: string | undefined;
  quotes: readonly EditionQuote[];
}) {
  if (quotes.length === 0) return null;
  return (
    <section>
      <h2 {...IN_INTERFACE}>{title}</h2>
      <ul className="phrases" {...ofText(language)}>
        {quotes.map(({ id, text, earlier }) => (
          <li key={id}>
            {quoted(text)}
            {earlier === undefined ? null : <span {...IN_INTERFACE}>{betweenParts + stoodUntil(earlier)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
