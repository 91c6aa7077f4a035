import type { EditionCommentary, EditionQuote } from '@/lib/edition';

/** Phrases that an essay puts in quotation marks and that have no place in the interview; nothing where all have one. */
export function UnplacedPhrases({ commentary: { quotes } }: { commentary: EditionCommentary }) {
  const having = (fate: ReturnType<typeof fateOf>): EditionQuote[] => quotes.filter((quote) => fateOf(quote) === fate);
  return (
    <>
      <PhraseList title="In quotation marks, but not in this interview" quotes={having('nowhere')} />
      <PhraseList
        title="From the introduction to the interview: nobody said it in the talk"
        quotes={having('introduction')}
      />
      <PhraseList title="Said more than once: which place is meant is not clear" quotes={having('ambiguous')} />
    </>
  );
}

function fateOf({ placement }: EditionQuote): 'nowhere' | 'introduction' | 'ambiguous' | null {
  if (placement.status === 'not-found') return placement.introduction ? 'introduction' : 'nowhere';
  return placement.status === 'ambiguous' ? 'ambiguous' : null;
}

function PhraseList({ title, quotes }: { title: string; quotes: readonly EditionQuote[] }) {
  if (quotes.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="phrases">
        {quotes.map(({ id, text }) => (
          <li key={id}>“{text}”</li>
        ))}
      </ul>
    </section>
  );
}
