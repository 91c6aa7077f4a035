/** The edition as its reader sees it, in either order and as a map, in rows that are rendered when they are wanted. */
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { type Edition, type EditionCommentary, mapOf, notesBeside, stretchesOf } from '../../../lib/edition';
import { highestOf } from '../../../lib/text/many';
import { EssayEnd } from '../../pages/essay/essay-end';
import { EssayHead } from '../../pages/essay/essay-head';
import { EssayStretch, essayStretches } from '../../pages/essay/essay-stretch';
import { MapHead, TalkAlone } from '../../pages/map/edition-map';
import { EssayDrawing, EssayFigures, EssayTable, mapHeading } from '../../pages/map/essay-map';
import { EndMatter } from '../../pages/reader/end-matter';
import { Introduction } from '../../pages/reader/introduction';
import { ReaderStretch } from '../../pages/reader/reader-stretch';
import { stretchContext } from '../../pages/reader/stretch-context';
import { TitlePage } from '../../pages/reader/title-page';
import { quotesInStretch } from '../../pages/text/note-places';

/** A row as it is rendered. */
export interface RenderedRow {
  readonly key: string;
  readonly html: string;
}

interface PlannedRow {
  readonly key: string;
  show(): ReactNode;
}

/** What a page of the edition consists of. */
interface Plan {
  readonly rows: readonly PlannedRow[];
  /** How many quotes the fullest stretch has. */
  readonly pairs: number;
}

/** The rows of one page of an edition. */
export class Preview {
  private readonly rendered = new Map<number, RenderedRow>();

  private constructor(private readonly plan: Plan) {}

  /** The interview with its notes. */
  static ofInterview(edition: Edition): Preview {
    const stretches = stretchesOf(edition.passages, edition.commentaries);
    const notes = notesBeside(stretches);
    const context = stretchContext(edition, [...notes.values()]);
    const rows = [
      { key: 'title', show: () => <TitlePage edition={edition} /> },
      { key: 'introduction', show: () => <Introduction edition={edition} /> },
      ...stretches.map((stretch) => ({
        key: stretch.passages[0]?.id ?? '',
        show: () => <ReaderStretch stretch={stretch} notes={notes.get(stretch) ?? []} context={context} />,
      })),
      { key: 'end', show: () => <EndMatter edition={edition} takeAway={false} /> },
    ];
    return new Preview({
      rows,
      pairs: highestOf(stretches.map((stretch) => quotesInStretch(notes.get(stretch) ?? []).size)),
    });
  }

  /** An essay in its own order. Blocks are rows, whose keys end in their indexes. */
  static ofEssay(edition: Edition, commentary: EditionCommentary): Preview {
    const stretches = essayStretches(edition, commentary);
    const rows = [
      { key: 'essay title', show: () => <EssayHead edition={edition} commentary={commentary} /> },
      ...stretches.map((stretch, index) => ({
        key: `essay ${index}`,
        show: () => <EssayStretch stretch={stretch} edition={edition} commentary={commentary} />,
      })),
      { key: 'essay end', show: () => <EssayEnd commentary={commentary} /> },
    ];
    return new Preview({ rows, pairs: highestOf(stretches.map(({ notes }) => notes.length)) });
  }

  /**
   * How the essays lie beside the interview: three rows each. A ribbon shows no note here: it leads to its quote; and the
   * tables, which may have a page of their own, stand here.
   */
  static ofMap(edition: Edition): Preview {
    const ofEssay = (commentary: EditionCommentary): PlannedRow[] => {
      const { slug, voice } = commentary;
      const essay = { edition, commentary, map: mapOf(edition, commentary), tableApart: false };
      const inVoice = (part: ReactNode): ReactNode => <div className={`voice-${voice}`}>{part}</div>;
      return [
        {
          key: `map ${slug}`,
          show: () => (
            <section className={`voice-${voice}`} aria-labelledby={mapHeading(commentary)}>
              <EssayDrawing {...essay} />
            </section>
          ),
        },
        { key: `map figures ${slug}`, show: () => inVoice(<EssayFigures {...essay} />) },
        { key: `map table ${slug}`, show: () => inVoice(<EssayTable {...essay} />) },
      ];
    };
    const rows = [
      { key: 'map title', show: () => <MapHead edition={edition} /> },
      ...(edition.commentaries.length === 0
        ? [{ key: 'map figures', show: () => <TalkAlone edition={edition} /> }]
        : edition.commentaries.flatMap(ofEssay)),
    ];
    return new Preview({ rows, pairs: 0 });
  }

  /** Some of the rows, rendered. */
  rows(from: number, to: number): RenderedRow[] {
    return this.plan.rows.slice(from, to).map(({ key, show }, index): RenderedRow => {
      const known = this.rendered.get(from + index);
      if (known !== undefined) return known;
      const row = { key, html: renderToStaticMarkup(show()) };
      this.rendered.set(from + index, row);
      return row;
    });
  }

  /** How many rows there are. */
  get length(): number {
    return this.plan.rows.length;
  }

  /** How many quotes the fullest stretch has. */
  get pairs(): number {
    return this.plan.pairs;
  }
}
