/** What really happens to published transcripts: a line that two people say, restarts, gaps that are filled, new cuts. */
import { describe, expect, it } from 'vitest';
import { LinkResolver, type Lock, linkHistory, makeSelectionLink, parseLink, updateLock } from '@/lib/links';
import { passagesOf, selectionOf, told } from '../versions';

/** Lines as `A: Right.`; the speaker is what stands before the colon. */
type Version = readonly string[];

function save(lock: Lock | null, version: Version): Lock {
  const passages = version.map((line) => {
    const [speaker = '', ...words] = line.split(': ');
    return { speaker, text: words.join(': ') };
  });
  return updateLock(lock, passages, []).lock;
}

/** What became of a link to the passage at a place of the first version: its id, and what its words are now. */
function passageAfter(versions: readonly Version[], index: number): string {
  const first = save(null, versions[0] ?? []);
  const last = versions.slice(1).reduce<Lock>(save, first);
  const id = first.passages[index]?.id ?? '';
  const now = last.passages.find((passage) => passage.id === id);
  if (now) return `${now.speaker}: ${now.text}`;
  return told(new LinkResolver(passagesOf(last), linkHistory(last)).resolvePassage(id)).split(':')[0] ?? '';
}

/** What a reader is told who follows a link to words of the first version to the last. */
function wordsAfter(versions: readonly Version[], words: string): string {
  const first = save(null, versions[0] ?? []);
  const last = versions.slice(1).reduce<Lock>(save, first);
  const passages = passagesOf(first);
  const link = parseLink(makeSelectionLink(passages, selectionOf(passages, words)) ?? '');
  if (link.kind !== 'selection') throw new Error('no link');
  return told(new LinkResolver(passagesOf(last), linkHistory(last)).resolveSelection(link.selection));
}

const AROUND = {
  before: ['A: Where did the boats go in the winter of that year?', 'T: They were laid up behind the second pier.'],
  after: ['A: Who paid for it?', 'T: The harbour board did, and never asked for a receipt.'],
};
const within = (...lines: string[]): Version => [...AROUND.before, ...lines, ...AROUND.after];

