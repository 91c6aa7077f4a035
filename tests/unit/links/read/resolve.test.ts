import { describe, expect, it } from 'vitest';
import { LinkResolver, linkHistory, makeSelection } from '@/lib/links';
import { FERRY, ferryWith, linkTo, lockOf, open, passagesOf, selectionOf, told } from '../versions';

const first = passagesOf(lockOf(FERRY));
const [WHY, BECAUSE, HELP, COUSIN, LONG, YEARS] = FERRY;
const SHE = COUSIN.replace('My cousin did. ', '');

interface Case {
  readonly name: string;
  /** What was linked to. */
  readonly link: string;
  /** The versions that came after. */
  readonly later: readonly (readonly string[])[];
  readonly told: string;
}

function check(cases: readonly Case[]): void {
  for (const { name, link, later, told: expected } of cases) {
    it(name, () => expect(told(open(linkTo(first, link), lockOf(FERRY, ...later)))).toBe(expected));
  }
}

describe('words that stand as they were', () => {
  const inPlace = 'exact in my-cousin-did-she-had-welded: a hull is only a tank';
  const link = 'a hull is only a tank';
  check([
    { name: 'nothing was changed', link, later: [], told: inPlace },
    {
      name: 'their case and punctuation were changed',
      link: 'the navy, and she said',
      later: [ferryWith({ 3: COUSIN.replace('navy, and', 'Navy and') })],
      told: 'exact in my-cousin-did-she-had-welded: the Navy and she said',
    },
    {
      name: 'a word before them was corrected',
      link,
      later: [ferryWith({ 3: COUSIN.replace('welded', 'riveted') })],
      told: inPlace,
    },
    {
      name: 'passages were put in before them',
      link,
      later: [['Welcome to the show.', 'Thank you.', ...FERRY]],
      told: inPlace,
    },
    { name: 'their passage was moved', link, later: [[WHY, BECAUSE, LONG, YEARS, HELP, COUSIN]], told: inPlace },
    {
      name: 'their passage was split, and most of it is with them',
      link,
      later: [ferryWith({ 3: ['My cousin did.', SHE] })],
      told: inPlace,
    },
    {
      name: 'their passage was split, then moved, and a word of it corrected',
      link,
      later: [
        ferryWith({ 3: ['My cousin did.', SHE] }),
        [WHY, BECAUSE, SHE, HELP, 'My cousin did.', LONG, YEARS],
        [WHY, BECAUSE, SHE.replace('tanks', 'boilers'), HELP, 'My cousin did.', LONG, YEARS],
      ],
      told: inPlace,
    },
    { name: 'they were taken out and put in again', link, later: [ferryWith({ 3: [] }), FERRY], told: inPlace },
    {
      name: 'they were changed and changed back',
      link,
      later: [ferryWith({ 3: COUSIN.replace('hull', 'boat') }), FERRY],
      told: inPlace,
    },
    {
      name: 'a lookalike was planted beside them',
      link: 'The engine came from a bus',
      later: [ferryWith({ 5: YEARS.replace('The engine', 'The engine never came from a bus. The engine') })],
      told: 'exact in two-years-and-a-month-the: The engine came from a bus',
    },
    {
      name: 'a word was said twice',
      link: 'the bell for',
      later: [ferryWith({ 5: YEARS.replace('the bell', 'the the bell') })],
      told: 'exact in two-years-and-a-month-the: the bell for',
    },
    {
      name: 'the first word was said twice, and the link goes on from the passage before',
      link: 'the other way round ¶ How',
      later: [ferryWith({ 4: 'How how long did it take?' })],
      told: 'exact in my-cousin-did-she-had-welded, how-long-did-it-take: the other way round ¶ How',
    },
    {
      name: 'they stand in several passages',
      link: 'by the hundred. ¶ And did anybody help you? ¶ My cousin',
      later: [ferryWith({ 0: 'Why?' })],
      told: 'exact in because-the-bridge-was-closed-for, and-did-anybody-help-you, my-cousin-did-she-had-welded: by the hundred ¶ And did anybody help you ¶ My cousin',
    },
    {
      name: 'the first word of all',
      link: 'So why',
      later: [[...FERRY, 'Thank you.']],
      told: 'exact in so-why-did-you-decide-to: So why',
    },
    {
      name: 'the last word of all',
      link: 'the stops',
      later: [['Welcome.', ...FERRY]],
      told: 'exact in two-years-and-a-month-the: the stops',
    },
  ]);
});

describe('words that stand in another passage', () => {
  check([
    {
      name: 'their passage was split, and most of it is elsewhere',
      link: 'My cousin did',
      later: [ferryWith({ 3: ['My cousin did.', SHE] })],
      told: 'moved in my-cousin-did: My cousin did',
    },
    {
      name: 'their passage was merged into another',
      link: 'did anybody help',
      later: [ferryWith({ 2: [], 3: `${HELP} ${COUSIN}` })],
      told: 'moved in my-cousin-did-she-had-welded: did anybody help',
    },
    {
      name: 'their sentence was moved',
      link: 'engine came from',
      later: [
        ferryWith({ 3: `The engine came from a bus. ${COUSIN}`, 5: YEARS.replace('The engine came from a bus. ', '') }),
      ],
      told: 'moved in my-cousin-did-she-had-welded: engine came from',
    },
  ]);
});

