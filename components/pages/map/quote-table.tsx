import type { Edition, EssayMap, Ribbon } from '@/lib/edition';
import { FIDELITY_WORDS } from '../../../lib/edition/fidelity-words';
import { interviewAddress, quoteAnchor } from '../../../lib/site/addresses';
import { joinNames } from '../../../lib/text/format';
import { nameOf, percentOf } from './wording';

/** The map as a table: one row for each quote, in the interview's order. */
export function QuoteTable({ edition, map, id }: { edition: Edition; map: EssayMap; id: string }) {
  const inOrder = [...map.ribbons].sort((a, b) => a.quote.number - b.quote.number);
  return (
    <table className="quote-table" id={id} tabIndex={-1}>
      <caption>
        <b>Every quote, in the interview’s order.</b> Places are where it begins, in per cent of all words.
      </caption>
      <thead>
        <tr>
          <th scope="col">Quote</th>
          <th scope="col">Said by</th>
          <th scope="col" className="length">
            Words
          </th>
          <th scope="col" className="place">
            Interview
          </th>
          <th scope="col" className="place">
            Essay
          </th>
          <th scope="col">Fidelity</th>
        </tr>
      </thead>
      <tbody>
        {inOrder.map((ribbon) => (
          <QuoteRow key={ribbon.quote.id} ribbon={ribbon} edition={edition.slug} />
        ))}
      </tbody>
    </table>
  );
}

function QuoteRow({ ribbon, edition }: { ribbon: Ribbon; edition: string }) {
  const { quote, speakers, words, interview, essay, goesBack } = ribbon;
  const { name, departure, remark } = FIDELITY_WORDS[quote.placement.fidelity];
  return (
    <tr>
      <th scope="row">
        <a href={`${interviewAddress(edition)}#${quoteAnchor(quote.id)}`}>
          <span className="number">{quote.number}</span> <em className="lemma">{quote.lemma}</em>
        </a>
      </th>
      <td>{speakers.length > 0 ? joinNames(speakers.map((speaker) => nameOf({ speaker }))) : '–'}</td>
      <td className="length">{words}</td>
      <td className="place">{percentOf(interview.from)}</td>
      <td className="place">{percentOf(essay.from)}</td>
      <td>
        {departure === null || remark !== undefined ? name : <b>{name}</b>}
        {goesBack ? ', goes back' : ''}
      </td>
    </tr>
  );
}
