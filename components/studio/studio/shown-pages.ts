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
  /** The rows as the studio's page has them, by key. */
  private readonly sent = new Map<string, string>();

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
    this.sent.clear();
    await this.show(edition);
  }

  /** Some more rows, which from then on are among those that are shown; `only` them where they stand apart. */
  more(from: number, to: number, only: boolean): Rows {
    this.window = only ? { from, to } : { from: Math.min(this.window.from, from), to: Math.max(this.window.to, to) };
    if (only) this.sent.clear();
    return this.rows({ from, to });
  }

  /** The rows that are shown. */
  shown(): Rows {
    return this.rows(this.window);
  }

  private rows({ from, to }: { readonly from: number; readonly to: number }): Rows {
    if (this.preview === null) return NO_ROWS;
    const rows = this.preview.rows(from, to).map(({ key, html }): Row => {
      if (this.sent.get(key) === html) return { key, html: null };
      this.sent.set(key, html);
      return { key, html };
    });
    return { from, of: this.preview.length, rows };
  }
}
