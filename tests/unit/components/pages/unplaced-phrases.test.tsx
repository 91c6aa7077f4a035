import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { UnplacedPhrases } from '@/components/pages/essay/unplaced-phrases';
import { buildEdition } from '@/lib/edition';
import { libraryOf } from '../../content/content-folder';

const TALK = `---
title: Low Water
date: 2024-02-11
participants:
  - { id: quill, name: Ada Quill, role: interviewer }
  - { id: ferry, name: Tom Ferry, role: guest }
rights: CC-BY-4.0
language: en
---

The harbour fell silent on the ninth of March, and nobody in the town could say why.

**Ada Quill:** Why did the boats leave at night that spring?

**Tom Ferry:** They left because nobody on the pier had counted them.
`;
const ESSAY = `---
title: On silence
rights: CC-BY-4.0
---

It says that “nobody in the town could say why” there, and that “nobody on the pier had counted them”, and “the keeper sold his lamp to strangers”.
`;

test('phrases of the introduction are not said to be nowhere', async () => {
  const { interviews, report } = await libraryOf({ 'low/transcript.md': TALK, 'low/commentary/silence.md': ESSAY });
  const [first] = interviews.flatMap((interview) => buildEdition(interview).commentaries);
  if (!first) throw new Error(report);
  const sections = renderToStaticMarkup(<UnplacedPhrases commentary={first} />)
    .split('</section>')
    .map((html) => html.replace(/<[^>]+>/g, '|').replace(/\|+/g, '|'));
  expect(sections).toEqual([
    '|In quotation marks, but not in this interview|“the keeper sold his lamp to strangers”|',
    '|From the introduction to the interview: nobody said it in the talk|“nobody in the town could say why”|',
    '',
  ]);
});
