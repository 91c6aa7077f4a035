import { describe, expect, test } from 'vitest';
import {
  inferSpeakers,
  parseCommentary,
  parsePlainTranscript,
  parseTranscript,
  readLibrary,
  readSource,
  toSourceRange,
} from '@/lib/content';
import type { SourceFile } from '@/lib/text/problem';
import { clippedParagraphs, clippingPath, gold } from './gold';
import { parsed } from './sources';

const { interviews, problems } = await readLibrary('content');
const interview = parsed(interviews.find(({ slug }) => slug === 'zuckerberg-titv') ?? null, problems);
const { transcript } = interview;
const essay = parsed(interview.commentaries[0] ?? null, problems);

async function clipping(name: 'transcript' | 'relativity'): Promise<SourceFile> {
  const { file, problem } = await readSource(clippingPath(name));
  return parsed(file, [problem]);
}

/** A clipping’s paragraph without the label that it opens with. */
function withoutLabel(paragraph: string): string {
  const label = transcript.meta.participants.map(({ name }) => `${name}: `).find((one) => paragraph.startsWith(one));
  return paragraph.slice(label?.length ?? 0);
}

/** Straight marks that wrap a block quotation, which Markdown writes as `>`. */
function withoutOuterMarks(paragraph: string): string {
  return paragraph.replace(/^"|"$/g, '');
}

describe('no word was lost, added or changed', () => {
  const clipped = clippedParagraphs('transcript');

  test('in the interview, its introduction, title and dek', () => {
    const { title, dek } = transcript.meta;
    const shown = [...transcript.introduction.map(({ text }) => text), ...transcript.passages.map(({ text }) => text)];
    const first = clipped.indexOf(shown[0] ?? '');
    expect(clipped.slice(first, first + shown.length).map(withoutLabel)).toEqual(shown);
    expect(clipped.slice(0, first).filter((paragraph) => paragraph === title)).toHaveLength(2);
    expect(clipped[first - 1]).toBe(dek);
  });

  test('and what was left out is no part of the interview', () => {
    const passages = transcript.passages.map(({ text }) => text);
    const last = clipped.indexOf(passages.at(-1) ?? '');
    const [biography, ...comments] = clipped.slice(last + 1);
    expect(biography).toMatch(/^Jessica Lessin founded The Information in 2013/);
    expect(comments).toHaveLength(5);
    for (const boilerplate of gold.boilerplate) {
      expect(transcript.file.text).not.toContain(boilerplate);
    }
  });

  test('in the essay and its title', () => {
    const [title, ...paragraphs] = clippedParagraphs('relativity');
    expect(essay.meta.title).toBe(title);
    const blocks = essay.blocks.flatMap(({ text }) => text.split('\n'));
    const wrapped = new Set(
      essay.blocks.filter(({ kind }) => kind === 'quotation').flatMap(({ text }) => text.split('\n')),
    );
    const expected = paragraphs.map((paragraph) => {
      const bare = withoutOuterMarks(paragraph);
      return wrapped.has(bare) ? bare : paragraph;
    });
    expect(blocks).toEqual(expected);
  });
});

describe('the interview', () => {
  test('has the front matter that the source tells, and no more', () => {
    const { front_matter: known } = gold;
    expect(transcript.meta).toMatchObject({
      date: known.published,
      outlet: known.outlet,
      show: known.show,
      participants: [
        { name: known.interviewer, role: 'interviewer' },
        { name: known.guest, role: 'guest' },
      ],
    });
    expect(transcript.meta.url).toBeUndefined();
    expect(essay.meta).not.toHaveProperty('author');
    expect(essay.meta).not.toHaveProperty('date');
  });

  test('names the speaker of every passage', () => {
    const names = new Map(transcript.meta.participants.map(({ id, name }) => [id, name]));
    expect(transcript.passages).toHaveLength(gold.speakers.length);
    for (const [index, passage] of transcript.passages.entries()) {
      expect(gold.speakers[index]?.speaker, passage.text).toContain(names.get(passage.speaker ?? ''));
    }
  });

  test('says which turns the source labels', () => {
    const labelled = transcript.passages.filter(({ opensTurn, speakerInferred }) => opensTurn && !speakerInferred);
    expect(labelled.map(({ text }) => text.slice(0, 12))).toEqual(['Mark, thanks', 'Yeah, it’s b']);
  });
});

describe('the quotes of the essay', () => {
  test.each(gold.quotes.map((quote, index) => [`${quote.kind} ${quote.text.slice(0, 40)}`, quote, index] as const))(
    '%s',
    async (_, expected, index) => {
      const file = await clipping('relativity');
      const plain = parseCommentary(file);
      const quote = parsed(plain.commentary, plain.problems).quotes[index];
      expect(quote).toMatchObject({ kind: expected.kind, text: expected.text, source: expected.commentary });
      expect(file.text.slice(quote?.source.start, quote?.source.end)).toBe(expected.text);
      expect(essay.quotes[index]).toMatchObject({ kind: expected.kind, text: expected.text });
    },
  );

  test('are no more than those', () => {
    expect(essay.quotes).toHaveLength(gold.quotes.length);
  });
});

describe('the raw clipping of the interview', () => {
  test('gives the same passages as the Markdown, each where it stands in the clipping', async () => {
    const file = await clipping('transcript');
    const raw = parseTranscript(file);
    const { passages } = parsed(raw.transcript, raw.problems);
    const first = passages.slice(0, transcript.passages.length);
    expect(first.map(({ text }) => text)).toEqual(transcript.passages.map(({ text }) => text));
    for (const { text, origin } of first) {
      const { start, end } = toSourceRange(origin, { start: 0, end: text.length });
      expect(file.text.slice(start, end)).toBe(text);
    }
  });

  test('names the two speakers and infers who says what, at most three to be corrected', async () => {
    const raw = parsePlainTranscript(await clipping('transcript'));
    const { participants, passages } = parsed(raw.transcript, raw.problems);
    const names = new Map(participants.map(({ id, name }) => [id, name]));
    expect(participants).toMatchObject([
      { name: 'Jessica Lessin', role: 'interviewer' },
      { name: 'Mark Zuckerberg', role: 'guest' },
    ]);
    const wrong = gold.speakers.filter(({ speaker }, index) => {
      const { speaker: id } = passages[index] ?? {};
      return !speaker.includes(names.get(id ?? '') ?? '');
    });
    expect(wrong.length).toBeLessThanOrEqual(3);
  });
});

test('without any label, too, at most three speakers are wrong', () => {
  const { participants } = transcript.meta;
  const texts = transcript.passages.map(({ text }) => text);
  const inferred = inferSpeakers(
    texts,
    participants,
    texts.map(() => null),
  );
  const names = new Map(participants.map(({ id, name }) => [id, name]));
  const wrong = inferred.filter(
    ({ speaker }, index) => !gold.speakers[index]?.speaker.includes(names.get(speaker) ?? ''),
  );
  expect(wrong.length).toBeLessThanOrEqual(3);
});
