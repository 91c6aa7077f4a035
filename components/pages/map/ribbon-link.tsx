import { interviewAddress, quoteAnchor } from '../../../lib/site/addresses';
import { bandPath, LABEL_HEIGHT, type LabelPlace, middle, type Side, wrapWords } from './drawing-layout';
import { remarksOn, ribbonName } from './wording';

/** Least height of a band, so that a single word can be seen. */
const LEAST_BAND = 1.2;
/** Letters of a lemma that the narrowest page has room for. */
const LEMMA_LETTERS = 18;

/** Where the parts of the drawing stand across, in parts of its width. */
export const COLUMN = '12%';
export const BETWEEN = '76%';
export const ESSAY_COLUMN = '88%';

/**
 * One quote: its opening words beside the essay, and over the drawing its words in the interview and in the essay and the
 * band between them, all one link. `height` is the drawing's.
 *
 * The link's box is the label. The label is no part of the image, since words in an image have no end to their line:
 * wide letters would run out of the window.
 */
export function RibbonLink({
  label: { ribbon, top },
  edition,
  height,
}: {
  label: LabelPlace;
  edition: string;
  height: number;
}) {
  const { quote, pieces, essay } = ribbon;
  const remarks = remarksOn(ribbon);
  const bands = pieces.map((piece) => ({ left: scale(piece.interview, height), right: scale(piece.essay, height) }));
  return (
    <a
      id={quoteAnchor(quote.id)}
      className={`ribbon ribbon-${quote.kind} ribbon-${quote.placement.fidelity}`}
      href={`${interviewAddress(edition)}#${quoteAnchor(quote.id)}`}
      data-commentary={quote.commentary}
      aria-label={ribbonName(ribbon)}
    >
      <svg className="bands" aria-hidden="true" focusable="false">
        {bands.map(({ left, right }) => (
          <g key={left.from}>
            <ColumnBand side={left} height={height} />
            <ColumnBand x={ESSAY_COLUMN} side={right} height={height} />
            <svg x={COLUMN} width={BETWEEN} viewBox={`0 0 100 ${height}`} preserveAspectRatio="none" aria-hidden="true">
              <path className="reach" d={bandPath(left, right, true)} />
              <path className="band" d={bandPath(left, right, true)} />
              <path className="edge" d={bandPath(left, right, false)} />
            </svg>
          </g>
        ))}
        <svg
          className="leader"
          aria-hidden="true"
          x="100%"
          width="1.4rem"
          viewBox={`0 0 22 ${height}`}
          preserveAspectRatio="none"
        >
          <path d={`M1,${middle(essay) * height}H4L17,${top + LABEL_HEIGHT / 2}H21`} />
        </svg>
      </svg>
      <span className="label">
        <span className="number">{quote.number}</span> <Lemma lemma={quote.lemma} /> <span className="bracket">]</span>
        {remarks.length > 0 ? <span className="remark"> {remarks.join(', ')}</span> : null}
      </span>
    </a>
  );
}

/** The words of a quote within a column; a rule below them is for those quoted within a sentence, as in the text. */
function ColumnBand({ x, side, height }: { x?: string; side: Side; height: number }) {
  const bottom = part(side.to, height);
  return (
    <>
      <rect
        className="band"
        x={x}
        width={COLUMN}
        y={part(side.from, height)}
        height={part(side.to - side.from, height)}
      />
      <rect className="inline-rule" x={x} width={COLUMN} y={bottom} height={1.5} />
    </>
  );
}

/** The opening words; those behind the first line can be left out where there is no room. */
function Lemma({ lemma }: { lemma: string }) {
  const [first = '', ...rest] = wrapWords(lemma, LEMMA_LETTERS);
  return (
    <bdi className="lemma">
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
