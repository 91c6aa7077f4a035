import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLock, type Lock, type LockChange, linkHistory, parseLock, updateLock } from '@/lib/links';
import { normalWords } from '@/lib/links/read/words';
import { FERRY, ferryWith, lockOf } from '../versions';

const [WHY, BECAUSE, HELP, COUSIN, LONG, YEARS] = FERRY;
const SHE = COUSIN.replace('My cousin did. ', '');
const first = updateLock(
  null,
  FERRY.map((text) => ({ text })),
  [],
).lock;
const ids = first.passages.map(({ id }) => id);
const [why = '', because = '', help = '', cousin = '', long = '', years = ''] = ids;

/** Brings a lock up to date with passages by nobody. */
function save(lock: Lock | null, texts: readonly string[]) {
  return updateLock(
    lock,
    texts.map((text) => ({ text })),
    [],
  );
}

/** What a lock learned: each kind of change with the id. */
function report(changes: readonly LockChange[]): string[] {
  return changes.map((change) => ('id' in change ? `${change.kind} ${change.id}` : change.kind));
}

describe('updateLock', () => {
  const cases: { name: string; next: readonly string[]; ids: string[]; changes: string[] }[] = [
    { name: 'nothing was changed', next: FERRY, ids, changes: [] },
    {
      name: 'a passage was reworded',
      next: ferryWith({ 4: 'How many years did it take?' }),
      ids,
      changes: ['reworded how-long-did-it-take'],
    },
    {
      name: 'its opening words were changed',
      next: ferryWith({ 3: COUSIN.replace('My cousin', 'A nephew of mine') }),
      ids,
      changes: ['reworded my-cousin-did-she-had-welded'],
    },
    {
      name: 'its punctuation was changed',
      next: ferryWith({ 2: 'And, did ANYBODY help you' }),
      ids,
      changes: ['retouched and-did-anybody-help-you'],
    },
    {
      name: 'a passage was put in',
      next: ferryWith({ 2: ['That is a great many eggs.', HELP] }),
      ids: [why, because, 'that-is-a-great-many-eggs', help, cousin, long, years],
      changes: ['issued that-is-a-great-many-eggs'],
    },
    {
      name: 'a passage was taken out',
      next: ferryWith({ 3: [] }),
      ids: [why, because, help, long, years],
      changes: ['gone my-cousin-did-she-had-welded'],
    },
    {
      name: 'passages were moved',
      next: [WHY, BECAUSE, LONG, YEARS, HELP, COUSIN],
      ids: [why, because, long, years, help, cousin],
      changes: ['reordered'],
    },
    {
      name: 'a passage was split',
      next: ferryWith({ 3: ['My cousin did.', SHE] }),
      ids: [why, because, help, 'my-cousin-did', cousin, long, years],
      changes: ['reworded my-cousin-did-she-had-welded', 'issued my-cousin-did'],
    },
    {
      name: 'passages were merged',
      next: ferryWith({ 2: [], 3: `${HELP} ${COUSIN}` }),
      ids: [why, because, cousin, long, years],
      changes: ['merged and-did-anybody-help-you', 'reworded my-cousin-did-she-had-welded'],
    },
    {
      name: 'a sentence was moved to another passage',
      next: ferryWith({
        3: `The engine came from a bus. ${COUSIN}`,
        5: YEARS.replace('The engine came from a bus. ', ''),
      }),
      ids,
      changes: ['reworded my-cousin-did-she-had-welded', 'reworded two-years-and-a-month-the'],
    },
  ];
  for (const { name, next, ids: expected, changes } of cases) {
    it(`keeps the ids where ${name}`, () => {
      const updated = save(first, next);
      expect(updated.passageIds).toEqual(expected);
      expect(report(updated.changes)).toEqual(changes);
      expect(save(updated.lock, next).changes).toEqual([]);
      expect(save(updated.lock, next).lock).toBe(updated.lock);
    });
  }

  it('gives an id back to a passage that comes back word for word, and to no other', () => {
    const without = save(first, ferryWith({ 3: [] })).lock;
    const back = save(without, FERRY);
    expect(back.passageIds).toEqual(ids);
    expect(report(back.changes)).toContain('restored my-cousin-did-she-had-welded');
    const other = save(without, ferryWith({ 3: 'My cousin did. She had welded tanks, once.' }));
    expect(other.passageIds[3]).toBe('my-cousin-did-she-had-welded-tanks');
  });

  it('gives an id back to a passage that was merged into the next, where only its words are left there', () => {
    const merged = save(first, ferryWith({ 2: [], 3: `${HELP} ${COUSIN}` })).lock;
    const alone = save(merged, ferryWith({ 3: [] }));
    expect(alone.passageIds).toEqual([why, because, help, long, years]);
    expect(report(alone.changes)).toEqual([`gone ${cousin}`, `restored ${help}`]);
  });

  it('issues another id where other words were put into a passage, and all that it said before was taken out', () => {
    const longer = save(first, ferryWith({ 4: `I see how it was done. ${LONG}` })).lock;
    const other = save(longer, ferryWith({ 4: 'I see how it was done.' }));
    expect(other.passageIds).toEqual([why, because, help, cousin, 'i-see-how-it-was-done', years]);
    expect(report(other.changes)).toEqual([`merged ${long}`, 'issued i-see-how-it-was-done']);
  });

  it('keeps the ids of a lock in which a passage went on with none of its first words', () => {
    const id = 'how-long';
    const lock: Lock = {
      ...first,
      passages: [...first.passages, { id, text: 'Well, I see.' }],
      revisions: [
        { wordings: [{ id, text: 'How long?', went: [[0, 2, id, 3]] }] },
        { wordings: [{ id, text: 'Well, I see. How long?', went: [[0, 3, id, 0]] }] },
      ],
    };
    const corrected = save(lock, [...ferryWith({ 0: `Welcome. ${WHY}` }), 'Well, I see.']);
    expect(corrected.passageIds).toEqual([...ids, id]);
    expect(save(corrected.lock, [...FERRY, 'Well, I see now.']).passageIds).toEqual([...ids, id]);
  });

  it('keeps the id of a passage of a few words that was moved', () => {
    const lock = lockOf([WHY, 'You are joking.', BECAUSE, COUSIN, YEARS]);
    expect(save(lock, [WHY, BECAUSE, COUSIN, 'You are joking.', YEARS]).passageIds[3]).toBe('you-are-joking');
  });

  it('does not take the end of a longer sentence for a passage of one word that may as well have been moved', () => {
    const lock = lockOf([WHY, 'Yes.', BECAUSE, COUSIN]);
    const later = ['Yes.', WHY, 'Nobody but the postman said yes.', BECAUSE, COUSIN];
    expect(save(lock, later).passageIds.indexOf('yes')).toBe(-1);
    expect(save(lock, later.slice(1)).passageIds.indexOf('yes')).toBe(1);
  });

  it('tells passages of the same words apart by what stands around them', () => {
    const texts = [WHY, 'Yes.', BECAUSE, 'Yes.', COUSIN, 'Yes.', YEARS];
    const lock = lockOf(texts);
    expect(save(lock, texts.toSpliced(1, 1)).passageIds).toEqual([why, because, 'yes-2', cousin, 'yes-3', years]);
    expect(save(lock, texts.toSpliced(5, 1)).passageIds).toEqual([why, 'yes', because, 'yes-2', cousin, years]);
    const more = save(lock, texts.toSpliced(2, 0, 'Yes.')).passageIds;
    expect(more.filter((id) => id !== 'yes-4')).toEqual([why, 'yes', because, 'yes-2', cousin, 'yes-3', years]);
  });

  it('says that a passage has another speaker, and keeps its id and its links', () => {
    const said = FERRY.map((text) => ({ text, speaker: 'host' }));
    const updated = updateLock(first, said, []);
    expect(updated.passageIds).toEqual(ids);
    expect(updated.lock.revisions).toEqual([]);
    expect(updated.lock.passages.every(({ speaker }) => speaker === 'host')).toBe(true);
    expect(report(updated.changes)).toEqual(ids.map((id) => `reattributed ${id}`));
  });

  it('keeps ids that the language has for its objects', () => {
    const texts = ['Constructor.', '__proto__', 'toString', 'hasOwnProperty'];
    const lock = lockOf(texts);
    expect(lock.passages.map(({ id }) => id)).toEqual(['constructor', 'proto', 'tostring', 'hasownproperty']);
    expect(save(lock, [...texts, 'valueOf']).passageIds.slice(0, 4)).toEqual(lock.passages.map(({ id }) => id));
  });

  it('keeps nothing of an interview that lost all its passages but the past', () => {
    const { lock, passageIds } = save(first, []);
    expect(passageIds).toEqual([]);
    expect(lock.revisions[0]?.wordings.map(({ id }) => id)).toEqual(ids);
  });
});

