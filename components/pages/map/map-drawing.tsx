import { Fragment } from 'react';
import { type Edition, type EssayMap, outlineOf, textParts } from '@/lib/edition';
import * as common from '@/lib/interface/common';
import { ofText } from '@/lib/interface/in-interface';
import { notQuoted, wordsOfGap } from '@/lib/interface/map';
import { interviewAddress } from '../../../lib/site/addresses';
import { Say } from '../say';
import { type DrawingLayout, layOutDrawing, round } from './drawing-layout';
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
  const essay = map.ribbons[0]?.quote.commentary;
  const language = edition.commentaries.find(({ slug }) => slug === essay)?.meta.language ?? edition.meta.language;
  return (
    <div className="map-drawing">
      <div className="map-heads" aria-hidden="true">
        <span>{common.interview}</span>
        <span>{common.essay}</span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset. */}
      <div className="drawing" role="group" aria-labelledby={labelledBy}>
        <Questions edition={edition} questions={layout.questions} />
        <div className="ribbons">
          {layout.labels.map((label) => (
            <Fragment key={label.group.ribbons[0].quote.id}>
              <Space height={label.space} />
              <RibbonLink label={label} edition={edition.slug} language={language} height={height} />
            </Fragment>
          ))}
        </div>
        <svg className="columns-of-words" height={`${height / 16}em`} aria-hidden="true" focusable="false">
          <Columns map={map} textures={textures} />
          <Marks layout={layout} />
        </svg>
        <Gaps gaps={layout.gaps} />
      </div>
    </div>
  );
}

/** A height in a column. It is drawn since the page's security policy allows no styles of single elements. */
function Space({ height }: { height: number }) {
  const rounded = round(height / 16);
  return rounded === 0 ? null : (
    <svg className="space" width={0} height={`${rounded}em`} aria-hidden="true" focusable="false" />
  );
}

/** The words themselves as lines of set type: each speaker's in a texture of their own, the essay's quotations ruled. */
function Columns({ map: { passages, blocks }, textures }: { map: EssayMap; textures: Textures }) {
  const spoken = textParts(passages, ({ speaker }) => speaker);
  const isWhole = spoken.length === passages.length;
  return (
    <>
      {spoken.map(({ from, to, value }) => (
        <rect key={from} width={COLUMN} y={part(from, 1)} height={part(to - from, 1)} fill={textures.get(value)} />
      ))}
      {passages
        .filter(({ opensTurn }) => opensTurn && isWhole)
        .map(({ id, from }) => (
          <line key={id} className="turn-rule" x2={COLUMN} y1={part(from, 1)} y2={part(from, 1)} />
        ))}
      {textParts(blocks, ({ kind }) => kind).map(({ from, to, value }) => (
        <g key={from}>
          <rect x={ESSAY_COLUMN} width={COLUMN} y={part(from, 1)} height={part(to - from, 1)} fill={PROSE_TEXTURE} />
          {value === 'quotation' ? (
            <line className="quotation-rule" x1={ESSAY_COLUMN} x2={ESSAY_COLUMN} y1={part(from, 1)} y2={part(to, 1)} />
          ) : null}
        </g>
      ))}
    </>
  );
}

/** Ticks where the interviewer asks something, and brackets along the stretches that the essay leaps over. */
function Marks({ layout: { height, questions, gaps } }: { layout: DrawingLayout }) {
  return (
    <>
      {questions.map(({ passage, asked }) => (
        <line
          key={passage}
          className="tick"
          x1="-0.7em"
          x2="-0.15em"
          y1={part(asked, height)}
          y2={part(asked, height)}
        />
      ))}
      <svg
        className="brackets"
        aria-hidden="true"
        x={COLUMN}
        width="0.75em"
        height="100%"
        viewBox="0 0 12 1000"
        preserveAspectRatio="none"
      >
        {gaps.map(({ from, to }) => (
          <path key={from} className="gap" d={`M4,${from * 1000 + 2}H8V${to * 1000 - 2}H4`} />
        ))}
      </svg>
    </>
  );
}

/** What the interviewer asks, beside where it is asked: each in the height that it was given, or more if it needs more. */
function Questions({ edition, questions }: { edition: Edition; questions: DrawingLayout['questions'] }) {
  return (
    <div className="questions" {...ofText(edition.meta.language)}>
      {questions.map(({ passage, title, space, height }) => (
        <Fragment key={passage}>
          <Space height={space} />
          <a className="question" href={`${interviewAddress(edition.slug)}#${passage}`}>
            <Space height={height} />
            <bdi>{title}</bdi>
          </a>
        </Fragment>
      ))}
    </div>
  );
}

/** How much the essay leaps over. */
function Gaps({ gaps }: { gaps: DrawingLayout['gaps'] }) {
  return (
    <div className="gaps">
      {gaps.map(({ from, words, space }) => (
        <Fragment key={from}>
          <Space height={space} />
          <div className="gap-label">
            <span>
              <Say>{wordsOfGap(<b>{words}</b>)}</Say>
              <span className="gap-remark">{notQuoted}</span>
            </span>
          </div>
        </Fragment>
      ))}
    </div>
  );
}
