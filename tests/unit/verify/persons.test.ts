/** Who may be whom. */
import { describe, expect, test } from 'vitest';
import { isName, isPerson, onePerson, personsOf } from '@/lib/verify/persons';

describe('a label is a name', () => {
  test.each([
    ['Ada Quill', true],
    ['Quill', true],
    ['Man Ray', true],
    ['Guest Lecturer', true],
    ['Host', false],
    ['SPEAKER_00', false],
    ['Speaker 2', false],
    ['Q', false],
    ['Q3', false],
    ['Guest A', false],
    ['12', false],
    ['', false],
  ])('%s: %s', (label, is) => {
    expect(isName(label)).toBe(is);
  });
});

describe('one person', () => {
  test.each([
    ['a surname and the whole', ['Zuckerberg', 'Mark Zuckerberg'], 'Mark Zuckerberg'],
    ['the same twice', ['Ada Quill', 'Ada Quill'], 'Ada Quill'],
    ['two of one surname', ['Tom Ferry', 'Ann Ferry'], 'Ferry'],
    ['two of other names', ['Tom Ferry', 'Ada Quill'], null],
    ['nobody', [], null],
  ])('%s', (_, names, one) => {
    expect(onePerson(names)).toBe(one);
  });
});

test('a speaker is who has one of the names', () => {
  const speaker = { id: 'zuckerberg', name: 'Mark Zuckerberg', aliases: ['Zuck'] };
  expect(['Zuck', 'Zuckerberg', 'mark zuckerberg', 'Lessin'].map((name) => isPerson(speaker, name))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test('everybody is listed once under each name, parts in a talk are not', () => {
  const head = { id: 'a', title: 'A', words: 0 };
  const speakers = [
    { id: 'zuck', name: 'Mark Zuckerberg', aliases: ['Zuck'] },
    { id: 'host', name: 'Host' },
  ];
  expect(
    personsOf([
      { ...head, speakers },
      { ...head, id: 'b', speakers },
    ]),
  ).toEqual([
    { id: 'Mark Zuckerberg', name: 'Mark Zuckerberg' },
    { id: 'Mark Zuckerberg', name: 'Zuck' },
  ]);
});