describe('words that were changed', () => {
  const link = 'Nobody on the island could get to the market';
  check([
    {
      name: 'a word became others',
      link,
      later: [ferryWith({ 1: BECAUSE.replace('could', 'was able to') })],
      told: 'changed: Nobody on the island [-could-] {+was able to+} get to the market',
    },
    {
      name: 'a “not” was put in',
      link: 'The engine came from a bus',
      later: [ferryWith({ 5: YEARS.replace('came', 'never came') })],
      told: 'changed: The engine {+never+} came from a bus',
    },
    {
      name: 'words were left out',
      link,
      later: [ferryWith({ 1: BECAUSE.replace('on the island ', '') })],
      told: 'changed: Nobody [-on the island-] could get to the market',
    },
    {
      name: 'the first and the last word became others',
      link,
      later: [ferryWith({ 1: BECAUSE.replace('Nobody', 'No one').replace('the market', 'the town') })],
      told: 'changed: [-Nobody-] {+No one+} on the island could get to the [-market-] {+town+}',
    },
    {
      name: 'they were changed twice',
      link: 'could get to the market',
      later: [
        ferryWith({ 1: BECAUSE.replace('could', 'was able to') }),
        ferryWith({ 1: BECAUSE.replace('could get', 'was able to walk') }),
      ],
      told: 'changed: [-could-] {+was able to+} [-get-] {+walk+} to the market',
    },
    {
      name: 'a passage was put in between',
      link: 'help you? ¶ My cousin',
      later: [ferryWith({ 2: [HELP, 'Well, where does one begin with that.'] })],
      told: 'changed: help you {+Well, where does one begin with that+} My cousin',
    },
    {
      name: 'the passage between was taken out',
      link: 'hundred. ¶ And did anybody help you? ¶ My cousin',
      later: [ferryWith({ 2: [] })],
      told: 'changed: hundred [-And did anybody help you-] My cousin',
    },
  ]);
});

describe('words that are gone', () => {
  check([
    {
      name: 'their sentence was taken out',
      link: 'could get to the market',
      later: [ferryWith({ 1: BECAUSE.replace(' Nobody on the island could get to the market.', '') })],
      told: 'gone, said by guest, between because-the-bridge-was-closed-for and because-the-bridge-was-closed-for: could get to the market',
    },
    {
      name: 'their passage was taken out',
      link: 'welded tanks',
      later: [ferryWith({ 3: [] })],
      told: 'gone, said by guest, between and-did-anybody-help-you and how-long-did-it-take: welded tanks',
    },
    {
      name: 'the passages around them were taken out as well',
      link: 'welded tanks',
      later: [ferryWith({ 2: [], 3: [] })],
      told: 'gone, said by guest, between because-the-bridge-was-closed-for and how-long-did-it-take: welded tanks',
    },
    {
      name: 'they stood at the beginning',
      link: 'build the ferry',
      later: [ferryWith({ 0: [] })],
      told: 'gone, said by host, between null and because-the-bridge-was-closed-for: build the ferry',
    },
    {
      name: 'they stood at the end',
      link: 'from a bus',
      later: [ferryWith({ 5: [] })],
      told: 'gone, said by guest, between how-long-did-it-take and null: from a bus',
    },
    {
      name: 'all of the interview was replaced',
      link: 'welded tanks',
      later: [['Something else entirely.']],
      told: 'gone, said by guest, between null and null: welded tanks',
    },
  ]);
});

describe('words in other scripts', () => {
  const cases: { name: string; before: string; link: string; after: string; words: string }[] = [
    {
      name: 'without spaces between words',
      before: '橋が閉まっていたからです。島の誰も市場に行けませんでした。',
      link: '島の誰も市場',
      after: '橋が三年も閉まっていたからです。島の誰も市場に行けませんでした。',
      words: '島の誰も市場',
    },
    {
      name: 'from right to left',
      before: 'لأن الجسر كان مغلقا ثلاثة شتاءات. لم يستطع أحد الوصول إلى السوق.',
      link: 'الوصول إلى السوق',
      after: 'لأن الجسر كان مغلقا ثلاثة شتاءات. لم يستطع أحد قط الوصول إلى السوق.',
      words: 'الوصول إلى السوق',
    },
    {
      name: 'with marks and pictures',
      before: 'Le pont e\u0301tait ferme\u0301 👩‍🚀 trois hivers, et personne n’allait au marché.',
      link: 'ferme\u0301 👩‍🚀 trois',
      after: 'Le pont était fermé 👍🏽 trois longs hivers, et personne n’allait au marché.',
      words: 'fermé 👍🏽 trois',
    },
  ];
  for (const { name, before, link, after, words } of cases) {
    it(`are found ${name}`, () => {
      const { lock, id } = { lock: lockOf([before], [after]), id: passagesOf(lockOf([before]))[0]?.id };
      expect(told(open(linkTo(passagesOf(lockOf([before])), link), lock))).toBe(`exact in ${id}: ${words}`);
    });
  }
});

