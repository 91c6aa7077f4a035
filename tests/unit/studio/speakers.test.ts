import { expect, test } from 'vitest';
import { parseMarkdownTranscript } from '@/lib/content/transcript-markdown';
import { applyEdits } from '@/lib/studio/edits';
import { passageGone, speakerEdits } from '@/lib/studio/speakers';
import { parsed } from '../content/sources';

const FRONT = `---
title: Low water
date: 2026-01-01
participants:
  - { id: quill, name: Ada Quill, role: interviewer }
  - { id: ferry, name: Tom Ferry, role: guest }
rights: CC0
language: en
---

`;

function transcript(body: string) {
  const file = { path: 'transcript.md', text: FRONT + body };
  return parsed(parseMarkdownTranscript(file, 'low-water').transcript, []);
}

/** Who says what. */
function speech(text: string): string[] {
  return transcript(text.slice(FRONT.length)).passages.map(({ speaker, text: words }) => `${speaker}: ${words}`);
}

test.each([
  ['the beginning of a turn', '**Ada Quill (?):** One.\n\nTwo.\n', 0, ['ferry: One.', 'quill: Two.']],
  [
    'the middle of a turn',
    '**Ada Quill:** One.\n\nTwo.\n\nThree.\n',
    1,
    ['quill: One.', 'ferry: Two.', 'quill: Three.'],
  ],
  ['the end of the text', '**Ada Quill:** One.\n\nTwo.\n', 1, ['quill: One.', 'ferry: Two.']],
  ['a time behind the label', '**Ada Quill:** [00:01:00] One.\n', 0, ['ferry: One.']],
  ['what is before a list', '**Ada Quill:** One.\n\n- Two.\n', 0, ['ferry: One.', 'quill: Two.']],
  ['a list', '**Ada Quill:** One.\n\n- Two.\n\nThree.\n', 1, ['quill: One.', 'ferry: Two.', 'quill: Three.']],
  ['what they said already', '**Tom Ferry:** One.\n\nTwo.\n', 1, ['ferry: One.', 'ferry: Two.']],
])('somebody else says %s, and nobody else is changed', (_, body, index, expected) => {
  const before = transcript(body);
  const [, ferry] = before.meta.participants;
  if (ferry === undefined) throw new Error('nobody');
  const after = applyEdits(before.file.text, speakerEdits(before, index, ferry));
  expect(speech(after ?? '')).toEqual(expected);
});

test.each([
  ['the beginning of a turn', 0, ['quill: Two.', 'ferry: Three.']],
  ['the end of a turn', 1, ['quill: One.', 'ferry: Three.']],
  ['the end of the text', 2, ['quill: One.', 'quill: Two.']],
])('%s is taken out, and whoever goes on keeps the name', (_, index, expected) => {
  const before = transcript('**Ada Quill:** One.\n\nTwo.\n\n**Tom Ferry:** Three.\n');
  expect(speech(applyEdits(before.file.text, passageGone(before, index)) ?? '')).toEqual(expected);
});
