import { describe, expect, it } from 'vitest';
import type { BlockKind, CommentaryBlock } from '@/lib/content/types';
import { type AttachableQuote, attachNotes } from '@/lib/edition/attach-notes';

/**
 * An essay in shorthand: `> ` opens a block quotation (`>! ` one that was not placed), `# ` a heading; the rest is prose,
 * in which a placed inline quote stands in double quotation marks.
 */
function essay(...lines: string[]) {
  const blocks: CommentaryBlock[] = [];
  const quotes: (AttachableQuote & { name: string })[] = [];
  for (const [block, line] of lines.entries()) {
    const kind: BlockKind = line.startsWith('>') ? 'quotation' : line.startsWith('# ') ? 'heading' : 'paragraph';
    const text = line.replace(/^(?:>!?|#) /, '');
    blocks.push({ kind, text, content: [{ type: 'text', value: text }], origin: [] });
    if (kind === 'quotation') {
      quotes.push({
        kind: 'block',
        block,
        range: { start: 0, end: text.length },
        placed: !line.startsWith('>!'),
        name: text,
      });
    }
    for (const { 1: name = '', index } of text.matchAll(/"([^"]+)"/g)) {
      quotes.push({
        kind: 'inline',
        block,
        range: { start: index + 1, end: index + 1 + name.length },
        placed: true,
        name,
      });
    }
  }
  return { blocks, quotes };
}

/** What is shown beside each quote, as `quote: role text | role text`, and what belongs to none. */
function shown(...lines: string[]) {
  const { blocks, quotes } = essay(...lines);
  const { notes, unattached } = attachNotes(blocks, quotes);
  return {
    notes: quotes.map(
      ({ name }, index) =>
        `${name}: ${(notes[index] ?? []).map(({ role, block }) => `${role} ${blocks[block]?.text}`).join(' | ')}`,
    ),
    unattached: unattached.map((block) => blocks[block]?.text),
  };
}

describe('attachNotes', () => {
  const cases: { name: string; essay: string[]; notes: string[]; unattached?: string[] }[] = [
    {
      name: 'gives a quotation the prose after it, up to the next quotation',
      essay: ['> One.', 'Of one.', 'More of one.', '> Two.', 'Of two.'],
      notes: ['One.: after Of one. | after More of one.', 'Two.: after Of two.'],
    },
    {
      name: 'gives a paragraph that ends in a colon to the quotation it leads in to, and to no other',
      essay: ['> One.', 'Of one.', 'And then:', '> Two.', 'Of two.'],
      notes: ['One.: after Of one.', 'Two.: lead-in And then: | after Of two.'],
    },
    {
      name: 'takes a single sentence that trails off for a lead-in, where the quotation before has other prose',
      essay: ['> One.', 'Of one.', 'One more thing…', '> Two.', 'Of two.'],
      notes: ['One.: after Of one.', 'Two.: lead-in One more thing… | after Of two.'],
    },
    {
      name: 'leaves a sentence that trails off with the quotation before, where it is all the prose there is',
      essay: ['> One.', 'He is not wrong...', '> Two.', 'Of two.'],
      notes: ['One.: after He is not wrong...', 'Two.: after Of two.'],
    },
    {
      name: 'leaves a paragraph of several sentences that trails off with the quotation before',
      essay: ['> One.', 'Of one.', 'Fair enough. But a pitch, it seems...', '> Two.', 'Of two.'],
      notes: ['One.: after Of one. | after Fair enough. But a pitch, it seems...', 'Two.: after Of two.'],
    },
    {
      name: 'gives a quotation without prose after it the paragraph before it, shared with the one before that',
      essay: ['> One.', 'Of one.', '> Two.', 'And so:', '> Three.', 'Of three.'],
      notes: ['One.: after Of one.', 'Two.: lead-in Of one.', 'Three.: lead-in And so: | after Of three.'],
    },
    {
      name: 'gives the last quotation what introduces it where the essay ends with it',
      essay: ['It opens.', 'He says so.', '> One.'],
      notes: ['One.: lead-in He says so.'],
      unattached: ['It opens.'],
    },
    {
      name: 'ends a note at a heading',
      essay: ['> One.', 'Of one.', '# Part two', 'A new start.', 'He said:', '> Two.', 'Of two.'],
      notes: ['One.: after Of one.', 'Two.: lead-in He said: | after Of two.'],
      unattached: ['Part two', 'A new start.'],
    },
    {
      name: 'shows the paragraph that mentions an inline quote, also where it belongs to a quotation',
      essay: ['It "starts" here.', '> One.', 'Of "one".'],
      notes: ['starts: mentions It "starts" here.', 'One.: after Of "one".', 'one: mentions Of "one".'],
    },
    {
      name: 'leaves the prose of a quotation that was not placed unattached',
      essay: ['> One.', 'Of one.', '>! Elsewhere.', 'Of that.'],
      notes: ['One.: after Of one.', 'Elsewhere.: '],
      unattached: ['Elsewhere.', 'Of that.'],
    },
  ];
  for (const { name, essay: lines, notes, unattached = [] } of cases) {
    it(name, () => expect(shown(...lines)).toEqual({ notes, unattached }));
  }

  it('obeys an author who attaches a paragraph to another quote', () => {
    const { blocks, quotes } = essay('> One.', 'Of two, really.', '> Two.', 'Of two.');
    const { notes } = attachNotes(blocks, quotes, [{ block: 1, quote: 1 }]);
    expect(notes).toEqual([
      [],
      [
        { role: 'lead-in', block: 1 },
        { role: 'after', block: 3 },
      ],
    ]);
  });

  it('names the sentence in which an inline quote stands', () => {
    const { blocks, quotes } = essay('It is early. To be fair, he hedges with "think". So be it.');
    const [note] = attachNotes(blocks, quotes).notes;
    const sentence = note?.[0]?.sentence;
    expect(blocks[0]?.text.slice(sentence?.start, sentence?.end)).toBe('To be fair, he hedges with "think".');
  });
});
