import * as say from '@/lib/interface/verifying';
import { VERDICT_WORDS } from '../../../lib/verify/verdict-words';
import { DiffText } from '../../pages/text/diff-text';
import type { Piece, Row, ShownPlace, ShownQuotation } from './messages';
import { VERDICT_SIGNS } from './verdict-signs';

/** Paragraphs of a verified text, each quotation marked by its verdict, and beside them what was said. */
export function VerifiedRows({ rows }: { rows: readonly Row[] }) {
  return rows.map((row) => (
    <div className="verified-row" key={row.index}>
      <p className="verified-text" dir="auto">
        {row.pieces.map((piece, index) => {
          // Pieces have no identity but their order.
          const key = `${index}-${piece.quotation ?? ''}`;
          return <MarkedPiece key={key} piece={piece} shown={row.quotations} />;
        })}
      </p>
      {row.quotations.length === 0 ? null : (
        <ol className="verified-notes">
          {row.quotations.map((quotation) => (
            <li
              key={quotation.number}
              id={`verdict:${quotation.number}`}
              className={`verdict verdict-${toneOf(quotation)}`}
            >
              <QuotationNote quotation={quotation} />
            </li>
          ))}
        </ol>
      )}
    </div>
  ));
}

/** How grave a verdict is; `apart` where there is none. */
function toneOf({ verdict }: Pick<ShownQuotation, 'verdict'>): 'faithful' | 'doubtful' | 'failing' | 'apart' {
  if (verdict === 'unjudged') return 'apart';
  const { fails, needsLook } = VERDICT_WORDS[verdict];
  return fails ? 'failing' : needsLook ? 'doubtful' : 'faithful';
}

function MarkedPiece({ piece: { text, quotation, verdict }, shown }: { piece: Piece; shown: Row['quotations'] }) {
  if (verdict === undefined || !shown.some(({ number }) => number === quotation)) return text;
  return (
    <mark className={`verified verdict-${toneOf({ verdict })}`}>
      {text}
      <a href={`#verdict:${quotation}`} className="verdict-number">
        <span aria-hidden="true">
          {VERDICT_SIGNS[verdict]} {quotation}
        </span>
        <span className="visually-hidden">{say.quotation(quotation, VERDICT_WORDS[verdict].name)}</span>
      </a>
    </mark>
  );
}

function QuotationNote({ quotation }: { quotation: ShownQuotation }) {
  const { number, verdict, sentences, earlier, differences, places, isNearest, question } = quotation;
  const { name, meaning } = VERDICT_WORDS[verdict];
  return (
    <>
      <p className="verdict-name" title={meaning}>
        <span className="verdict-sign" aria-hidden="true">
          {VERDICT_SIGNS[verdict]}
        </span>{' '}
        {number}. {name}
      </p>
      {sentences.map((sentence) => (
        <p key={sentence} className="verdict-sentence">
          {sentence}
        </p>
      ))}
      {earlier === null ? null : (
        <>
          <p className="verdict-sentence">{earlier.stood}</p>
          <SaidThere place={earlier.place} leadsTo="correction" />
          <p className="verdict-sentence">{places.length > 0 ? say.correctedSince : say.nothingNow}</p>
        </>
      )}
      {isNearest ? <p className="verdict-sentence">{say.nearestWords}</p> : null}
      <DiffText runs={differences} />
      {question === null ? null : (
        <p className="verdict-question">
          <span>{say.askedBefore}</span> {question}
        </p>
      )}
      {places.map((place) => (
        <SaidThere key={`${place.address} ${place.words.join()}`} place={place} />
      ))}
    </>
  );
}

/** The words as said, who said them, and the way there. */
function SaidThere({
  place: { who, words, address },
  leadsTo = 'words',
}: {
  place: ShownPlace;
  /** What its address leads to: the words, or what was made of them. */
  leadsTo?: 'words' | 'correction';
}) {
  return (
    <figure className="said">
      <figcaption>{who}</figcaption>
      <blockquote dir="auto">{words.join(' … ')}</blockquote>
      {address === null ? null : (
        <a href={address}>
          {leadsTo === 'words' ? say.readThere : say.whatChanged}
          <span className="visually-hidden">{leadsTo === 'words' ? say.whereSaid(who) : say.inWhatSaid(who)}</span>
        </a>
      )}
    </figure>
  );
}
