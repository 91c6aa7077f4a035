/** How other sites are told to embed a passage or quote: oEmbed 1.0, https://oembed.com. */
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { type Edition, indexEdition, quoteExcerpts } from '@/lib/edition';
import type { ShareSubject } from '../edition/share/subject';
import { pageWording, spokenWords } from '../edition/share/wording';
import { embedAddress, homeAddress, interviewAddress, type ShareKind, shareCardAddress } from '../site/addresses';
import { CARD_SIZE } from './card-size';

/** A description for embedding, as JSON has it. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  /** Who says the words. */
  readonly author_name?: string;
  readonly author_url: string;
  readonly provider_name: string;
  /** The site, with a slash at its end. */
  readonly provider_url: string;
  /** Seconds for which it may be kept. */
  readonly cache_age: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
  /** The frame. */
  readonly html: string;
  /** Of the frame, in CSS pixels. */
  readonly width: number;
  readonly height: number;
}

const WIDTH = 640;
const SHORTEST = 220;
const TALLEST = 760;
const DAY = 86_400;

/** The description of an id's embed. The height is an estimate: what does not fit in the frame is scrolled to. */
export function oEmbedOf(edition: Edition, kind: ShareKind, id: string, subject: ShareSubject, origin: string): OEmbed {
  const { title } = pageWording(edition, subject);
  const { speaker } = spokenWords(edition, subject);
  const height = estimatedHeight(edition, subject);
  const frame = h('iframe', {
    src: origin + embedAddress(edition.slug, kind, id),
    width: WIDTH,
    height,
    title,
    loading: 'lazy',
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    style: 'border:0;max-width:100%',
  });
  return {
    version: '1.0',
    type: 'rich',
    title,
    ...(speaker === undefined ? {} : { author_name: speaker }),
    author_url: origin + interviewAddress(edition.slug),
    provider_name: 'Gloss',
    provider_url: origin + homeAddress(),
    cache_age: DAY,
    thumbnail_url: origin + shareCardAddress(edition.slug, kind, id),
    thumbnail_width: CARD_SIZE.width,
    thumbnail_height: CARD_SIZE.height,
    html: toHtml(frame),
    width: WIDTH,
    height,
  };
}

/** Letters in a line of an embed of the usual width, and the heights of lines: of speech, and of notes. */
const LINE = { letters: 74, speech: 30, note: 24 };
/** What stands around the texts: question, names, source. */
const FRAME_HEIGHT = 210;

function estimatedHeight(edition: Edition, subject: ShareSubject): number {
  const linesOf = (text: string): number => Math.ceil(text.length / LINE.letters) + 1;
  const quote = subject.kind === 'quote' ? subject.quote : subject.kind === 'passage' ? subject.quotes[0] : undefined;
  const blocks = indexEdition(edition).commentaryBySlug.get(quote?.commentary ?? '')?.blocks ?? [];
  const note = (quote?.note ?? []).reduce((lines, { block, sentence }) => {
    const { text = '' } = blocks[block] ?? {};
    return lines + linesOf(sentence && quote?.kind === 'inline' ? text.slice(sentence.start, sentence.end) : text);
  }, 0);
  const shown =
    subject.kind === 'quote'
      ? quoteExcerpts(edition, subject.quote).map(({ passage, shown: { start, end } }) =>
          passage.text.slice(start, end),
        )
      : [spokenWords(edition, subject).words];
  const speech = shown.reduce((lines, text) => lines + linesOf(text), 0);
  return Math.min(TALLEST, Math.max(SHORTEST, FRAME_HEIGHT + speech * LINE.speech + note * LINE.note));
}
