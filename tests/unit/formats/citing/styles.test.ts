import { describe, expect, it } from 'vitest';
import type { CitedInterview } from '@/lib/formats/citing/cited-interview';
import type { CitationStyle } from '@/lib/formats/citing/style-names';
import { CITE } from '@/lib/formats/citing/styles';

const TIDE: CitedInterview = {
  title: 'What the Tide Brings',
  guests: ['Tom Ferry'],
  interviewers: ['Ada Quill'],
  show: 'Low Water',
  outlet: 'The Harbour',
  date: '2024-02-11',
  url: 'https://gloss.example/harbour/#deeper-water',
  accessed: '2026-09-05',
};

/** The citation with its italics between asterisks. */
function cite(style: CitationStyle, changes: Partial<CitedInterview> = {}): string {
  const runs = CITE[style]({ ...TIDE, ...changes });
  return runs.map(({ text, italic }) => (italic ? `*${text}*` : text)).join('');
}

const many = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `Ann N${String.fromCharCode(97 + index)}`);

/** Name of the case, what differs from the interview above, and what the style makes of it. */
type Cases = readonly (readonly [name: string, changes: Partial<CitedInterview>, expected: string])[];

const APA: Cases = [
  [
    'an interview of a show',
    {},
    'Ferry, T. (2024, February 11). What the Tide Brings (A. Quill, Interviewer) [Interview]. In *Low Water*. The Harbour. https://gloss.example/harbour/#deeper-water',
  ],
  [
    'one without a show stands alone, so that its title is in italics',
    { show: undefined },
    'Ferry, T. (2024, February 11). *What the Tide Brings* (A. Quill, Interviewer) [Interview]. The Harbour. https://gloss.example/harbour/#deeper-water',
  ],
  [
    'nothing but title, guest and date',
    { show: undefined, outlet: undefined, interviewers: [] },
    'Ferry, T. (2024, February 11). *What the Tide Brings* [Interview]. https://gloss.example/harbour/#deeper-water',
  ],
  [
    'several of each, with an ampersand',
    { guests: ['Tom Ferry', 'Ines Mast', 'Jean-Paul Marée'], interviewers: ['Ada Quill', 'Per Anchor'] },
    'Ferry, T., Mast, I., & Marée, J.-P. (2024, February 11). What the Tide Brings (A. Quill & P. Anchor, Interviewers) [Interview]. In *Low Water*. The Harbour. https://gloss.example/harbour/#deeper-water',
  ],
  [
    'an interview in which nobody but the interviewer is named',
    { guests: [], outlet: 'Harbour Inc.' },
    'Quill, A. (2024, February 11). What the Tide Brings [Interview]. In *Low Water*. Harbour Inc. https://gloss.example/harbour/#deeper-water',
  ],
  [
    'nobody named at all',
    { guests: [], interviewers: [], show: undefined },
    '*What the Tide Brings* [Interview]. (2024, February 11). The Harbour. https://gloss.example/harbour/#deeper-water',
  ],
];

const MLA: Cases = [
  [
    'an interview of a show',
    {},
    'Ferry, Tom. “What the Tide Brings.” Interview by Ada Quill. *Low Water*, The Harbour, 11 Feb. 2024, https://gloss.example/harbour/#deeper-water. Accessed 5 Sept. 2026.',
  ],
  [
    'two guests, of whom only the first is turned round',
    { guests: ['Tom Ferry', 'Ines Mast'] },
    'Ferry, Tom, and Ines Mast. “What the Tide Brings.” Interview by Ada Quill. *Low Water*, The Harbour, 11 Feb. 2024, https://gloss.example/harbour/#deeper-water. Accessed 5 Sept. 2026.',
  ],
  [
    'three of each are the first and others; a publisher alone is the container',
    { guests: many(3), interviewers: many(3), show: undefined },
    'Na, Ann, et al. “What the Tide Brings.” Interview by Ann Na et al. *The Harbour*, 11 Feb. 2024, https://gloss.example/harbour/#deeper-water. Accessed 5 Sept. 2026.',
  ],
  [
    'a title that asks and quotes',
    { title: 'Who said “never”?', interviewers: [], show: undefined, outlet: undefined, date: '2024-05-01' },
    'Ferry, Tom. “Who said ‘never’?” 1 May 2024, https://gloss.example/harbour/#deeper-water. Accessed 5 Sept. 2026.',
  ],
];

