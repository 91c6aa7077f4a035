/** The transcripts that made-up articles quote: made-up talk of two kinds, and the committed interviews in English. */
import { readLibrary } from '@/lib/content';
import { joinLibrary } from '@/lib/edition';
import { type SourceTranscript, transcriptOfEdition } from '@/lib/verify/source-transcript';
import { reportTranscript } from '../align/reports';
import { talkTranscript } from '../align/talk';

/** A kind of transcripts, all of which lie side by side when one of them is quoted. */
export interface Shelf {
  readonly name: string;
  readonly transcripts: readonly SourceTranscript[];
}

const FOLDERS = ['content', 'tests/fixtures/content'];
/** First and last names of made-up speakers, of which no two transcripts have a pair in common. */
const FIRST = 'Ada Tom May Ben Eva Ian Una Leo Zoe Max'.split(' ');
const LAST =
  'Quill Ferry Tide Loam Marsh Weir Sluice Heron Sedge Bream Alder Birch Rowan Hazel Thorn Fenn Brook Ridge Holt Wold'.split(
    ' ',
  );

/** The shelves, with so many made-up transcripts of so many words each. */
export async function shelves(count: number, words: number, seed: number): Promise<Shelf[]> {
  const made = (name: string, make: typeof talkTranscript, from: number): Shelf => ({
    name,
    transcripts: Array.from({ length: count }, (_, index) =>
      withNames(`${name}-${index + 1}`, index, make(words, from + 31 * index)),
    ),
  });
  return [
    made('talk', talkTranscript, seed),
    made('reports', reportTranscript, seed + 7),
    { name: 'committed interviews', transcripts: await committed() },
  ];
}

function withNames(id: string, index: number, passages: ReturnType<typeof talkTranscript>): SourceTranscript {
  const labels = [...new Set(passages.map(({ speaker = 'guest' }) => speaker))];
  const nameOf = (order: number) =>
    `${FIRST[(index + 3 * order) % FIRST.length]} ${LAST[(3 * index + order) % LAST.length]}`;
  return {
    id,
    title: `Talk ${index + 1}`,
    language: 'en',
    speakers: labels.map((label, order) => ({ id: label, name: nameOf(order) })),
    words: 0,
    passages: passages.map(({ id: own, text, speaker }) => ({ id: own, text, speaker: speaker ?? null })),
  };
}

async function committed(): Promise<SourceTranscript[]> {
  const found: SourceTranscript[] = [];
  for (const folder of FOLDERS) {
    const { interviews } = joinLibrary(await readLibrary(folder));
    for (const { edition } of interviews) {
      if (edition.meta.language.startsWith('en')) found.push(transcriptOfEdition(edition, `/${edition.slug}/`));
    }
  }
  return found;
}
