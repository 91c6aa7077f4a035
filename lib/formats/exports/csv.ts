/** Every quote of an edition as a table: CSV by RFC 4180, which spreadsheets open without running anything of it. */
import { describeEdits, type Edition, type EditionQuote, indexEdition, passageStarts } from '@/lib/edition';
import { readerAddress } from '../../site/addresses';
import { SITE } from '../../site/site';
import { formatTimecode } from '../../text/format';
import { givenWords, rightsNotice } from './shareable';

const COLUMNS = ['number', 'essay', 'author', 'kind', 'status', 'fidelity', 'warnings', 'speaker', 'time'].concat([
  'places',
  'as quoted',
  'as said',
  'edits',
  'id',
  'address',
  'stood until',
  'as it stood',
]);

/**
 * A row for each quote of each essay, placed or not, in the essays' order; words that rights reserve are shortened, which
 * a last row says. `places` are the passages' ids with offsets in UTF-16 units: `an-id:12-40`. Cost: linear.
 */
export function writeCsv(edition: Edition): string {
  const rows = edition.commentaries.flatMap((commentary) =>
    commentary.quotes.map((quote) => [
      String(quote.number ?? ''),
      commentary.meta.title,
      commentary.meta.author ?? '',
      quote.kind,
      ...placeFields(edition, quote),
      quote.id,
      quote.number === null ? '' : SITE.origin + readerAddress(edition.slug, 'q', quote.id),
      ...earlierFields(edition, quote),
    ]),
  );
  const notice = rightsNotice(edition);
  return formatCsv([COLUMNS, ...rows, ...(notice === null ? [] : [['', notice]])]);
}

/** From `status` to `edits`. */
function placeFields(edition: Edition, { placement, text }: EditionQuote): string[] {
  const quoted = givenWords(edition, text);
  if (placement.status !== 'located') return [placement.status, '', '', '', '', '', quoted, '', ''];
  const { spans, fidelity, flags, edits } = placement;
  const index = indexEdition(edition);
  const speakers = new Set(spans.map(({ passage }) => speakerName(edition, passage)));
  const start = passageStarts(edition).get(spans[0]?.passage ?? '');
  return [
    placement.status,
    fidelity,
    flags.join(' '),
    [...speakers].join('; '),
    start === undefined ? '' : formatTimecode(start),
    spans.map(({ passage, start, end }) => `${passage}:${start}-${end}`).join(' '),
    quoted,
    givenWords(
      edition,
      spans.map((span) => index.passageById.get(span.passage)?.text.slice(span.start, span.end)).join(' … '),
    ),
    describeEdits(edits).join(' '),
  ];
}

/** Of a quote that is true to an earlier wording: until when its words stood, and these. */
function earlierFields(edition: Edition, { earlier }: EditionQuote): string[] {
  if (earlier === undefined) return ['', ''];
  return [earlier.until ?? 'not recorded', givenWords(edition, earlier.spans.map(({ text }) => text).join(' … '))];
}

function speakerName(edition: Edition, passage: string): string {
  const index = indexEdition(edition);
  const found = index.passageById.get(passage);
  return (found && index.speakerOf(found)?.name) ?? '';
}

/** What a spreadsheet takes for a formula, if a field begins with it: full-width signs too, as some fold them. */
const FORMULA = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** Rows as CSV: fields with commas, quotation marks or line ends are quoted, and no field is taken for a formula. */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(formatField).join(',')}\r\n`).join('');
}

function formatField(field: string): string {
  const safe = FORMULA.test(field) ? `'${field}` : field;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
