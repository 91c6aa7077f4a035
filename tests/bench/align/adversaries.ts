/** Inputs that look for the worst in an engine. */
import type { PassageText, QuoteText } from '@/lib/align';
import { Random } from '../random';
import { alterWords } from './noise';
import { Talker, talkTranscript } from './talk';

/** A transcript and quotes. */
interface Task {
  readonly passages: readonly PassageText[];
  readonly quotes: readonly QuoteText[];
}

interface Adversary {
  readonly name: string;
  /** Makes a task with a transcript of about so many words. */
  make(words: number): Task;
}

const block = (text: string): QuoteText => ({ kind: 'block', text });
const passage = (text: string, i: number): PassageText => ({ id: `p${i}`, text });

export const ADVERSARIES: readonly Adversary[] = [
  {
    name: 'one word over and over, quotes of it',
    make: (words) => ({
      passages: [passage('very '.repeat(words), 0)],
      quotes: Array.from({ length: 1000 }, (_, i) => block('very '.repeat(1 + (i % 120)))),
    }),
  },
  {
    name: 'one word over and over, quotes with a change',
    make: (words) => ({
      passages: [passage('very '.repeat(words), 0)],
      quotes: Array.from({ length: 1000 }, (_, i) =>
        block(`${'very '.repeat(1 + (i % 60))}odd ${'very '.repeat(i % 50)}`),
      ),
    }),
  },
  {
    name: 'two words in turn, quotes of them with a slip',
    make: (words) => ({
      passages: [passage('tick tock '.repeat(words / 2), 0)],
      quotes: Array.from({ length: 1000 }, (_, i) =>
        block(`${'tick tock '.repeat(1 + (i % 40))}tock ${'tick tock '.repeat(i % 30)}`),
      ),
    }),
  },
  {
    name: 'one sentence over and over, quotes of it with changes',
    make(words) {
      const sentence =
        'We will not build the new bridge over the old river before the spring, and that is my last word on it.';
      const random = new Random(1);
      const talker = new Talker(1, 2);
      return {
        passages: Array.from({ length: words / 22 }, (_, i) => passage(sentence, i)),
        quotes: Array.from({ length: 1000 }, () =>
          block(alterWords(sentence.split(' '), 0.1, talker, random).join(' ')),
        ),
      };
    },
  },
  {
    name: 'a quote of a tenth of the transcript',
    make(words) {
      const passages = talkTranscript(words, 1);
      const text = passages
        .slice(passages.length / 3)
        .map((one) => one.text)
        .join('\n');
      return {
        passages,
        quotes: [
          block(
            text
              .split(' ')
              .slice(0, words / 10)
              .join(' '),
          ),
        ],
      };
    },
  },
  {
    name: 'the same with every tenth word changed',
    make(words) {
      const passages = talkTranscript(words, 1);
      const said = passages
        .slice(passages.length / 3)
        .flatMap((one) => one.text.split(' '))
        .slice(0, words / 10);
      const talker = new Talker(1, 2);
      return { passages, quotes: [block(said.map((word, i) => (i % 10 === 5 ? talker.anyWord() : word)).join(' '))] };
    },
  },
  {
    name: 'a quote as long that was never said',
    make: (words) => ({
      passages: talkTranscript(words, 1),
      quotes: [
        block(
          talkTranscript(words / 10, 3)
            .map((one) => one.text)
            .join('\n'),
        ),
      ],
    }),
  },
  {
    name: '10,000 identical quotes, none right',
    make(words) {
      const passages = talkTranscript(words, 1);
      const text = new Talker(1, 2).paragraph();
      return { passages, quotes: Array.from({ length: 10_000 }, () => block(text)) };
    },
  },
  {
    name: '1,000 quotes of the commonest words in any order',
    make(words) {
      const random = new Random(1);
      const common = 'the and to that i you of a it in is we so this have but'.split(' ');
      const run = () => Array.from({ length: random.between(2, 40) }, () => random.pick(common)).join(' ');
      return { passages: talkTranscript(words, 1), quotes: Array.from({ length: 1000 }, () => block(run())) };
    },
  },
  {
    name: 'random letters of any script',
    make(words) {
      const random = new Random(1);
      const text = (length: number) =>
        Array.from({ length }, () =>
          String.fromCodePoint(random.chance(0.2) ? 0x20 : random.between(0x20, 0x1ffff)),
        ).join('');
      return {
        passages: Array.from({ length: words / 200 }, (_, i) => passage(text(1000), i)),
        quotes: Array.from({ length: 1000 }, () => block(text(random.between(1, 400)))),
      };
    },
  },
  {
    name: 'one word of a million letters, and a quote of half of it',
    make: (words) => ({ passages: [passage('a'.repeat(words), 0)], quotes: [block('a'.repeat(words / 2))] }),
  },
  {
    name: 'nothing but marks of elision and brackets',
    make: (words) => ({
      passages: talkTranscript(words, 1),
      quotes: [block('the … '.repeat(2000)), block('[and] '.repeat(5000)), block('[[[...]] … '.repeat(5000))],
    }),
  },
];
