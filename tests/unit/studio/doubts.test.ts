import { expect, test } from 'vitest';
import { HARBOUR, workOf } from './made-work';

async function harbour() {
  const { added, make } = workOf(HARBOUR);
  return { added, make, ...(await make(added)) };
}

test('every kind of doubt of a small edition is asked, with answers that tell what they do', async () => {
  const { doubts } = await harbour();
  expect(doubts.map(({ kind, words, answers }) => [kind, words, answers.map(({ label }) => label)])).toMatchSnapshot();
});

test.each([
  ['quotation', 'No quotation of this interview', '<!-- gloss: skip "my grandfather built a castle on the moon" -->'],
  [
    'placement',
    'Here, said by Tom Ferry',
    '<!-- gloss: place "the wall stands to this day" in nobody-swims-there-any-more-the -->',
  ],
  ['note', 'To the quote after it', '<!-- gloss: note "Nobody swims there any more." -->'],
  ['furniture', 'No, put it back', 'Share this article'],
] as const)(
  'a doubt about a %s, answered with “%s”, leaves its line in the text and is settled',
  async (kind, label, line) => {
    const { added, make, doubts } = await harbour();
    const doubt = doubts.find((each) => each.kind === kind);
    const answer = doubt?.answers.findLast((each) => each.label === label);
    if (doubt === undefined || answer === undefined) throw new Error(`no such doubt: ${kind}`);
    const after = await make([...added, answer.decision]);
    expect(after.decided.texts.map(({ markdown }) => markdown).join('\n')).toContain(line);
    expect(after.joined.problems).toEqual([]);
    expect(after.doubts.map(({ key }) => key)).not.toContain(doubt.key);
    expect(after.doubts.length).toBe(doubts.length - 1);
  },
);

test('a doubt that is left as it is stays settled, and nothing is changed', async () => {
  const { added, make, doubts, decided } = await harbour();
  const left = doubts.flatMap(({ answers }) => answers.find(({ decision }) => decision.kind === 'leave') ?? []);
  expect(left.length).toBeGreaterThan(1);
  const after = await make([...added, ...left.map(({ decision }) => decision)]);
  expect(after.decided.texts).toEqual(decided.texts);
  expect(after.doubts.length).toBe(doubts.length - left.length);
});

test('two interviews, or none, are asked about first', async () => {
  const { 'talk.txt': talk, 'essay.md': essay } = HARBOUR;
  const two = workOf({ 'talk.txt': talk, 'other.txt': `${talk}\nTom Ferry: “Nobody swims there any more.”\n` });
  const [first] = (await two.make(two.added)).doubts;
  expect(first?.question).toBe('“other.txt” looks like an interview too, and an edition has one. What is it?');
  const [taken] = first?.answers ?? [];
  if (taken === undefined) throw new Error('no answer');
  expect((await two.make([...two.added, taken.decision])).joined.edition?.commentaries).toHaveLength(1);
  const none = workOf({ 'essay.md': essay });
  expect((await none.make(none.added)).doubts[0]?.answers.map(({ label }) => label)).toEqual([
    '“essay.md” is the interview',
  ]);
});

test('who speaks is settled for the passage that is asked about, and not for what follows', async () => {
  const { CLIPPINGS } = await import('./made-work');
  const { added, make } = workOf(CLIPPINGS);
  const before = await make(added);
  const doubt = before.doubts.find(({ kind }) => kind === 'speaker');
  const answer = doubt?.answers.find(({ label }) => label === 'Jessica Lessin');
  if (doubt === undefined || answer === undefined) throw new Error('nobody is asked for');
  const after = await make([...added, answer.decision]);
  const speakers = (work: typeof before) => work.joined.edition?.passages.map(({ id, speaker }) => [id, speaker]) ?? [];
  const changed = speakers(after).filter(
    ([id, speaker], index) => speakers(before)[index]?.[1] !== speaker || id === '',
  );
  expect(changed).toEqual([['there-is-this-big-debate-in', 'lessin']]);
  expect(after.doubts).toHaveLength(before.doubts.length - 1);
});
