import type { EditionCommentary, EditionQuote } from '@/lib/edition';

/** Phrases that an essay puts in quotation marks and that have no place in the interview; nothing where all have one. */
export function UnplacedPhrases({ commentary: { quotes } }: { commentary: EditionCommentary }) {
  const having = (status: EditionQuote['placement']['status']): EditionQuote[] =>
    quotes.filter(({ placement }) => placement.status === status);
  return (
    <>
      <PhraseList title="In quotation marks, but not in this interview" quotes={having('not-found')} />
      <PhraseList title="Said more than once: which place is meant is not clear" quotes={having('ambiguous')} />
    </>
  );
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
