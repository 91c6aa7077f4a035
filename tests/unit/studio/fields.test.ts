import { expect, test } from 'vitest';
import { applyEdits } from '@/lib/studio/edits';
import { formEdits, readForm } from '@/lib/studio/fields';
import type { FormValues } from '@/lib/studio/form-fields';

const TALK = `---
title: Low water
# gloss: doubt no date was found; this is the day of the file
date: 2026-01-01
participants:
  - id: speaker-1
    name: SPEAKER 1
    role: guest
  # gloss: doubt a guess
  - id: quill
    name: Ada Quill
    role: interviewer
media: talk.mp3
rights: All rights reserved
language: en
---

**SPEAKER 1:** It was low. **SPEAKER 1:** is no label here.

**SPEAKER 1 (?):** It still is.
`;

function filled(change: (values: FormValues) => Partial<FormValues>): string | null {
  const values = readForm(TALK, 'transcript');
  return applyEdits(TALK, formEdits(TALK, 'transcript', { ...values, ...change(values) }));
}

test('a form that is kept as it is takes the doubts about its fields away, and changes nothing else', () => {
  expect(filled(() => ({}))).toBe(TALK.replace(/.*gloss: doubt.*\n/g, ''));
});

test('a field that is changed, added or emptied is so in the front matter, and what the form does not ask for stays', () => {
  const made = filled(({ fields }) => ({ fields: { ...fields, title: 'High: water', dek: 'A line', rights: '' } }));
  expect(made).toContain('title: "High: water"');
  expect(made).toContain('dek: A line');
  expect(made).not.toContain('rights');
  expect(made).toContain('media: talk.mp3');
});

test('whoever gets another name has it in every label; somebody new gets an id', () => {
  const made = filled(({ people }) => ({
    people: [
      ...people.map((person) => (person.id === 'speaker-1' ? { ...person, name: 'Tom Ferry' } : person)),
      { id: '', name: 'Ada Quill', role: 'guest' },
    ],
  }));
  expect(made).toContain('**Tom Ferry:** It was low. **SPEAKER 1:** is no label here.');
  expect(made).toContain('**Tom Ferry (?):** It still is.');
  expect(readForm(made ?? '', 'transcript').people).toEqual([
    { id: 'speaker-1', name: 'Tom Ferry', role: 'guest' },
    { id: 'quill', name: 'Ada Quill', role: 'interviewer' },
    { id: 'ada-quill', name: 'Ada Quill', role: 'guest' },
  ]);
});
