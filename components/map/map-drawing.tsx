import { type Edition, type EssayMap, outlineOf } from '@/lib/edition';
import { interviewAddress } from '../addresses';
import { type DrawingLayout, layOutDrawing, middle, QUESTION_LINE } from './drawing-layout';
import { COLUMN, ESSAY_COLUMN, part, RibbonLink } from './ribbon-link';
import { PROSE_TEXTURE, type Textures } from './speaker-patterns';

/** Interview and essay side by side, every quote a band from its place in one to its place in the other. */
export function MapDrawing({
  edition,
  map,
  textures,
  labelledBy,
}: {
  edition: Edition;
  map: EssayMap;
  textures: Textures;
  /** Id of the heading that names the drawing. */
  labelledBy: string;
}) {
  const layout = layOutDrawing(map, outlineOf(edition));
  const { height } = layout;
  return (
    <div className="map-drawing">
      <div className="map-heads" aria-hidden="true">
        <span>Interview</span>
        <span>Essay</span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset. */}
      <svg role="group" aria-labelledby={labelledBy} height={`${height / 16}em`} focusable="false">
        <Questions edition={edition.slug} layout={layout} />
        <g className="ribbons">
          {map.ribbons.map((ribbon, index) => (
            <RibbonLink
              key={ribbon.quote.id}
              ribbon={ribbon}
              edition={edition.slug}
              height={height}
              label={layout.labels[index] ?? 0}
            />
          ))}
        </g>
        <Columns map={map} textures={textures} />
        <Gaps layout={layout} />
      </svg>
    </div>
  );
}

/** The words themselves as lines of set type: each speaker's in a texture of their own, the essay's quotations ruled. */
function Columns({ map: { passages, blocks }, textures }: { map: EssayMap; textures: Textures }) {
  return (
    <g className="columns-of-words">
      {passages.map(({ id, from, to, speaker }) => (
        <rect key={id} width={COLUMN} y={part(from, 1)} height={part(to - from, 1)} fill={textures.get(speaker)} />
      ))}
      {passages
        .filter(({ opensTurn }) => opensTurn)
        .map(({ id, from }) => (
          <line key={id} className="turn-rule" x2={COLUMN} y1={part(from, 1)} y2={part(from, 1)} />
        ))}
      {blocks.map(({ from, to, kind }) => (
        <g key={from}>
          <rect x={ESSAY_COLUMN} width={COLUMN} y={part(from, 1)} height={part(to - from, 1)} fill={PROSE_TEXTURE} />
          {kind === 'quotation' ? (
            <line className="quotation-rule" x1={ESSAY_COLUMN} x2={ESSAY_COLUMN} y1={part(from, 1)} y2={part(to, 1)} />
          ) : null}
        </g>
      ))}
    </g>
  );
}

/** What the interviewer asks, beside where it is asked. */
function Questions({ edition, layout: { height, questions } }: { edition: string; layout: DrawingLayout }) {
  return (
    <g className="questions">
      {questions.map(({ passage, lines, top, asked }) => (
        <a key={passage} className="question" href={`${interviewAddress(edition)}#${passage}`}>
          <line className="tick" x1="-0.7rem" x2="-0.15rem" y1={part(asked, height)} y2={part(asked, height)} />
          <text textAnchor="end" y={part(top, height)} dy="0.32em">
            {lines.map((line, index) => (
              <tspan key={line} x="-1.1rem" dy={index === 0 ? undefined : `${QUESTION_LINE / 16}rem`}>
                {index === 0 ? line : ` ${line}`}
              </tspan>
            ))}
          </text>
        </a>
      ))}
    </g>
  );
}

/** The stretches of the interview that the essay leaps over. */
function Gaps({ layout: { gaps } }: { layout: DrawingLayout }) {
  return (
    <g className="gaps">
      {gaps.map((gap) => (
        <g key={gap.from}>
          <svg
            x={COLUMN}
            width="0.75rem"
            height="100%"
            viewBox="0 0 12 1000"
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            <path d={`M4,${gap.from * 1000 + 2}H8V${gap.to * 1000 - 2}H4`} />
          </svg>
          <text className="gap-label" y={part(middle(gap), 1)}>
            <tspan x={COLUMN} dx="0.95rem" dy="-0.2em">
              <tspan className="figure">{gap.words}</tspan> words{' '}
            </tspan>
            <tspan className="gap-remark" x={COLUMN} dx="0.95rem" dy="1.25em">
              not quoted
            </tspan>
          </text>
        </g>
      ))}
    </g>
  );
}
