import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { PeopleLine } from '@/components/pages/people-line';
import type { EditionSpeaker } from '@/lib/edition';

function person(name: string, role: EditionSpeaker['role']): EditionSpeaker {
  return { id: name.toLowerCase().replaceAll(' ', '-'), name, role, label: name };
}

function line(speakers: readonly EditionSpeaker[]): string {
  return renderToStaticMarkup(<PeopleLine speakers={speakers} words={230} />)
    .replace(/<[^>]+>/g, '')
    .replace(/\u00a0.*$/, '');
}

const members = Array.from({ length: 15 }, (_, index) => person(`Member ${index + 1}`, 'member'));

describe('everybody by what they do', () => {
  test.each<[name: string, speakers: readonly EditionSpeaker[], expected: string]>([
    [
      'an interview',
      [person('Ada Quill', 'interviewer'), person('Tom Ferry', 'guest')],
      'Tom Ferry interviewed by Ada Quill',
    ],
    [
      'a hearing',
      [...members, person('Tom Ferry', 'witness')],
      'testimony by Tom Ferry questioned by Member 1, Member 2, Member 3, Member 4, and 11 others',
    ],
    [
      'a press conference',
      [person('Q', 'press'), person('The President', 'guest')],
      'The President questioned by the press',
    ],
    ['five guests', ['A', 'B', 'C', 'D', 'E'].map((name) => person(name, 'guest')), 'A, B, C, D, and E'],
  ])('%s', (_, speakers, expected) => {
    expect(line(speakers)).toBe(expected);
  });
});