const CHICAGO: Cases = [
  [
    'an interview of a show',
    {},
    'Ferry, Tom. “What the Tide Brings.” Interview by Ada Quill. *Low Water*, The Harbour, February 11, 2024. https://gloss.example/harbour/#deeper-water.',
  ],
  [
    'two guests and two interviewers',
    { guests: ['Tom Ferry', 'Ines Mast'], interviewers: ['Ada Quill', 'Per Anchor'] },
    'Ferry, Tom, and Ines Mast. “What the Tide Brings.” Interview by Ada Quill and Per Anchor. *Low Water*, The Harbour, February 11, 2024. https://gloss.example/harbour/#deeper-water.',
  ],
  [
    'six guests are all named',
    { guests: many(6), interviewers: [], show: undefined, outlet: undefined },
    'Na, Ann, Ann Nb, Ann Nc, Ann Nd, Ann Ne, and Ann Nf. “What the Tide Brings.” February 11, 2024. https://gloss.example/harbour/#deeper-water.',
  ],
  [
    'of seven the first three',
    { guests: many(7), interviewers: [], show: undefined, outlet: undefined },
    'Na, Ann, Ann Nb, Ann Nc, et al. “What the Tide Brings.” February 11, 2024. https://gloss.example/harbour/#deeper-water.',
  ],
  [
    'a name that ends with a full stop has one only',
    { guests: ['Martin King Jr.'], interviewers: ['Sam Jones Jr.'] },
    'King, Martin, Jr. “What the Tide Brings.” Interview by Sam Jones Jr. *Low Water*, The Harbour, February 11, 2024. https://gloss.example/harbour/#deeper-water.',
  ],
];

const NAMES: readonly (readonly [said: string, apa: string, mla: string])[] = [
  ['Simone de Beauvoir', 'de Beauvoir, S.', 'de Beauvoir, Simone.'],
  ['María de los Ángeles Pérez', 'Pérez, M. de los Á.', 'Pérez, María de los Ángeles.'],
  ['Martin Luther King Jr.', 'King, M. L., Jr.', 'King, Martin Luther, Jr.'],
  ['JD Vance', 'Vance, J. D.', 'Vance, JD.'],
  ['J.R.R. Tolkien', 'Tolkien, J. R. R.', 'Tolkien, J.R.R.'],
  ['Quill, Ada', 'Quill, A.', 'Quill, Ada.'],
  ['Björk', 'Björk.', 'Björk.'],
  ['Лев Толстой', 'Толстой, Л.', 'Толстой, Лев.'],
  ['村上春樹', '村上春樹.', '村上春樹.'],
  ['نجيب محفوظ', 'نجيب محفوظ.', 'نجيب محفوظ.'],
];

describe.each([
  ['apa', APA],
  ['mla', MLA],
  ['chicago', CHICAGO],
] as const)('%s', (style, cases) => {
  for (const [name, changes, expected] of cases) it(name, () => expect(cite(style, changes)).toBe(expected));
});

describe('names', () => {
  for (const [said, apa, mla] of NAMES) {
    it(said, () => {
      expect(cite('apa', { guests: [said] })).toContain(`${apa} (2024`);
      expect(cite('mla', { guests: [said] })).toContain(`${mla} “What`);
    });
  }

  it('of more than twenty authors APA leaves out those between the nineteenth and the last', () => {
    expect(cite('apa', { guests: many(20) })).toContain('Nr, A., Ns, A., & Nt, A. (2024');
    expect(cite('apa', { guests: many(22) })).toContain('Nr, A., Ns, A., . . . Nv, A. (2024');
  });
});

describe('bibtex', () => {
  it('has a field for everything that is known', () => {
    expect(cite('bibtex')).toBe(
      [
        '@misc{ferry2024,',
        '  author = {Ferry, Tom},',
        '  title = {{What the Tide Brings}},',
        '  howpublished = {Low Water, The Harbour},',
        '  year = {2024},',
        '  month = feb,',
        '  note = {Interview by Ada Quill},',
        '  url = {https://gloss.example/harbour/#deeper-water},',
        '  urldate = {2026-09-05},',
        '}',
      ].join('\n'),
    );
  });

  it('leaves out the fields of which nothing is known', () => {
    const entry = cite('bibtex', { guests: [], interviewers: [], show: undefined, outlet: undefined });
    expect(entry).not.toMatch(/author|note|howpublished/);
    expect(entry).toContain('@misc{whatthetidebrings2024,');
  });

  const escapes: readonly (readonly [title: string, field: string])[] = [
    ['50% of $3 & more #1_a', '{{50\\% of \\$3 \\& more \\#1\\_a}}'],
    ['a~b^c', '{{a\\textasciitilde{}b\\textasciicircum{}c}}'],
    ['an open { brace', '{{an open \\textbraceleft{} brace}}'],
    ['} = , @misc{x', '{{\\textbraceright{} = , @misc\\textbraceleft{}x}}'],
    ['\\input{secret}', '{{\\textbackslash{}input\\textbraceleft{}secret\\textbraceright{}}}'],
    ['two\nlines', '{{two lines}}'],
  ];
  for (const [title, field] of escapes) {
    it(`escapes ${JSON.stringify(title)}`, () => expect(cite('bibtex', { title })).toContain(`  title = ${field},\n`));
  }

  it('takes names apart as BibTeX does', () => {
    const guests = ['Ludwig van Beethoven', 'Martin Luther King Jr.', '村上春樹', 'Björk'];
    const entry = cite('bibtex', { guests });
    expect(entry).toContain('author = {van Beethoven, Ludwig and King, Jr., Martin Luther and {村上春樹} and {Björk}}');
    expect(entry).toContain('@misc{vanbeethoven2024,');
  });

  it('keeps the braces of an address paired', () => {
    expect(cite('bibtex', { url: 'https://gloss.example/#{' })).toContain('url = {https://gloss.example/#%7B}');
  });
});
