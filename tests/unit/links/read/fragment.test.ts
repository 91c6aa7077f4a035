import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatSelection, issuePassageIds, type ParsedLink, parseLink } from '@/lib/links';

const selection = { passage: 'why-now', start: 12, end: 20, check: '4f0c2a' };

describe('parseLink', () => {
  const cases: { name: string; fragment: string; link: ParsedLink }[] = [
    { name: 'nothing', fragment: '', link: { kind: 'none' } },
    { name: 'nothing but the sign', fragment: '#', link: { kind: 'none' } },
    { name: 'a passage', fragment: '#why-now', link: { kind: 'passage', passage: 'why-now' } },
    { name: 'a passage without the sign', fragment: 'why-now', link: { kind: 'passage', passage: 'why-now' } },
    { name: 'a passage in another script', fragment: '#今-何時', link: { kind: 'passage', passage: '今-何時' } },
    {
      name: 'a passage as browsers encode it',
      fragment: `#${encodeURIComponent('où-est-il')}`,
      link: { kind: 'passage', passage: 'où-est-il' },
    },
    {
      name: 'letters with their accents written apart',
      fragment: '#ou\u0300-est-il',
      link: { kind: 'passage', passage: 'où-est-il' },
    },
    { name: 'a quote', fragment: '#quote:essay-all-of-it', link: { kind: 'quote', quote: 'essay-all-of-it' } },
    { name: 'a note', fragment: '#note:essay-all-of-it', link: { kind: 'note', quote: 'essay-all-of-it' } },
    {
      name: 'a note with its colon encoded',
      fragment: '#note%3Aall-of-it',
      link: { kind: 'note', quote: 'all-of-it' },
    },
    { name: 'a selection', fragment: '#why-now.13-20.4f0c2a', link: { kind: 'selection', selection } },
    {
      name: 'a selection with a text directive behind it',
      fragment: '#why-now.13-20.4f0c2a:~:text=because%2C%20well',
      link: { kind: 'selection', selection },
    },
    { name: 'a text directive alone', fragment: '#:~:text=because', link: { kind: 'none' } },
    {
      name: 'the id of an object of the language',
      fragment: '#constructor',
      link: { kind: 'passage', passage: 'constructor' },
    },
  ];
  for (const { name, fragment, link } of cases) {
    it(`reads ${name}`, () => expect(parseLink(fragment)).toEqual(link));
  }

  const kinds: [fragment: string, link: ParsedLink][] = [
    ['#why-now', { kind: 'passage', passage: 'why-now' }],
    ['#quote:essay-all-of-it', { kind: 'quote', quote: 'essay-all-of-it' }],
    ['#note:essay-all-of-it', { kind: 'note', quote: 'essay-all-of-it' }],
    ['#why-now.13-20.4f0c2a', { kind: 'selection', selection }],
    ['#今-何時', { kind: 'passage', passage: '今-何時' }],
  ];
  const added = [
    '.',
    ')',
    ',',
    ';',
    '*',
    '”',
    '"',
    '’',
    '>',
    '!',
    '…',
    ':',
    '。',
    '）',
    '»',
    '**',
    ').',
    '&utm_source=x',
    '?fbclid=A.b-c_1',
    '&amp;',
  ];
  for (const [fragment, link] of kinds) {
    it.each(added)(`reads ${fragment} with %s behind it`, (more) => {
      expect(parseLink(fragment + more)).toEqual(link);
      expect(parseLink(fragment + encodeURIComponent(more))).toEqual(link);
    });

    it(`reads ${fragment} however often it was escaped`, () => {
      const once = `#${encodeURIComponent(fragment.slice(1))}`;
      const twice = `#${encodeURIComponent(once.slice(1))}`;
      expect([parseLink(once), parseLink(twice), parseLink(`${twice})`)]).toEqual([link, link, link]);
    });
  }

  const malformed: { name: string; fragment: string; reason: RegExp }[] = [
    { name: 'markup', fragment: '#<img src=x onerror=alert(1)>', reason: /does not name a place/ },
    { name: 'encoded markup', fragment: '#%3Cscript%3E', reason: /does not name a place/ },
    { name: 'markup for a quote', fragment: '#quote:<b>', reason: /does not name a place/ },
    { name: 'a kind without a name', fragment: '#note:', reason: /does not name a place/ },
    { name: 'an unknown kind', fragment: '#page:3', reason: /does not name a place/ },
    { name: 'the hidden object of the language', fragment: '#__proto__', reason: /does not name a place/ },
    { name: 'an escape that is none', fragment: '#%E0%A4%A', reason: /does not name a place/ },
    { name: 'half a character', fragment: '#why-\uD83D', reason: /does not name a place/ },
    { name: 'spaces', fragment: '#why now', reason: /does not name a place/ },
    { name: 'hyphens at the wrong place', fragment: '#why--now', reason: /does not name a place/ },
    { name: 'a selection cut off in its check', fragment: '#why-now.13-20.4f0', reason: /not complete/ },
    { name: 'a selection cut off in its words', fragment: '#why-now.13-', reason: /not complete/ },
    { name: 'a selection that ends before it begins', fragment: '#why-now.20-13.4f0c2a', reason: /not complete/ },
    { name: 'words counted from 0', fragment: '#why-now.0-13.4f0c2a', reason: /not complete/ },
    { name: 'more digits than any text has words', fragment: '#a.1-99999999.4f0c2a', reason: /not complete/ },
    { name: 'a selection with too many parts', fragment: '#a.1-2.4f0c2a.b', reason: /does not name a place/ },
    { name: 'a fragment of a megabyte', fragment: `#${'a'.repeat(1e6)}`, reason: /longer than any link/ },
    { name: 'an id that is too long', fragment: `#${'a'.repeat(300)}`, reason: /does not name a place/ },
  ];
  for (const { name, fragment, reason } of malformed) {
    it(`refuses ${name}`, () => {
      const link = parseLink(fragment);
      expect(link.kind === 'malformed' && link.reason).toMatch(reason);
    });
  }
});

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        '#',
        '%',
        '%2',
        '%3C',
        '%C3%A9',
        'quote:',
        'note:',
        ':~:text=',
        '.',
        '-',
        '1-2',
        'abc',
        '4f0c2a',
        'é',
        '字',
        '\uD800',
        '<',
        '"',
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
);

