import { describe, expect, test } from 'vitest';
import { joinLibrary } from '@/lib/edition';
import { formatLock } from '@/lib/links';
import { libraryOf } from '../content/content-folder';
import { commentaryFront, transcriptFront } from '../content/sources';

const TRANSCRIPT = `${transcriptFront()}**Okafor:** Which tree did you plant first here?\n`;
const ESSAY = `${commentaryFront()}She asks “which tree did you plant first”.\n`;

describe('a joined library', () => {
  test('has an edition of every interview, and what its lock has to learn', async () => {
    const { interviews, problems } = joinLibrary(
      await libraryOf({ 'apples/transcript.md': TRANSCRIPT, 'apples/commentary/worms.md': ESSAY }),
    );
    expect(problems).toEqual([]);
    expect(interviews).toMatchObject([
      {
        edition: { slug: 'apples' },
        lockChanges: [
          { kind: 'issued', of: 'passage', id: 'which-tree-did-you-plant-first' },
          { kind: 'issued', of: 'quote', id: 'worms-which-tree-did-you-plant-first' },
        ],
      },
    ]);
  });

  test('has nothing to learn where the lock is up to date', async () => {
    const files = { 'apples/transcript.md': TRANSCRIPT, 'apples/commentary/worms.md': ESSAY };
    const [first] = joinLibrary(await libraryOf(files)).interviews;
    const lock = first ? formatLock(first.edition.lock) : '';
    const { interviews } = joinLibrary(await libraryOf({ ...files, 'apples/links.lock.json': lock }));
    expect(interviews.map(({ lockChanges }) => lockChanges)).toEqual([[]]);
  });

  test('leaves out what has problems, and lists them all in order', async () => {
    const { interviews, problems } = joinLibrary(
      await libraryOf({
        'apples/transcript.md': TRANSCRIPT,
        'apples/commentary/worms.md': `${commentaryFront()}<!-- gloss: place "which" in nowhere -->\n${ESSAY.slice(ESSAY.indexOf('She'))}`,
        'pears/transcript.md': TRANSCRIPT,
        'pears/links.lock.json': '{"version": 1,',
        'plums/transcript.md': 'No front matter.',
        'quinces/transcript.md': TRANSCRIPT,
      }),
    );
    expect(interviews.map(({ edition }) => edition.slug)).toEqual(['quinces']);
    expect(problems.map(({ rule }) => rule)).toEqual(['unknown-passage', 'damaged-lock', 'missing-front-matter']);
  });
});
