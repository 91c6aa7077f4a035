/** The edition as its reader sees it, in rows that are rendered when they are wanted. */
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { type Edition, notesBeside, type Stretch, stretchesOf } from '../../../lib/edition';
import type { DoubtPlace } from '../../../lib/studio/doubts/types';
import { highestOf } from '../../../lib/text/many';
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

/** The rows of one edition. */
export class Preview {
  private readonly planned: readonly PlannedRow[];
  private readonly rendered = new Map<number, RenderedRow>();
  private readonly rowByPassage = new Map<string, number>();

  /** How many quotes the fullest stretch has. */
  readonly pairs: number;

  constructor(private readonly edition: Edition) {
    const stretches = stretchesOf(edition.passages, edition.commentaries);
    const notes = notesBeside(stretches);
    const context = stretchContext(edition, [...notes.values()]);
    this.pairs = highestOf(stretches.map((stretch) => quotesInStretch(notes.get(stretch) ?? []).size));
    const head = [
      { key: 'title', show: () => <TitlePage edition={edition} /> },
      { key: 'introduction', show: () => <Introduction edition={edition} /> },
    ];
    const text = stretches.map((stretch) => ({
      key: keyOf(stretch),
      show: () => <ReaderStretch stretch={stretch} notes={notes.get(stretch) ?? []} context={context} />,
    }));
    for (const [index, { passages }] of stretches.entries())
      for (const { id } of passages) this.rowByPassage.set(id, head.length + index);
    this.planned = [...head, ...text, { key: 'end', show: () => <EndMatter edition={edition} /> }];
  }

  /** The row that shows the place of a doubt; null for none. */
  rowOf(place: DoubtPlace): number | null {
    if (place === null || 'field' in place) return null;
    if ('passage' in place) return this.rowByPassage.get(place.passage) ?? null;
    for (const { quotes } of this.edition.commentaries) {
      const placement = quotes.find(({ id }) => id === place.quote)?.placement;
      const [first] = placement?.status === 'located' ? placement.spans : [];
      if (first !== undefined) return this.rowByPassage.get(first.passage) ?? null;
    }
    return null;
  }

  /** Some of the rows, rendered. */
  rows(from: number, to: number): RenderedRow[] {
    return this.planned.slice(from, to).map(({ key, show }, index): RenderedRow => {
      const known = this.rendered.get(from + index);
      if (known !== undefined) return known;
      const row = { key, html: renderToStaticMarkup(show()) };
      this.rendered.set(from + index, row);
      return row;
    });
  }

  /** How many rows there are. */
  get length(): number {
    return this.planned.length;
  }
}

function keyOf({ passages }: Stretch): string {
  return passages[0]?.id ?? '';
}