describe('any fragment', () => {
  it('is either malformed, with nothing of it passed on, or what a link is written as', () => {
    const reasons = new Set<string>();
    fc.assert(
      fc.property(anything, (fragment) => {
        const link = parseLink(fragment);
        if (link.kind === 'malformed') reasons.add(link.reason);
        else expect(parseLink(written(link))).toEqual(link);
        expect(JSON.stringify(link)).not.toMatch(/[<>&]/);
      }),
      { numRuns: 3000 },
    );
    expect(reasons.size).toBeLessThanOrEqual(3);
  });

  const ids = fc
    .array(fc.string({ unit: 'grapheme', maxLength: 80 }), { minLength: 1, maxLength: 3 })
    .map((texts) => issuePassageIds(texts)[0] ?? '');
  const ranges = fc.tuple(fc.nat(999_000), fc.integer({ min: 1, max: 900 }));
  const checks = fc.stringMatching(/^[0-9a-v]{6}$/);

  it('is the same link with any signs behind it, however often it was escaped with them', () => {
    const signs = fc
      .array(fc.constantFrom(...'.,;:!?*_~)]}>»”’"\'…。、）」|&=+/\\<([{«“‘ \n@$%^`'), { maxLength: 4 })
      .map((parts) => parts.join(''));
    const link = fc.oneof(
      ids,
      ids.map((id) => `quote:${id}`),
      fc
        .tuple(ids, ranges, checks)
        .map(([passage, [start, length], check]) => formatSelection({ passage, start, end: start + length, check })),
    );
    fc.assert(
      fc.property(link, signs, fc.nat(3), (fragment, more, times) => {
        let sent = fragment + more;
        for (let time = 0; time < times; time++) sent = encodeURIComponent(sent);
        expect(parseLink(`#${sent}`)).toEqual(parseLink(fragment));
        expect(parseLink(`#${encodeURIComponent(fragment)}${more}`)).toEqual(parseLink(fragment));
      }),
      { numRuns: 1000 },
    );
  });

  it('gives back every selection that was written', () => {
    fc.assert(
      fc.property(ids, ranges, checks, (passage, [start, length], check) => {
        const link = { kind: 'selection', selection: { passage, start, end: start + length, check } };
        const fragment = formatSelection(link.selection);
        expect(parseLink(`#${fragment}`)).toEqual(link);
        expect(parseLink(new URL(`https://gloss.example/#${fragment}`).hash)).toEqual(link);
        expect(parseLink(encodeURIComponent(fragment))).toEqual(link);
      }),
    );
  });
});

/** The fragment of a link, as the page itself writes it. */
function written(link: Exclude<ParsedLink, { kind: 'malformed' }>): string {
  switch (link.kind) {
    case 'none':
      return '';
    case 'passage':
      return link.passage;
    case 'selection':
      return formatSelection(link.selection);
    default:
      return `${link.kind}:${link.quote}`;
  }
}
