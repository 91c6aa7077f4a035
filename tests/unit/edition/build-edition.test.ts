import { beforeAll, describe, expect, it } from 'vitest';

import { parseMarkdownCommentary, parseMarkdownTranscript, readLibrary } from '@/lib/content';
import { buildEdition, type Edition, isPlaced, placedQuotes } from '@/lib/edition';
import { readGold } from '../../support/gold';

const gold = readGold();

describe('the first edition', () => {
  let edition: Edition;
  beforeAll(async () => {
    const { interviews, problems } = await readLibrary('content');
    expect(problems).toEqual([]);
    const [interview] = interviews;
    if (!interview) throw new Error('content/ holds no interview');
    edition = buildEdition(interview);
  });

  const quoteOf = (text: string) =>
    edition.commentaries[0]?.quotes.find((quote) => quote.text.replace(/\s+/g, ' ') === text.replace(/\s+/g, ' '));

  it.each(gold.quotes.filter(({ status }) => status === 'located'))(
    'places $n, $text',
    ({ text, fidelity, spans, edits }) => {
      const placement = quoteOf(text)?.placement;
      if (placement?.status !== 'located') throw new Error(`not located but ${placement?.status}`);
      expect(placement.spans.map((span) => span.text)).toEqual(spans.map((span) => span.text));
      expect(placement.fidelity).toBe(fidelity);
      expect(placement.edits.map(({ op, quote }) => ({ op, quote }))).toEqual(edits);
    },
  );

  it.each(gold.quotes.filter(({ status }) => status === 'not-found'))('does not place $n, $text', ({ text }) => {
    expect(quoteOf(text)?.placement.status).toBe('not-found');
  });

  it('attaches the notes that the acceptance data names, in their roles, and no others', () => {
    const attached = gold.quotes
      .filter(({ status }) => status === 'located')
      .flatMap(({ text }) => {
        const quote = quoteOf(text);
        const blocks = edition.commentaries[0]?.blocks ?? [];
        return (quote?.note ?? []).map(
          ({ role, block }) => `${text.slice(0, 40)}: ${role} ${blocks[block]?.text.slice(0, 50)}`,
        );
      });
    const wanted = gold.notes.map(
      ({ opens, role, quote_opens }) => `${quote_opens.slice(0, 40)}: ${role} ${opens.slice(0, 50)}`,
    );
    expect(attached.sort()).toEqual(wanted.sort());
  });

  it.each(gold.speakers)('has the right speaker for “$opens”', ({ opens, speaker }) => {
    const passage = edition.passages.find(({ text }) => text.startsWith(opens));
    expect(speaker).toContain(edition.speakers.find(({ id }) => id === passage?.speaker)?.name);
  });

  it('has nothing but the opening of the essay left over', () => {
    expect(edition.commentaries[0]?.unattached).toEqual([0]);
  });

  it('numbers the placed quotes in the order of the interview', () => {
    const order = new Map(edition.passages.map(({ id }, index) => [id, index]));
    const placed = placedQuotes(edition.commentaries);
    expect(placed.map(({ number }) => number)).toEqual(placed.map((_, index) => index + 1));
    const passages = placed.map(({ placement }) => order.get(placement.spans[0]?.passage ?? ''));
    expect(passages).toEqual([...passages].sort((a = 0, b = 0) => a - b));
  });

  it('is not under an open licence', () => expect(edition.openLicence).toBe(false));
});

const TRANSCRIPT = `---
title: What the tide brings
date: 2025-07-16
participants:
  - { id: quill, name: Ada Quill, role: interviewer }
  - { id: ferry, name: Tom Ferry, role: guest }
rights: CC-BY-4.0
language: en
---

**Ada Quill:** What does the harbour need most?

**Tom Ferry:** The harbour needs deeper water, and it needs it before the herring come back in spring.

**Ada Quill:** And what will it cost?

**Tom Ferry:** We will pay for the dredging out of the berth fees, every last penny of it.
`;

/** The edition of a short interview and an essay on it, for what an author can say in the essay. */
function editionWith(essay: string): Edition {
  const { transcript } = parseMarkdownTranscript({ path: 'transcript.md', text: TRANSCRIPT });
  const { commentary, problems } = parseMarkdownCommentary({
    path: 'commentary/essay.md',
    text: `---\ntitle: Essay\nrights: CC0-1.0\n---\n\n${essay}`,
  });
  expect(problems).toEqual([]);
  if (!transcript || !commentary) throw new Error('not parsed');
  return buildEdition({ slug: 'tide', transcript, commentaries: [commentary], lock: null, times: null });
}

describe('buildEdition', () => {
  it('counts words that a paragraph quotes twice from the same place once', () => {
    const edition = editionWith('He speaks of “berth fees”, and again of “berth fees”.\n');
    const quotes = edition.commentaries[0]?.quotes ?? [];
    expect(quotes.map(({ placement }) => placement.status)).toEqual(['located', 'located']);
    expect(quotes.filter(isPlaced)).toHaveLength(1);
  });

  it('leaves out what the author says is no quote', () => {
    const edition = editionWith('<!-- gloss: skip "deeper water" -->\n\nHe wants “deeper water”.\n');
    expect(edition.commentaries[0]?.quotes[0]?.placement.status).toBe('skipped');
  });

  it('places a quote where the author says', () => {
    const edition = editionWith(
      '<!-- gloss: place "harbour" in the-harbour-needs-deeper-water-and -->\n\nThe “harbour” it is.\n',
    );
    const quote = edition.commentaries[0]?.quotes[0];
    expect(quote && isPlaced(quote) ? quote.placement.spans : []).toMatchObject([
      { passage: 'the-harbour-needs-deeper-water-and', text: 'harbour' },
    ]);
  });

  it('does not place a quote where the author says but its words are not', () => {
    const edition = editionWith(
      '<!-- gloss: place "herring" in we-will-pay-for-the-dredging -->\n\nThe “herring” it is.\n',
    );
    expect(edition.commentaries[0]?.quotes[0]?.placement.status).toBe('not-found');
  });

  it('is under an open licence where interview and essays are', () => {
    expect(editionWith('He wants “deeper water”.\n').openLicence).toBe(true);
  });
});
