/** Who talks, where labels do not say it in full: headers, bylines and introductions. */
import { describe, expect, test } from 'vitest';
import { saidName } from '../../../lib/import/passes/names';
import { bodyOf, importText } from './fixtures';

function talk(asks: string, answers: string): string {
  return `${asks}: How many boats?\n\n${answers}: Forty-one, and I counted them twice.\n\n${asks}: So few?\n\n${answers}: Yes.\n`;
}

const HEADER =
  'Oral History Project\nInterviewee: Tom Ferry\nInterviewer: Dev Sandhu\nDate: March 4, 2025\nLocation: The pier, Low Water\n\n';
const NAMED =
  '**Dev Sandhu:** How many boats?\n\n**Tom Ferry:** Forty-one, and I counted them twice.\n\n**Dev Sandhu:** So few?\n\n**Tom Ferry:** Yes.';

describe('people are named', () => {
  test.each([
    ['initials by a header', `${HEADER}${talk('DS', 'TF')}`, 2],
    ['initials with stops', `${HEADER}${talk('D.S.', 'T.F.')}`, 2],
    ['roles by a header that tells them', `${HEADER}${talk('Interviewer', 'Interviewee')}`, 0],
    ['questions and answers by a header', `${HEADER}${talk('Q', 'A')}`, 0],
    ['last names by a header', `${HEADER}${talk('SANDHU', 'FERRY')}`, 2],
    ['first names by an introduction', `Dev Sandhu spoke with Tom Ferry on the pier.\n\n${talk('Dev', 'Tom')}`, 2],
    ['initials by an introduction', `Dev Sandhu talks to Tom Ferry about boats.\n\n${talk('DS', 'TF')}`, 2],
    [
      'roles by an introduction',
      `Dev Sandhu in conversation with the keeper Tom Ferry.\n\n${talk('Interviewer', 'Guest')}`,
      2,
    ],
    [
      'a host who says who talks',
      talk('Host', 'Guest').replace('How many', "I'm Dev Sandhu, and my guest today is Tom Ferry. How many"),
      2,
    ],
    [
      'initials by the byline',
      `The bells\n\nBy Dev Sandhu\n\nAn interview with the keeper Tom Ferry.\n\n${talk('DS', 'TF')}`,
      2,
    ],
  ])('%s', async (_, text, guesses) => {
    const { markdown, participants, doubts, problems } = await importText(text);
    expect(problems).toEqual([]);
    expect(participants.map(({ name, role }) => [name, role])).toEqual([
      ['Dev Sandhu', 'interviewer'],
      ['Tom Ferry', 'guest'],
    ]);
    expect(markdown.replace("I'm Dev Sandhu, and my guest today is Tom Ferry. ", '')).toContain(NAMED);
    expect(doubts.filter((one) => one.text.includes('is guessed from'))).toHaveLength(guesses);
  });

  test.each([
    ['two people have the initials', `Dev Sandhu and Dora Stone talk to Tom Ferry.\n\n${talk('DS', 'TF')}`, 'DS'],
    ['nobody has the initials', `Ada Quill talks to Tom Ferry.\n\n${talk('DS', 'TF')}`, 'DS'],
    ['nothing tells who the guest is', talk('Interviewer', 'Guest'), 'Guest'],
  ])('but not where %s', async (_, text, label) => {
    expect((await importText(text)).markdown).toContain(`**${label}:**`);
  });
});

describe('a header', () => {
  test('becomes front matter, and is said to be taken', async () => {
    const { markdown, stripped } = await importText(`${HEADER}${talk('DS', 'TF')}`);
    expect(markdown).toContain('title: Oral History Project\ndate: 2025-03-04\n');
    expect(stripped.map(({ reason }) => reason)).toEqual(['title', 'interviewee', 'interviewer', 'date', 'location']);
  });

  test('is none where people who are called so begin to talk', async () => {
    const text = talk('Interviewer', 'Interviewee');
    expect(bodyOf(await importText(text))).toMatch(/^\*\*Interviewer:\*\* How many boats/);
  });

  test('in bold type and on lines of one paragraph is one too', async () => {
    const header = '# The pier\n\n**Guest:** Tom Ferry\n**Host:** Dev Sandhu\n**Recorded:** 4 March 2025\n\n';
    const { markdown } = await importText(`${header}**Host:** How many?\n\n**Guest:** Forty-one.\n`);
    expect(markdown).toContain('date: 2025-03-04');
    expect(markdown).toContain('**Dev Sandhu:** How many?\n\n**Tom Ferry:** Forty-one.');
  });
});

test('a line above one that says with whom the interview is, is the title', async () => {
  const { markdown } = await importText(
    `The Lamp at the End of the Quay\n\nAn interview with the keeper Tom Ferry\n\nBy Dev Sandhu\n\nMarch 4, 2025\n\n${talk('Dev Sandhu', 'Tom Ferry')}`,
  );
  expect(markdown).toContain('title: The Lamp at the End of the Quay\ndek: An interview with the keeper Tom Ferry');
});

test.each([
  ['Quill, Ada', 'Ada Quill'],
  ['von der Heide, Marie', 'Marie von der Heide'],
  ['Quill, Ada M.', 'Ada M. Quill'],
  ['O’Hara, Mary-Ann', 'Mary-Ann O’Hara'],
  ['Martin Luther King, Jr.', null],
  ['King, Jr', null],
  ['Ada Quill, CEO', null],
  ['Quill, CEO', null],
  ['Ada Quill, The Harbour', null],
  ['Ada Quill, Host', null],
  ['Quill, Moderator', null],
  ['Quill, President', null],
  ['Ada Quill', null],
])('a label “%s” is said as %s', (written, said) => {
  expect(saidName(written)).toBe(said ?? written);
});