describe('a link to a passage', () => {
  const cases: { name: string; passage: string; later: readonly (readonly string[])[]; told: string }[] = [
    { name: 'is there', passage: 'how-long-did-it-take', later: [], told: `exact in how-long-did-it-take: ${LONG}` },
    {
      name: 'was reworded',
      passage: 'how-long-did-it-take',
      later: [ferryWith({ 4: 'How many years did it take?' })],
      told: 'exact in how-long-did-it-take: How many years did it take?',
    },
    {
      name: 'was merged into another',
      passage: 'and-did-anybody-help-you',
      later: [ferryWith({ 2: [], 3: `${HELP} ${COUSIN}` })],
      told: 'moved in my-cousin-did-she-had-welded: And did anybody help you',
    },
    {
      name: 'is gone',
      passage: 'how-long-did-it-take',
      later: [ferryWith({ 4: [] })],
      told: 'gone, said by host, between my-cousin-did-she-had-welded and two-years-and-a-month-the: How long did it take',
    },
    {
      name: 'was reworded step by step, until none of its words was left',
      passage: 'how-long-did-it-take',
      later: [ferryWith({ 4: 'How long was all that work?' }), ferryWith({ 4: 'And was all that work worth it?' })],
      told: 'changed: [-How long-] {+And+} was all that work',
    },
    {
      name: 'got more words, and then lost those that it had',
      passage: 'how-long-did-it-take',
      later: [
        ferryWith({ 4: `That must have been cold in winter. ${LONG}` }),
        ferryWith({ 4: 'That must have been cold in winter.' }),
      ],
      told: 'gone, said by host, between my-cousin-did-she-had-welded and two-years-and-a-month-the: How long did it take',
    },
    {
      name: 'got more words, lost those that it had, and the others were moved',
      passage: 'how-long-did-it-take',
      later: [
        ferryWith({ 4: `${LONG} That must have been cold in winter.` }),
        ['That must have been cold in winter.', ...ferryWith({ 4: [] })],
      ],
      told: 'gone, said by host, between my-cousin-did-she-had-welded and two-years-and-a-month-the: How long did it take',
    },
    {
      name: 'took in the one before it, and then lost its own words',
      passage: 'my-cousin-did-she-had-welded',
      later: [ferryWith({ 2: [], 3: `${HELP} ${COUSIN}` }), ferryWith({ 3: [] })],
      told: `gone, said by guest, between and-did-anybody-help-you and how-long-did-it-take: ${COUSIN.slice(0, -1)}`,
    },
    {
      name: 'got more words, lost most of those that it had, and was then taken out',
      passage: 'how-long-did-it-take',
      later: [
        ferryWith({ 4: `${LONG} That must have been cold in winter.` }),
        ferryWith({ 4: 'How long? That must have been cold in winter.' }),
        ferryWith({ 4: 'That must have been cold in winter.' }),
      ],
      told: 'gone, said by host, between my-cousin-did-she-had-welded and two-years-and-a-month-the: How long did it take',
    },
    {
      name: 'was put at the end of a longer sentence, and of another one beside it',
      passage: 'how-long-did-it-take',
      later: [ferryWith({ 4: ['So tell us how long did it take?', 'So do tell us how long did it take?'] })],
      told: 'gone, said by host, between my-cousin-did-she-had-welded and two-years-and-a-month-the: How long did it take',
    },
    { name: 'was never there', passage: 'elsewhere', later: [], told: 'unknown' },
  ];
  for (const { name, passage, later, told: expected } of cases) {
    it(name, () => expect(told(open(passage, lockOf(FERRY, ...later)))).toBe(expected));
  }
});

describe('a link that fits nothing that was ever said', () => {
  it('is unknown, whatever stands at its words now', () => {
    expect(told(open('how-long-did-it-take.1-2.000000', lockOf(FERRY, ferryWith({ 0: [] }))))).toBe('unknown');
    expect(told(open('how-long-did-it-take.1-900.000000', lockOf(FERRY)))).toBe('unknown');
  });

  it('is unknown without the history', () => {
    const selection = makeSelection(first, selectionOf(first, 'welded tanks'));
    const corrected = passagesOf(lockOf(FERRY, ferryWith({ 3: COUSIN.replace('navy', 'army') })));
    expect(selection && new LinkResolver(corrected).resolveSelection(selection)).toEqual({ status: 'unknown' });
  });

  it('is unknown with the history of another version, which would lead it elsewhere', () => {
    const corrected = ferryWith({ 3: COUSIN.replace('navy', 'army') });
    const latest = lockOf(FERRY, corrected, ferryWith({ 3: `Well, in short, ${COUSIN.replace('navy', 'army')}` }));
    const selection = makeSelection(first, selectionOf(first, 'a tank the other way'));
    const resolver = new LinkResolver(passagesOf(latest), linkHistory(lockOf(FERRY, corrected)));
    expect(resolver.hasItsHistory()).toBe(false);
    expect(selection && resolver.resolveSelection(selection)).toEqual({ status: 'unknown' });
  });
});
