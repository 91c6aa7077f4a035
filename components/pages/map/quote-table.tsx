import type { Edition, EssayMap, Ribbon } from '@/lib/edition';
import { list } from '@/lib/interface/common';
import { ofText } from '@/lib/interface/in-interface';
import * as say from '@/lib/interface/map';
import { fidelityWordsOf } from '../../../lib/edition/fidelity-words';
import { interviewAddress, quoteAnchor } from '../../../lib/site/addresses';
import { nameOf } from './wording';

/** The map as a table: one row for each quote, in the interview's order. */
export function QuoteTable({ edition, map, id }: { edition: Edition; map: EssayMap; id: string }) {
  const inOrder = [...map.ribbons].sort((a, b) => a.quote.number - b.quote.number);
  return (
    <table className="quote-table" id={id} tabIndex={-1}>
      <caption>
        <b>{say.caption}</b>
        {say.captionRemark}
      </caption>
      <thead>
        <tr>
          <th scope="col">{say.columns.quote}</th>
          <th scope="col">{say.columns.speaker}</th>
          <th scope="col" className="length">
            {say.columns.words}
          </th>
          <th scope="col" className="place">
            {say.columns.interview}
          </th>
          <th scope="col" className="place">
            {say.columns.essay}
          </th>
          <th scope="col">{say.columns.fidelity}</th>
        </tr>
      </thead>
      <tbody>
        {inOrder.map((ribbon) => (
          <QuoteRow
            key={ribbon.quote.id}
            ribbon={ribbon}
            edition={edition.slug}
            language={languageOf(edition, ribbon)}
          />
        ))}
      </tbody>
    </table>
  );
}

/** The language that a quote is in: its essay's. */
function languageOf({ meta, commentaries }: Edition, { quote }: Ribbon): string {
  return commentaries.find(({ slug }) => slug === quote.commentary)?.meta.language ?? meta.language;
}

function QuoteRow({ ribbon, edition, language }: { ribbon: Ribbon; edition: string; language: string }) {
  const { quote, speakers, words, interview, essay, goesBack } = ribbon;
  const { name, departure, remark } = fidelityWordsOf(quote);
  return (
    <tr>
      <th scope="row">
        <a href={`${interviewAddress(edition)}#${quoteAnchor(quote.id)}`}>
          <span className="number">{quote.number}</span>{' '}
          <em className="lemma" {...ofText(language)}>
            {quote.lemma}
          </em>
        </a>
      </th>
      <td>{speakers.length > 0 ? list(speakers.map((speaker) => nameOf({ speaker }))) : '–'}</td>
      <td className="length">{words}</td>
      <td className="place">{say.percent(interview.from)}</td>
      <td className="place">{say.percent(essay.from)}</td>
      <td>
        {departure === null || remark !== undefined ? name : <b>{name}</b>}
        {goesBack ? say.betweenRemarks + say.goesBack : ''}
      </td>
    </tr>
  );
}