describe('the quotes of a commentary', () => {
  const QUOTES = ['a hull is only a tank', 'Nobody on the island could get to the market', 'eggs'];
  const quote = (lock: Lock | null, quotes: readonly string[], commentary = 'essay') =>
    updateLock(lock, [], [{ commentary, quotes }]);
  const lock = quote(null, QUOTES).lock;
  const [hull = '', nobody = '', eggs = ''] = lock.quotes.map(({ id }) => id);

  const cases: { name: string; next: string[]; ids: string[]; changes: string[] }[] = [
    { name: 'nothing was changed', next: QUOTES, ids: [hull, nobody, eggs], changes: [] },
    {
      name: 'one was reworded',
      next: QUOTES.with(1, 'Nobody on the whole island could get to the market'),
      ids: [hull, nobody, eggs],
      changes: [`reworded ${nobody}`],
    },
    {
      name: 'one was written differently',
      next: QUOTES.with(0, '“A hull is only a tank!”'),
      ids: [hull, nobody, eggs],
      changes: [`retouched ${hull}`],
    },
    {
      name: 'one was taken out',
      next: QUOTES.toSpliced(0, 1),
      ids: [nobody, eggs],
      changes: [`gone ${hull}`],
    },
    {
      name: 'they were put in another order',
      next: QUOTES.toReversed(),
      ids: [eggs, nobody, hull],
      changes: ['reordered'],
    },
    {
      name: 'the same words were quoted once more',
      next: [...QUOTES, 'eggs'],
      ids: [hull, nobody, eggs, 'essay-eggs-2'],
      changes: ['issued essay-eggs-2'],
    },
  ];
  for (const { name, next, ids: expected, changes } of cases) {
    it(`keep their ids where ${name}`, () => {
      const updated = quote(lock, next);
      expect(updated.quoteIds).toEqual([expected]);
      expect(report(updated.changes)).toEqual(changes);
      expect(quote(updated.lock, next).changes).toEqual([]);
    });
  }
});

