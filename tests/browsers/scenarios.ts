/** What readers do, for every browser: written once, in terms of what they see. */
import { expect } from '@playwright/test';
import { z } from 'zod';
import type { Size } from '../support/browsers/driver';
import { linesOfWords } from '../support/lines-of-words';
import { expectLeadersAtLabels, pressBand } from './map';
import { textOnPages } from './pdf';
import { eventually, type Reading } from './reading';

/** Something that a reader does. */
export interface Scenario {
  readonly name: string;
  readonly size: Size;
  /** Whether the browser must be able to print. */
  readonly prints?: true;
  play(reading: Reading): Promise<void>;
}

const WIDE: Size = { width: 1280, height: 900 };
const PHONE: Size = { width: 390, height: 844 };

const READER = 'zuckerberg-titv/';
const MAP = 'zuckerberg-titv/map/';
const ALTERED = 'relativity-i-just-think-that-we-should';
const HOUSE = 'relativity-someone-gave-me-this-analogy-that';
const TRENDS = { passage: 'i-think-well-see-how-the', words: 'I think we’ll see' };
const DARK_PAPER = 'rgb(23, 21, 15)';

const markOf = (quote: string): string => `mark[data-quotes~="${quote}"]`;

export const SCENARIOS: readonly Scenario[] = [
  ...[WIDE, PHONE].map((size) => ({
    name: `the interview opens with its title and first words (${size.width} pixels wide)`,
    size,
    async play(reading: Reading) {
      await reading.openText(READER);
      expect(await reading.words('h1')).toContain('Billions in Compute');
      expect(await reading.words('.passage p:not(.speaker)')).toContain('Mark, thanks for joining TITV.');
      expect(await reading.tab.run(z.number(), () => innerWidth)).toBe(size.width);
      expect(await reading.tab.run(z.number(), () => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        size.width,
      );
    },
  })),
  {
    name: 'an interview of the library is chosen, and a text verified against it',
    size: WIDE,
    async play(reading: Reading) {
      await reading.open(`verify/?interview=${READER.replace('/', '')}`);
      await reading.expectCount('.verify-transcripts li', 1);
      await reading.tab.run(z.null(), () => {
        document.querySelector<HTMLTextAreaElement>('.verify-step textarea')?.focus();
        document.execCommand('insertText', false, 'She: “Mark, thanks for joining TITV.” He: “No whales at all.”');
        return null;
      });
      await reading.expectCount('mark.verified', 2);
      expect(await reading.words('.verify-summary')).toBe('2 quotations: 1 as said, 1 not in the transcripts.');
      expect(await reading.faults()).toEqual([]);
    },
  },
  {
    name: 'words are found in the library by an address, and a result is opened in the reader',
    size: WIDE,
    async play(reading: Reading) {
      await reading.open('search/?find=superintelligence');
      await eventually(async () =>
        expect(await reading.words('.library-find .find-status')).toMatch(/^\d+ places found/),
      );
      expect(await reading.words('.find-hit mark')).toMatch(/superintelligence/i);
      const press = () =>
        reading.tab.run(z.boolean(), () => {
          const hit = document.querySelector<HTMLAnchorElement>('.find-hit:not(.find-note)');
          hit?.click();
          return hit !== null;
        });
      await eventually(async () => expect(await press(), 'a passage is found').toBe(true));
      await eventually(async () => expect(await reading.words('.passage:target')).toMatch(/superintelligence/i));
      expect(await reading.faults()).toEqual([]);
    },
  },
  {
    name: 'two pasted texts become an edition, a doubt is settled by a press, and all of it outlives a reload',
    size: WIDE,
    async play(reading: Reading) {
      const give = (words: string) =>
        reading.tab.run(
          z.null(),
          (given) => {
            document.querySelector<HTMLTextAreaElement>('.studio-give textarea')?.focus();
            document.execCommand('insertText', false, given);
            return null;
          },
          words,
        );
      const press = () =>
        reading.tab.run(z.boolean(), () => {
          const button = document.querySelector<HTMLButtonElement>('.studio-give .studio-main:enabled');
          button?.click();
          return button !== null;
        });
      const use = () => eventually(async () => expect(await press(), 'the text can be used').toBe(true));
      const doubts = async (count: string) =>
        eventually(async () => expect(await reading.words('.studio-doubt h2')).toContain(count));
      await reading.open('studio/');
      await reading.expectCount('.studio-give textarea', 1);
      await give('Low water\n\nAda Quill: Who swims there?\n\nTom Ferry: Nobody swims there. It is too cold.\n');
      await use();
      await reading.expectCount('.studio-preview .passage', 2);
      await give(
        '---\ntitle: Walls\nrights: CC0\n---\n\n> Nobody swims there.\n\nThey do, with “no fear of whales”.\n',
      );
      await use();
      await reading.expectCount('.studio-preview .note', 1);
      await doubts('3 doubts');
      await reading.press('.studio-answers button');
      await doubts('2 doubts');
      // What is kept for reading offline answers the page's requests from then on.
      const isKept = () => reading.tab.run(z.boolean(), () => navigator.serviceWorker.controller !== null);
      await eventually(async () => expect(await isKept()).toBe(true));
      await reading.open('studio/');
      await doubts('2 doubts');
      expect(await reading.faults()).toEqual([]);
    },
  },
  {
    name: 'no script fails and no file is missing on any kind of page',
    size: WIDE,
    async play(reading) {
      for (const address of ['', READER, 'zuckerberg-titv/relativity/', MAP]) {
        await reading.open(address);
        expect(await reading.faults(), `/${address}`).toEqual([]);
      }
      await reading.tab.run(z.null(), () => {
        setTimeout(() => {
          throw new Error('made up');
        });
      });
      await eventually(async () => expect(await reading.faults(), 'an error is noticed').toHaveLength(1));
    },
  },
  ...[0, 1].map((line) => ({
    name: `a click on the ${line === 0 ? 'first' : 'second'} line of a quote shows its note, level with the line`,
    size: WIDE,
    async play(reading: Reading) {
      await reading.openText(READER);
      const pressed = await reading.press(markOf(HOUSE), line);
      await reading.expectChosen(HOUSE);
      const distance = () => reading.tab.run(z.number(), distanceFromLine, `note:${HOUSE}`, markOf(HOUSE), pressed.y);
      await eventually(async () => expect(await distance()).toBeLessThanOrEqual(2));
      expect(await reading.words(`[id="note:${HOUSE}"]`)).toContain("It's all relative.");
    },
  })),
  {
    name: 'in a narrow window a click opens the note below its passage, and the note’s button closes it',
    size: PHONE,
    async play(reading) {
      await reading.openText(READER);
      await reading.press(markOf(ALTERED));
      await reading.expectChosen(ALTERED);
      await reading.expectInView(`[id="note:${ALTERED}"] .note-head`);
      await reading.expectInView(markOf(ALTERED));
      await reading.rest();
      await reading.press(`[id="note:${ALTERED}"] [data-close]`);
      await reading.expectChosen(null);
      await reading.expectCount('mark.chosen', 0);
    },
  },
  {
    name: 'Back, Forward and reload restore the chosen quotes and show their words',
    size: WIDE,
    async play(reading) {
      await reading.openText(READER);
      await reading.press(markOf(ALTERED));
      await reading.expectChosen(ALTERED);
      // The key brings words into view that are far from there, which a click never has to.
      const quotes = [ALTERED];
      for (let left = 4; left > 0; left -= 1) {
        await reading.tab.press('n');
        await eventually(async () => expect([null, ...quotes]).not.toContain(await reading.chosen()));
        quotes.push((await reading.chosen()) ?? '');
        await reading.expectInView(markOf(quotes.at(-1) ?? ''));
      }
      const expectRestored = async (quote: string): Promise<void> => {
        await reading.expectChosen(quote);
        await reading.expectAddress(`${READER}#note:${quote}`);
        await reading.expectInView(markOf(quote));
      };
      for (const quote of quotes.toReversed().slice(1)) {
        await reading.tab.back();
        await expectRestored(quote);
      }
      for (const quote of quotes.slice(1)) {
        await reading.tab.forward();
        await expectRestored(quote);
      }
      await reading.tab.reload();
      await expectRestored(quotes.at(-1) ?? '');
      await reading.tab.back();
      await expectRestored(quotes.at(-2) ?? '');
    },
  },
  {
    name: 'n and p choose the next and the previous quote, and Escape lets go',
    size: WIDE,
    async play(reading) {
      await reading.openText(READER);
      const number = () => reading.chosenNumber();
      for (const [key, wanted] of [
        ['n', '1'],
        ['n', '2'],
        ['p', '1'],
      ] as const) {
        await reading.tab.press(key);
        await eventually(async () => expect(await number(), `the quote after ${key}`).toBe(wanted));
        await reading.expectInView('mark.chosen');
      }
      await reading.expectCount('mark.chosen > a[data-number="1"]:focus', 1);
      await reading.tab.press('Escape');
      await reading.expectChosen(null);
      await reading.expectAddress(READER);
    },
  },
  {
    name: 'the copied link of selected words shows the same words on a fresh page',
    size: WIDE,
    async play(reading) {
      await reading.openText(READER);
      await reading.tab.run(
        z.null(),
        (id) => {
          document.getElementById(id)?.scrollIntoView({ behavior: 'instant' });
        },
        TRENDS.passage,
      );
      await reading.expectInView(`[id="${TRENDS.passage}"] p`);
      const [line] = await reading.tab.run(
        z.array(z.object({ x: z.number(), y: z.number(), right: z.number() })),
        linesOfWords,
        TRENDS,
      );
      const { x = 0, y = 0, right = 0 } = line ?? {};
      await reading.tab.drag({ x: x + 1, y }, { x: right - 1, y });
      const selected = () => reading.tab.run(z.string(), () => String(getSelection()));
      await eventually(async () => expect(await selected()).toBe(TRENDS.words));
      await reading.press('[role="toolbar"] [data-tool="link"]');
      await eventually(async () => expect(await reading.words('[role="status"]')).toBe('Link copied.'));
      await reading.tab.run(z.null(), () => {
        const field = document.body.appendChild(document.createElement('textarea'));
        field.id = 'pasted';
        field.focus({ preventScroll: true });
      });
      await reading.tab.paste();
      const pasted = () =>
        reading.tab.run(z.string(), () => document.querySelector<HTMLTextAreaElement>('#pasted')?.value ?? '');
      await eventually(async () => expect(await pasted(), 'the copied link').toContain(`#${TRENDS.passage}.1-4.`));

      // It leads to where the site is published; here that is elsewhere.
      const { pathname, hash } = new URL(await pasted());
      await reading.openText(`.${pathname}${hash}`);
      const shown = () =>
        reading.tab.run(z.array(z.string()), () => Array.from(CSS.highlights.get('linked') ?? [], String));
      await eventually(async () => expect(await shown()).toEqual([TRENDS.words]));
      await reading.expectInView(`[id="${TRENDS.passage}"] p`);
    },
  },
  {
    name: 'the dark theme is kept over reload and on other pages',
    size: WIDE,
    async play(reading) {
      const paper = () => reading.style('body', 'background-color');
      await reading.openText(READER);
      expect(await paper()).not.toBe(DARK_PAPER);
      await reading.press('[aria-label="Preferences"]');
      await reading.press('label:has(> [name="theme"][value="dark"])');
      await eventually(async () => expect(await paper()).toBe(DARK_PAPER));
      await reading.tab.reload();
      await eventually(async () => expect(await paper()).toBe(DARK_PAPER));
      await reading.open('');
      expect(await paper()).toBe(DARK_PAPER);
    },
  },
  ...[WIDE, PHONE].map((size) => ({
    name: `the map’s lines reach its labels, and both show the note, then lead to the quote (${size.width} pixels wide)`,
    size,
    async play(reading: Reading) {
      await reading.open(MAP);
      await expectLeadersAtLabels(reading);
      await reading.press(`a.ribbon[id="quote:${ALTERED}"] .label`);
      await reading.expectAddress(`${MAP}#quote:${ALTERED}`);
      await reading.expectInView('.map-panel:not([hidden]) > :not([hidden]) .note-head');
      await reading.press(`a.ribbon[id="quote:${ALTERED}"] .label`);
      await reading.expectAddress(`${READER}#quote:${ALTERED}`);
      await reading.expectChosen(ALTERED);
      await reading.expectInView(markOf(ALTERED));
      await reading.open(MAP);
      await pressBand(reading, ALTERED);
      await reading.expectAddress(`${MAP}#quote:${ALTERED}`);
      await pressBand(reading, ALTERED);
      await reading.expectAddress(`${READER}#quote:${ALTERED}`);
      await reading.expectInView(markOf(ALTERED));
    },
  })),
  {
    name: 'the interview is printed on several pages with text on each',
    size: WIDE,
    prints: true,
    async play(reading) {
      await reading.openText(READER);
      const pages = textOnPages((await reading.tab.print?.()) ?? new Uint8Array());
      expect(pages.length).toBeGreaterThan(1);
      expect(pages.filter((hasText) => !hasText)).toEqual([]);
    },
  },
  ...[WIDE, PHONE].map((size) => ({
    name: `a link to a late passage shows it below the bar (${size.width} pixels wide)`,
    size,
    async play(reading: Reading) {
      await reading.openText(READER);
      const passage = await reading.tab.run(
        z.string(),
        () => Array.from(document.querySelectorAll('.passage[id]'), ({ id }) => id).at(-4) ?? '',
      );
      await reading.openText(`${READER}#${passage}`);
      await reading.expectInView(`[id="${passage}"] p`);
      await reading.expectCount('[aria-label="Notice"]:not([hidden])', 0);
    },
  })),
];

/** How far a note's top is from that of the line of a quote that is at a height now, in pixels. It runs in a page. */
function distanceFromLine(note: string, mark: string, y: number): number {
  const top = document.getElementById(note)?.getBoundingClientRect().top ?? Number.NaN;
  const lines = Array.from(document.querySelector(mark)?.getClientRects() ?? []);
  const line = lines.find(({ top, bottom }) => top <= y && y <= bottom);
  return Math.abs(top - (line?.top ?? Number.NaN));
}
