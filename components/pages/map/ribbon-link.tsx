import type { Extent, Ribbon, RibbonGroup } from '@/lib/edition';
import { ofText } from '@/lib/interface/in-interface';
import { betweenRemarks, quotes } from '@/lib/interface/map';
import { essayAddress, interviewAddress, quoteAnchor } from '../../../lib/site/addresses';
import {
  bandPath,
  boxPath,
  LABEL_HEIGHT,
  type LabelPlace,
  middle,
  round,
  type Side,
  wrapWords,
} from './drawing-layout';
import { groupName, remarksOn, ribbonName } from './wording';

/** Least height of a band, so that a single word can be seen. */
const LEAST_BAND = 1.2;
/** Letters of a lemma that the narrowest page has room for. */
const LEMMA_LETTERS = 24;

/** Where the parts of the drawing stand across, in parts of its width. */
export const COLUMN = '12%';
export const BETWEEN = '76%';
export const ESSAY_COLUMN = '88%';

/** Where a link stands in which drawing. */
interface LinkPlace {
  readonly edition: string;
  /** Of the essay. */
  readonly language: string;
  /** Of the drawing, in its units. */
  readonly height: number;
  /** Of the label, from the drawing's top. */
  readonly top: number;
}

/** The link of one quote, or of several that stand together. */
export function RibbonLink({
  label: { group, top },
  ...drawing
}: {
  label: LabelPlace;
  edition: string;
  language: string;
  height: number;
}) {
  const [ribbon, ...others] = group.ribbons;
  const place = { ...drawing, top };
  return others.length === 0 ? <QuoteLink ribbon={ribbon} {...place} /> : <GroupLink group={group} {...place} />;
}

/**
 * One quote: its opening words beside the essay, and over the drawing its words in the interview and in the essay and the
 * band between them, all one link.
 *
 * The link's box is the label. The label is no part of the image, since words in an image have no end to their line:
 * wide letters would run out of the window.
 */
function QuoteLink({ ribbon, edition, language, height, top }: LinkPlace & { ribbon: Ribbon }) {
  const { quote, essay } = ribbon;
  const remarks = remarksOn(ribbon);
  return (
    <a
      id={quoteAnchor(quote.id)}
      className={`ribbon ribbon-${quote.kind} ribbon-${quote.placement.fidelity}`}
      href={`${interviewAddress(edition)}#${quoteAnchor(quote.id)}`}
      data-commentary={quote.commentary}
      data-quote={quote.id}
      aria-label={ribbonName(ribbon)}
    >
      <svg className="bands" aria-hidden="true" focusable="false">
        {bandsOf(ribbon, height).map(({ left, right }) => (
          <g key={left.from}>
            <ColumnBand side={left} kind={quote.kind} height={height} />
            <ColumnBand x={ESSAY_COLUMN} side={right} kind={quote.kind} height={height} />
            <svg x={COLUMN} width={BETWEEN} viewBox={`0 0 100 ${height}`} preserveAspectRatio="none" aria-hidden="true">
              <path className="band" d={bandPath(left, right, true)} />
              <path className="edge" d={bandPath(left, right, false)} />
            </svg>
          </g>
        ))}
        <Leader essay={essay} height={height} top={top} />
      </svg>
      <span className="label">
        <span className="number">{quote.number}</span> <Lemma lemma={quote.lemma} language={language} />{' '}
        <span className="bracket">]</span>
        {remarks.length > 0 ? <span className="remark"> {remarks.join(betweenRemarks)}</span> : null}
      </span>
    </a>
  );
}

/** Several quotes that stand together in the essay: how many, the first of them, and the bands of all; it leads to the essay. */
function GroupLink({ group, edition, language, height, top }: LinkPlace & { group: RibbonGroup }) {
  const [{ quote }] = group.ribbons;
  const bands = bandsOf(group, height);
  const viewBox = `0 0 100 ${height}`;
  const pathOf = (draw: (band: { left: Side; right: Side }) => string): string => bands.map(draw).join('');
  return (
    <a
      className="ribbon ribbon-group"
      href={`${essayAddress(edition, quote.commentary)}#${quoteAnchor(quote.id)}`}
      data-commentary={quote.commentary}
      aria-label={groupName(group)}
    >
      {group.ribbons.map((ribbon) => (
        <span key={ribbon.quote.id} id={quoteAnchor(ribbon.quote.id)} />
      ))}
      <svg className="bands" aria-hidden="true" focusable="false">
        <svg width={COLUMN} viewBox={viewBox} preserveAspectRatio="none" aria-hidden="true">
          <path className="band" d={pathOf(({ left }) => boxPath(left))} />
        </svg>
        <svg x={ESSAY_COLUMN} width={COLUMN} viewBox={viewBox} preserveAspectRatio="none" aria-hidden="true">
          <path className="band" d={pathOf(({ right }) => boxPath(right))} />
        </svg>
        <svg x={COLUMN} width={BETWEEN} viewBox={viewBox} preserveAspectRatio="none" aria-hidden="true">
          <path className="band" d={pathOf(({ left, right }) => bandPath(left, right, true))} />
          <path className="edge" d={pathOf(({ left, right }) => bandPath(left, right, false))} />
        </svg>
        <Leader essay={group.essay} height={height} top={top} />
      </svg>
      <span className="label">
        <span className="number">{quotes(group.ribbons.length)}</span> <Lemma lemma={quote.lemma} language={language} />{' '}
        <span className="bracket">]</span>
      </span>
    </a>
  );
}

function bandsOf({ pieces }: Pick<Ribbon, 'pieces'>, height: number): { left: Side; right: Side }[] {
  return pieces.map((piece) => ({ left: scale(piece.interview, height), right: scale(piece.essay, height) }));
}

/** The line from what an essay quotes to its label. */
function Leader({ essay, height, top }: { essay: Extent; height: number; top: number }) {
  return (
    <svg
      className="leader"
      x="100%"
      width="1.4em"
      viewBox={`0 0 22 ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={`M1,${round(middle(essay) * height)}H4L17,${top + LABEL_HEIGHT / 2}H21`} />
    </svg>
  );
}

/** The words of a quote within a column; a rule below them is for those quoted within a sentence, as in the text. */
function ColumnBand({
  x,
  side,
  kind,
  height,
}: {
  x?: string;
  side: Side;
  kind: Ribbon['quote']['kind'];
  height: number;
}) {
  return (
    <>
      <rect
        className="band"
        x={x}
        width={COLUMN}
        y={part(side.from, height)}
        height={part(side.to - side.from, height)}
      />
      {kind === 'inline' ? (
        <rect className="inline-rule" x={x} width={COLUMN} y={part(side.to, height)} height={1.5} />
      ) : null}
    </>
  );
}

/** The opening words; those behind the first line can be left out where there is no room. */
function Lemma({ lemma, language }: { lemma: string; language: string }) {
  const [first = '', ...rest] = wrapWords(lemma, LEMMA_LETTERS);
  return (
    <bdi className="lemma" {...ofText(language)}>
      {first}
      {rest.length > 0 ? <span className="lemma-rest"> {rest.join(' ')}</span> : null}
    </bdi>
  );
}

/** A stretch in the drawing's units, wide enough to be seen. */
function scale({ from, to }: { readonly from: number; readonly to: number }, height: number): Side {
  const half = Math.max((to - from) * height, LEAST_BAND) / 2;
  const centre = Math.min(Math.max(middle({ from, to }) * height, half), height - half);
  return { from: centre - half, to: centre + half };
}

/** A height of the drawing as a part of it. */
export function part(length: number, height: number): string {
  return `${((length / height) * 100).toFixed(3)}%`;
}