describe('any history', () => {
  const sentence = fc.constantFrom(
    ...FERRY.flatMap((text) => text.split(/(?<=[.?])\s/)),
    'Yes.',
    'No.',
    '…',
    'Where does one begin?',
    '字が読めない。',
  );
  const text = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '));
  const edit = fc.oneof(
    fc.record({ kind: fc.constant('put in' as const), at: fc.nat(20), text }),
    fc.record({ kind: fc.constant('take out' as const), at: fc.nat(20) }),
    fc.record({ kind: fc.constant('reword' as const), at: fc.nat(20), from: sentence, to: sentence }),
    fc.record({ kind: fc.constant('move' as const), at: fc.nat(20), to: fc.nat(20) }),
    fc.record({ kind: fc.constant('merge' as const), at: fc.nat(20) }),
    fc.record({ kind: fc.constant('split' as const), at: fc.nat(20) }),
  );
  type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

  function made(texts: readonly string[], change: Edit): string[] {
    const at = change.at % Math.max(1, texts.length);
    const own = texts[at] ?? '';
    switch (change.kind) {
      case 'put in':
        return texts.toSpliced(at, 0, change.text);
      case 'take out':
        return texts.toSpliced(at, 1);
      case 'reword':
        return texts.length === 0 ? [] : texts.with(at, own.replace(change.from, change.to));
      case 'move':
        return texts.toSpliced(at, 1).toSpliced(change.to % Math.max(1, texts.length), 0, own);
      case 'merge':
        return texts.toSpliced(at, 2, `${own} ${texts[at + 1] ?? ''}`);
      case 'split':
        return texts.toSpliced(at, 1, ...own.split(/(?<=[.?]) /));
    }
  }

  it('gives no id to two passages, keeps none where no first word is left, forgets none, and makes sound locks', () => {
    const history = fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(history, (revisions) => {
        let texts: readonly string[] = FERRY;
        let lock = first;
        const issued = new Set(ids);
        const firstWords = new Map(first.passages.map((passage) => [passage.id, normalWords(passage.text)]));
        for (const edits of revisions) {
          texts = edits.reduce(made, texts);
          const known = new Set(issued);
          const updated = save(lock, texts);
          expect(save(lock, texts)).toEqual(updated);
          lock = updated.lock;
          expect(lock.passages.map((passage) => passage.text)).toEqual(texts);
          expect(new Set(updated.passageIds).size).toBe(texts.length);
          for (const change of updated.changes) {
            if (change.kind !== 'issued') continue;
            expect(known.has(change.id)).toBe(false);
            issued.add(change.id);
            firstWords.set(change.id, normalWords(change.text));
          }
          for (const passage of lock.passages) {
            const words = normalWords(passage.text);
            const before = firstWords.get(passage.id) ?? [];
            expect(words.length === 0 || words.some((word) => before.includes(word))).toBe(true);
          }
          expect(updated.passageIds.filter((id) => !issued.has(id))).toEqual([]);
          expect(save(lock, texts).lock).toBe(lock);
        }
        const file = { path: 'links.lock.json', text: formatLock(lock) };
        expect(parseLock(file)).toEqual({ lock, problems: [] });
        const named = [...lock.passages, ...lock.revisions.flatMap(({ wordings }) => wordings)].map(({ id }) => id);
        expect(new Set(named)).toEqual(issued);
        expect(linkHistory(lock).revisions.length).toBe(lock.revisions.length);
      }),
      { numRuns: 150 },
    );
  });
});
