/** The page of the edition that is shown, and how much of it the studio's page has. */
import type { Edition } from '../../../lib/edition';
import type { Row, Rows } from './messages';
import type { Preview } from './preview';
import { MAP_PAGE } from './preview-pages';
import { FIRST_ROWS } from './row-counts';

const NO_ROWS: Rows = { from: 0, of: 0, rows: [] };

/** Turns the pages of one edition. Rows are sent once, as long as they stay the same. */
export class ShownPages {
  private preview: Preview | null = null;
  private wanted: string | null = null;
  private window = { from: 0, to: FIRST_ROWS };
  /** The rows as the studio's page has them, by key: those of the last answer. */
  private sent: ReadonlyMap<string, string> = new Map();

  /** Which page is shown: see `ShownWork`. */
  get view(): string | null {
    return this.wanted;
  }

  /** How many quotes the fullest stretch of it has. */
  get pairs(): number {
    return this.preview?.pairs ?? 0;
  }

  /** Shows the same page of an edition that was changed; the interview where it has none of that name any more. */
  async show(edition: Edition | null): Promise<void> {
    if (edition === null) {
      this.preview = null;
      return;
    }
    const { Preview: Pages } = await import('./preview');
    if (this.wanted === MAP_PAGE) {
      this.preview = Pages.ofMap(edition);
      return;
    }
    const essay = edition.commentaries.find(({ slug }) => slug === this.wanted);
    if (essay === undefined) this.wanted = null;
    this.preview = essay === undefined ? Pages.ofInterview(edition) : Pages.ofEssay(edition, essay);
  }

  /** Shows another page, from a row on. */
  async turnTo(view: string | null, from: number, edition: Edition | null): Promise<void> {
    this.wanted = view;
    this.window = { from, to: from + FIRST_ROWS };
    this.sent = new Map();
    await this.show(edition);
  }

  /**
   * All rows that are shown, with some more; `only` those where they stand apart. Where they do not continue what is shown,
   * or are of another page, the question is older than that: all stays as it is. So it may well be asked twice.
   */
  more(view: string | null, from: number, to: number, only: boolean): Rows {
    const { window } = this;
    if (view !== this.wanted) return this.shown();
    if (only) this.window = { from, to };
    else if (from <= window.to && to >= window.from)
      this.window = { from: Math.min(window.from, from), to: Math.max(window.to, to) };
    return this.shown();
  }

  /** The rows that are shown: whatever was, the studio's page has these from then on, and no others. */
  shown(): Rows {
    const before = this.sent;
    const { from, to } = this.window;
    const rendered = this.preview?.rows(from, to) ?? [];
    this.sent = new Map(rendered.map(({ key, html }) => [key, html]));
    if (this.preview === null) return NO_ROWS;
    const rows = rendered.map(({ key, html }): Row => ({ key, html: before.get(key) === html ? null : html }));
    return { from, of: this.preview.length, rows };
  }
}
