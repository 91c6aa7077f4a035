/** A talk about a harbour, and another by one of its speakers. */
import { type Corpus, corpusOf } from '@/lib/verify/corpus';
import { readQuotingLetters } from '@/lib/verify/read-text';
import type { Report, ReportedQuotation } from '@/lib/verify/report-schema';
import type { SourceTranscript } from '@/lib/verify/source-transcript';
import { verifyText } from '@/lib/verify/verify-text';

const quill = { id: 'quill', name: 'Ada Quill' };
const ferry = { id: 'ferry', name: 'Tom Ferry' };
const tide = { id: 'tide', name: 'May Tide' };

export const HARBOUR: SourceTranscript = {
  id: 'harbour',
  title: 'The harbour in winter',
  language: 'en',
  speakers: [quill, ferry],
  words: 0,
  address: 'https://gloss.example/harbour/',
  passages: [
    { id: 'why-dredge', speaker: 'quill', time: 0, text: 'Why do you dredge the channel at all, when it fills again?' },
    {
      id: 'because-ships',
      speaker: 'ferry',
      time: 12,
      text: 'Because ships of 120 metres come in every week, and we will not send them away. The channel fills by nine centimetres a year, um, and nobody else would keep it open.',
      wordTimes: Array.from({ length: 31 }, (_, word) => 12 + word / 2),
    },
    { id: 'and-the-birds', speaker: 'quill', text: 'And the birds? They left the sandbank after the storm.' },
    {
      id: 'the-birds',
      speaker: 'ferry',
      text: 'The birds came back in March, all of them, and I counted every single nest. I will say it once more: we leave the sandbank alone.',
    },
    { id: 'so-be-it', speaker: 'quill', text: 'So that is a promise to the whole town, and I will hold you to it.' },
    { id: 'hold-me', speaker: 'ferry', text: 'Hold me to it. I will say it once more: we leave the sandbank alone.' },
  ],
};

const ISLAND: SourceTranscript = {
  id: 'island',
  title: 'The island',
  speakers: [tide, { id: 'ferry', name: 'Ferry' }],
  words: 0,
  passages: [
    { id: 'a', speaker: 'tide', text: 'The island has one road, two shops and a school with eleven children in it.' },
    {
      id: 'b',
      speaker: 'ferry',
      text: 'My grandfather rowed the doctor across in every kind of weather for thirty years.',
    },
  ],
};

export const TALKS: Corpus = corpusOf([HARBOUR, ISLAND]);

/** The report on a text in plain letters. */
export async function verify(text: string, corpus: Corpus = TALKS): Promise<Report> {
  const read = await readQuotingLetters('article.md', text);
  if (read.text === null) throw new Error(read.problem.found);
  return verifyText(read.text, corpus);
}

/** What is said of the last quotation of a text, which has most of its quotations from the harbour. */
export async function verdictOn(sentence: string): Promise<ReportedQuotation | undefined> {
  const home = 'It was “nobody else would keep it open”, and “came back in March, all of them”.';
  return (await verify(`${home}\n\n${sentence}\n`)).quotations.at(-1);
}