describe('an echo of another speaker, taken out', () => {
  const echoes: { name: string; echo: string }[] = [
    { name: 'a word', echo: 'Right.' },
    { name: 'a question of three words', echo: 'All of them?' },
    { name: 'a question of nine words', echo: 'You mean to say that they never came back?' },
    { name: 'words in Chinese', echo: '是的。' },
    { name: 'a word with other signs', echo: 'Mm-hmm…' },
  ];
  for (const { name, echo } of echoes) {
    for (const [one, other] of [
      ['A', 'T'],
      ['T', 'A'],
    ] as const) {
      it(`${name}: ${one}’s is gone, ${other}’s is there`, () => {
        const versions = [within(`${one}: ${echo}`, `${other}: ${echo}`), within(`${other}: ${echo}`)];
        expect(passageAfter(versions, 2)).toMatch(/^gone/);
        expect(passageAfter(versions, 3)).toBe(`${other}: ${echo}`);
      });

      it(`${name}: ${one}’s is there where ${other}’s is gone`, () => {
        const versions = [within(`${one}: ${echo}`, `${other}: ${echo}`), within(`${one}: ${echo}`)];
        expect(passageAfter(versions, 2)).toBe(`${one}: ${echo}`);
        expect(passageAfter(versions, 3)).toMatch(/^gone/);
      });
    }
  }

  it('is told from a longer answer that begins with the same word, which was changed too', () => {
    const versions = [
      within('A: Right.', 'T: Right. We went down to look at the moorings ourselves.'),
      within('T: Right. We went to look at the moorings.'),
    ];
    expect(passageAfter(versions, 2)).toMatch(/^gone/);
    expect(passageAfter(versions, 3)).toBe('T: Right. We went to look at the moorings.');
  });

  const apart: { name: string; lines: string[]; left: string }[] = [
    { name: 'the first', lines: ['A: Right.', 'T: We went down there.', 'T: Right.'], left: 'T: Right.' },
    { name: 'the second', lines: ['A: Right.', 'T: We went down there.', 'T: Right.'], left: 'A: Right.' },
    { name: 'the first, of a question', lines: ['T: Was it?', 'A: You went?', 'A: Was it?'], left: 'A: Was it?' },
    { name: 'the one between', lines: ['T: Right.', 'A: Right.', 'T: Yes.'], left: 'T: Right.' },
  ];
  for (const { name, lines, left } of apart) {
    it(`is told where what stands between goes too: ${name}, where ${left} is left`, () => {
      const versions = [within(...lines), within(left)];
      for (const [index, line] of lines.entries()) {
        const fate = passageAfter(versions, index + 2);
        if (line === left) expect(fate).toBe(left);
        else expect(fate).toMatch(/^gone/);
      }
    });
  }

  it('does not come back as the words of another', () => {
    const versions = [within('A: Right.'), within(), within('T: Right.')];
    expect(passageAfter(versions, 2)).toMatch(/^gone/);
    expect(passageAfter([within('A: Right.'), within(), within('A: Right.')], 2)).toBe('A: Right.');
  });

  it('is not taken for the words that a link over several passages ended with', () => {
    const versions = [within('A: Right.', 'T: Right.'), within('T: Right.')];
    expect(wordsAfter(versions, 'behind the second pier. ¶ Right.')).toMatch(/^changed/);
  });

  it('does not bar a link over several passages whose words stay those of the same', () => {
    const versions = [within('A: Right.', 'T: So?'), within('A: Right!', 'T: So it was.')];
    expect(wordsAfter(versions, 'behind the second pier. ¶ Right.')).toMatch(/^exact/);
    expect(wordsAfter([within('A: Right.'), within('T: Right.')], 'second pier. ¶ Right.')).toMatch(/^exact/);
  });

  it('does not come back as words of another that were given to its speaker', () => {
    const [asked = '', answered = ''] = AROUND.before;
    const given = answered.replace('T: ', 'A: ');
    const versions = [
      within('A: Right.', 'T: Right.'),
      within('T: Right.'),
      [asked, `${given} Right.`, ...AROUND.after],
      [asked, given, 'A: Right.', ...AROUND.after],
    ];
    expect(passageAfter(versions, 2)).toMatch(/^gone/);
  });

  const corrected: { name: string; versions: Version[] }[] = [
    { name: 'who said it was corrected', versions: [within('A: Right.'), within('T: Right.')] },
    { name: 'everybody was renamed', versions: [within('A: Right.'), within('A: Right.').map((line) => `x${line}`)] },
    {
      name: 'two took each other’s words',
      versions: [within('A: Right.', 'T: Right.'), within('T: Right.', 'A: Right.')],
    },
  ];
  for (const { name, versions } of corrected) {
    it(`an id stays with its words where ${name}`, () => {
      expect(passageAfter(versions, 2)).toMatch(/Right\.$/);
    });
  }
});

describe('a restart and a repeated clause', () => {
  const cases: { was: string; now: string; words: string }[] = [
    {
      was: 'Yeah, you can watch, or you can attend, or you can study.',
      now: 'You can, you can watch or you can attend or you can study.',
      words: 'you can watch, or you can attend, or you can study',
    },
    {
      was: 'Maybe I’m going to find the server, and I’m going to do it.',
      now: 'I’m going to find I’m going to find the server and I’m going to do it.',
      words: 'find the server, and I’m going to do it',
    },
    {
      was: 'So we took the long way round the point and lost a day.',
      now: 'We took we took the long way round the point and lost a day.',
      words: 'the long way round the point and lost a day',
    },
    {
      was: 'Well, it was the engine, it was the engine that failed first.',
      now: 'It was, it was the engine, it was the engine that failed first.',
      words: 'it was the engine that failed first',
    },
    {
      was: 'They told us, and they told the harbour board, that it would hold.',
      now: 'They, they told us and they told the harbour board that it would hold.',
      words: 'they told the harbour board, that it would hold',
    },
  ];
  for (const { was, now, words } of cases) {
    it(`${was} → ${now}`, () => {
      const versions = [within(`T: ${was}`), within(`T: ${now}`)];
      expect(passageAfter(versions, 2)).toBe(`T: ${now}`);
      expect(wordsAfter(versions, words)).toMatch(/^exact|^moved/);
    });
  }

  it('claims nothing where the whole sentence stands there twice', () => {
    const versions = [
      within('T: We took the long way round the point, and lost a day of wind.'),
      within(
        'T: They took the long way round the point, and lost a day of rain. She took the long way round the point, and lost a day of sun.',
      ),
    ];
    expect(wordsAfter(versions, 'long way round the point, and lost a day')).not.toMatch(/^exact/);
  });
});

describe('a gap that is filled', () => {
  const cases: { was: string; now: string; words: string }[] = [
    {
      was: 'So you have [unintelligible 00:29:30.02] When you do check-ins, they see it.',
      now: 'So you have like have ipfs:// that address of yours. When you do check-ins, they see it.',
      words: 'So you have',
    },
    {
      was: 'It was [inaudible] at the end of the day.',
      now: 'It was the mooring that gave way at the end of the day.',
      words: 'at the end of the day',
    },
    {
      was: 'The board [crosstalk 00:12:01] never asked us about it.',
      now: 'The board of the harbour, as you know, never asked us about it.',
      words: 'never asked us about it',
    },
    {
      was: 'He said [unintelligible], and then he went home.',
      now: 'He said goodnight to all of us there, and then he went home.',
      words: 'and then he went home',
    },
  ];
  for (const { was, now, words } of cases) {
    it(`${was}: what stands around it stays`, () => {
      const versions = [within(`T: ${was}`), within(`T: ${now}`)];
      expect(passageAfter(versions, 2)).toBe(`T: ${now}`);
      expect(wordsAfter(versions, words)).toMatch(/^exact|^moved/);
    });
  }

  it.each([
    ['[unintelligible 00:29:30.02]', 'We never saw them again.'],
    ['[inaudible]', 'No.'],
    ['[crosstalk] [inaudible 00:10:02]', 'The ferry came back the day after.'],
  ])('a passage that was nothing else keeps its id: %s', (was, now) => {
    expect(passageAfter([within(`T: ${was}`), within(`T: ${now}`)], 2)).toBe(`T: ${now}`);
  });

  it('is not filled by what another passage said', () => {
    const [, laidUp = ''] = AROUND.before;
    const versions = [within('T: [inaudible]'), [AROUND.before[0] ?? '', 'A: Go on.', laidUp, ...AROUND.after]];
    expect(passageAfter(versions, 2)).toMatch(/^gone/);
  });
});

describe('a passage that is cut again', () => {
  const LIKE = 'and this is, it is just sort of like,';
  const SHORT = 'I alluded to it.';
  const LONG =
    'I alluded to it a while ago, when we spoke of the moorings and of the winter in which the ice came early and took the second pier with it.';
  for (const [length, next] of [
    ['long', LONG],
    ['short', SHORT],
  ] as const) {
    it(`goes where most of its words went, before a ${length} continuation`, () => {
      const versions = [within(`T: Yeah, ${LIKE}`, `T: ${next}`), within('T: Yeah.', `T: A${LIKE.slice(1)} ${next}`)];
      expect(passageAfter(versions, 2)).not.toBe('T: Yeah.');
      expect(wordsAfter(versions, 'it is just sort of like')).toMatch(/^exact|^moved/);
    });
  }

  it('stays with the larger part of it', () => {
    const [one, other] = ['We laid the boats up behind the second pier.', 'Nobody counted them.'];
    expect(passageAfter([within(`T: ${one} ${other}`), within(`T: ${one}`, `T: ${other}`)], 2)).toBe(`T: ${one}`);
    expect(passageAfter([within(`T: ${other} ${one}`), within(`T: ${other}`, `T: ${one}`)], 2)).toBe(`T: ${one}`);
  });

  it('stays with what is left of it where the rest was taken out', () => {
    const [one, other] = ['We laid the boats up behind the second pier.', 'Nobody counted them.'];
    expect(passageAfter([within(`T: ${other} ${one}`), within(`T: ${other}`)], 2)).toBe(`T: ${other}`);
  });
});

describe('a paragraph in the place of another', () => {
  const cases: { name: string; was: string; now: string; words: string }[] = [
    {
      name: 'of which a sentence ends alike',
      was: 'The crews counted the moorings before breakfast, so that everybody can use it. The council bought the canal that year. When we opened the sluice, nobody laughed.',
      now: 'An engineer will ask about the town hall. I might rent out the customs house, so that everybody can use it. Did they ship the ledger at all?',
      words: 'that everybody can use it',
    },
    {
      name: 'of which a sentence begins alike',
      was: 'It cost a fortune. If you ask me about the winter of that year, the board never saw a single receipt for it. They had their reasons.',
      now: 'My sister came. If you ask me about the winter ferry, she was the one who kept it running all by herself. Nobody paid her anything.',
      words: 'you ask me about the winter',
    },
    {
      name: 'of which a sentence has the same middle',
      was: 'The pier burnt down. Some said that it was only a matter of time until the whole quay went too. I never did.',
      now: 'We went home early. To my mother it was only a matter of getting the boats in before dark. She worried a lot.',
      words: 'it was only a matter of',
    },
    {
      name: 'in Chinese',
      was: '码头在那一年烧毁了。工程师说水闸修好了，这样大家都能用。没有人付钱。',
      now: '我们很早就回家了。妹妹把渡船租了出去，这样大家都能用。她什么也没说。',
      words: '这样大家都能用',
    },
    {
      name: 'of which the last sentences end alike',
      was: 'It rained. The crews counted the moorings before breakfast, so that everybody can use it.',
      now: 'I might rent out the customs house, so that everybody can use it.',
      words: 'that everybody can use it',
    },
  ];
  for (const { name, was, now, words } of cases) {
    it(`${name}: these are not the words that it had`, () => {
      expect(wordsAfter([within(`T: ${was}`), within(`T: ${now}`)], words)).toMatch(/^changed|^gone/);
    });
  }

  it.each([
    {
      name: 'a sentence that was reworded by half, where what stands beside it stayed',
      was: 'The pier burnt down. The crews counted the moorings at noon, so that everybody can use it. I never did.',
      now: 'The pier burnt down. We let the customs house that year, so that everybody can use it. I never did.',
      words: 'that everybody can use it',
    },
    {
      name: 'a paragraph that was corrected in every sentence',
      was: 'Their pier burned down. So the crews counted all moorings at noon that day. I never did, I think.',
      now: 'The pier burnt down. Then crews counted the moorings at noon that day. I never did so myself.',
      words: 'at noon that day',
    },
    {
      name: 'a passage of one sentence that was reworded by half',
      was: 'The crews counted the moorings before breakfast, so that everybody can use it.',
      now: 'We let the customs house that year, so that everybody can use it.',
      words: 'that everybody can use it',
    },
    {
      name: 'a sentence that others were put beside',
      was: 'The pier burnt down. The boats were moored behind the customs house at noon. Nobody was ever paid.',
      now: 'The pier burnt down. It was a hard winter. The boats were moored behind the customs house, where the ice was thinnest that year, or so my father said. My brother kept the books. Nobody was ever paid.',
      words: 'moored behind the customs house',
    },
    {
      name: 'a sentence between one that was put in and one that was taken out',
      was: 'The pier burnt down. The boats were moored behind the customs house at noon. Nobody was ever paid.',
      now: 'The pier burnt down. It was a hard winter. The boats were moored behind the customs house, where the ice was thinnest that year, or so my father said.',
      words: 'moored behind the customs house',
    },
    {
      name: 'a sentence that was lengthened, between others that were rewritten',
      was: 'It cost a fortune. We had four people there. Nobody complained.',
      now: 'The bill came in May. We had four people there, most of them students who came for a summer and stayed on. They liked it.',
      words: 'had four people there',
    },
  ])('keeps the words of $name', ({ was, now, words }) => {
    expect(wordsAfter([within(`T: ${was}`), within(`T: ${now}`)], words)).toMatch(/^exact/);
  });
});
