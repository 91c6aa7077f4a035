/** Who says what: labels become speakers, and what is doubtful is said to be. */
import type { PhrasingContent } from 'mdast';
import { inferInterviewer } from '../../content/infer-speakers';
import { attributeSpeakers } from '../../content/paragraph-speakers';
import type { Participant } from '../../content/schema';
import { readTimecode } from '../../content/timecode';
import { writeDoubt } from '../doubts';
import { cutNodes, textOf, trimNodes } from '../nodes';
import type { Block, FoundMeta, Stripped } from '../types';
import { interviewByType } from './kind';
import { type GuessedName, type KnownPerson, namesByPeople, peopleIn } from './known-people';
import { remarkIn } from './label-remarks';
import type { LabelledBlock } from './labels';
import { casingsIn, idsOf, introducedNames, isAnonymous, isRole, readableName, roleByName, saidName } from './names';

/** A block of the interview. */
export interface SpokenBlock extends Block {
  /** Full name; '' for headings. */
  readonly name: string;
  readonly inferred: boolean;
}

/** A participant, and what is doubtful about them. */
export interface CastMember extends Participant {
  readonly doubt?: string;
}

/** A transcript with its speakers. */
export interface Speech {
  readonly introduction: readonly Block[];
  readonly interview: readonly SpokenBlock[];
  readonly cast: readonly CastMember[];
  readonly stripped: readonly Stripped[];
}

/** A block without its label and time. */
interface Bare {
  readonly block: Block;
  readonly name: string | null;
}

/** Below it who speaks is a guess: as a probability, for a turn and for one that is short and stands alone. */
const doubtful = { turn: 0.6, short: 0.9, words: 20 };

/** The blocks without labels and times at their beginnings, which are carried to the next where nothing follows them. */
function withoutLabels(blocks: readonly LabelledBlock[]): { readonly bare: Bare[]; readonly stripped: Stripped[] } {
  const bare: Bare[] = [];
  const stripped: Stripped[] = [];
  let waiting: Stripped | null = null;
  let carried: { readonly name: string | null; readonly time: number | undefined } = { name: null, time: undefined };
  for (const labelled of blocks) {
    const { label, ...block } = labelled;
    const { node, text, lines } = block;
    if (label === null && node.type === 'heading') {
      bare.push({ block, name: null });
      continue;
    }
    const length = label?.shape.length ?? 0;
    const clock = readTimecode(text.slice(length));
    const time = label?.shape.time?.seconds ?? clock?.seconds ?? block.time ?? carried.time;
    carried = { name: label?.name ?? block.speaker ?? carried.name, time };
    if (label !== null) {
      if (waiting !== null) stripped.push(waiting);
      waiting = { reason: 'label without words', lines, text: text.slice(0, length) };
      const remark = remarkIn(text.slice(0, length), label.shape);
      if (remark !== '') stripped.push({ reason: 'remark in a label', lines, text: remark });
    }
    const opening = length + (clock?.length ?? 0);
    const words = opening === 0 ? block : withoutOpening(block, opening);
    if (words.text === '') continue;
    waiting = null;
    bare.push({ block: { ...words, ...(time === undefined || time === null ? {} : { time }) }, name: carried.name });
    carried = { name: null, time: undefined };
  }
  if (waiting !== null) stripped.push(waiting);
  return { bare, stripped };
}

function withoutOpening(block: Block, length: number): Block {
  const { node } = block;
  if (node.type !== 'paragraph' && node.type !== 'heading') return block;
  const children: PhrasingContent[] = trimNodes(cutNodes(node.children, length).behind);
  return { ...block, node: { type: 'paragraph', children }, text: children.map(textOf).join('') };
}

/** Questions in bold type are the interviewer’s, the rest is the guest’s. */
function byType(bare: readonly Bare[], meta: FoundMeta): Bare[] | null {
  const isSet = interviewByType(bare.map(({ block }) => block));
  if (isSet === null) return null;
  const first = isSet.indexOf(true);
  const interviewer = meta.author ?? 'Interviewer';
  return bare.map((one, index) => {
    if (index < first || one.block.node.type === 'heading') return one;
    const { node } = one.block;
    if (!isSet[index] || node.type !== 'paragraph') return { ...one, name: 'Guest' };
    const plain = node.children.flatMap((child) =>
      'children' in child && child.type !== 'link' ? child.children : [child],
    );
    return { block: { ...one.block, node: { ...node, children: plain } }, name: interviewer };
  });
}

/**
 * The speakers of a transcript, by its labels, by its type, and inferred where labels stop. Linear, but for the square of
 * the number of speakers where they are inferred, who are few then.
 *
 * @param given names by labels, as the author gives them
 * @param header people whom the text's header names
 */
export function attributeSpeech(
  blocks: readonly LabelledBlock[],
  meta: FoundMeta,
  given: ReadonlyMap<string, string>,
  header: readonly KnownPerson[] = [],
): Speech {
  const { bare: labelled, stripped } = withoutLabels(blocks);
  const isLabelled = labelled.some(({ name }) => name !== null);
  const bare = isLabelled ? labelled : (byType(labelled, meta) ?? labelled);
  const firstNamed = bare.findIndex(({ name }) => name !== null);
  let first = Math.max(0, firstNamed);
  while (firstNamed > 0 && bare[first - 1]?.block.node.type === 'heading') first -= 1;
  const introduction = bare.slice(0, first).map(({ block }) => block);
  const interview = bare.slice(first);
  const spoken = interview.filter(({ block }) => block.node.type !== 'heading');
  const { participants, speakers } = attributeSpeakers(spoken.map(({ block, name }) => ({ text: block.text, name })));
  const names = new Map(participants.map(({ id, name }) => [id, name]));
  const byBlock = new Map(spoken.map(({ block }, index) => [block, speakers[index]]));
  const isAlone = (index: number) =>
    speakers[index - 1]?.id !== speakers[index]?.id && speakers[index + 1]?.id !== speakers[index]?.id;
  const doubts = new Map<Block, string>();
  for (const [index, { block }] of spoken.entries()) {
    const { inferred = false, confidence = 1, id = null } = speakers[index] ?? {};
    const isShort = isAlone(index) && block.text.split(/\s+/).length < doubtful.words;
    if (!inferred || confidence >= (isShort ? doubtful.short : doubtful.turn)) continue;
    doubts.set(block, writeDoubt({ kind: 'guessed-speaker', name: names.get(id ?? '') ?? null }));
  }
  for (const [index, { block, name }] of spoken.entries()) {
    const [before, behind] = [spoken[index - 1], spoken[index + 1]];
    if (name !== null || before === undefined || behind?.name == null || !asksAlone(block.text)) continue;
    const isNamedAgain = participants.length > 1 && speakers[index - 1]?.id === speakers[index + 1]?.id;
    if (isNamedAgain && speakers[index]?.id === speakers[index - 1]?.id)
      doubts.set(block, writeDoubt({ kind: 'asking', name: behind.name }));
  }
  const [opening, second] = spoken;
  // Several paragraphs have one speaker only because nothing tells them apart.
  if (participants.length === 0 && opening && second) doubts.set(opening.block, writeDoubt({ kind: 'nobody-told' }));
  const labels = participants.length > 0 ? participants : unknownSpeaker;
  const before = [meta.title ?? '', meta.dek ?? '', ...introduction.map(({ text }) => text)];
  const people = [...header, ...peopleIn(before, meta.author)];
  const cast = castOf(labels, interview, byBlock, { given, people, isByType: !isLabelled });
  const shown = new Map(labels.map(({ name }, index) => [name, cast[index]?.name ?? name]));
  return {
    introduction,
    interview: interview.map(({ block }): SpokenBlock => {
      if (block.node.type === 'heading') return { ...block, name: '', inferred: false };
      const { id = null, inferred = false } = byBlock.get(block) ?? {};
      const name = names.get(id ?? '') ?? labels[0]?.name ?? '';
      const doubt = doubts.get(block);
      const spokenBlock = { ...block, name: shown.get(name) ?? name, inferred: inferred || id === null || !isLabelled };
      return doubt === undefined ? spokenBlock : { ...spokenBlock, doubts: [...(block.doubts ?? []), doubt] };
    }),
    cast: [...new Map(cast.map((member) => [member.name, member])).values()],
    stripped,
  };
}

/** Whether a paragraph is a question and little else. */
function asksAlone(text: string): boolean {
  return /[?？]["”’)]*\s*$/.test(text) && text.split(/\s+/).length <= 60;
}

/** Where nothing tells who speaks. */
const unknownSpeaker: readonly Participant[] = [{ id: 'speaker', name: 'Speaker', role: 'guest' }];

/** What tells who the labels of a transcript name. */
interface Naming {
  readonly given: ReadonlyMap<string, string>;
  readonly people: readonly KnownPerson[];
  /** Whether there are no labels, and bold type alone tells questions from answers. */
  readonly isByType: boolean;
}

/** The participants under the names that readers see, with what labels called them otherwise. */
function castOf(
  participants: readonly Participant[],
  interview: readonly Bare[],
  byBlock: ReadonlyMap<Block, { readonly id: string | null } | undefined>,
  { given, people, isByType }: Naming,
): CastMember[] {
  const texts = new Map<string, string[]>(participants.map(({ id }) => [id, []]));
  for (const { block } of interview) texts.get(byBlock.get(block)?.id ?? '')?.push(block.text);
  const voices = participants.map(({ id, name }) => ({ name, texts: texts.get(id) ?? [] }));
  const unnamed = voices.filter(({ name }) => !given.has(name));
  const introduced = introducedNames(unnamed);
  const known = namesByPeople(
    unnamed.map(({ name }) => name),
    people,
  );
  const guessOf = (label: string): GuessedName | undefined => {
    const own = introduced.get(label);
    const told = known.get(label);
    return own === undefined || told?.from === null ? told : { name: own, from: 'an introduction' };
  };
  const needsCasings = participants.some(({ name }) => name === name.toUpperCase());
  const casings = needsCasings ? casingsIn(interview.map(({ block }) => block.text)) : new Map<string, string>();
  const names = participants.map(
    ({ name }) => given.get(name) ?? guessOf(name)?.name ?? readableName(saidName(name), casings),
  );
  const everyName = participants.map(({ name }) => name);
  const roles = inferInterviewer(
    interview.map(({ block }) => block.text),
    participants,
    interview.map(({ block }) => byBlock.get(block)?.id ?? null),
  );
  const ids = idsOf(names);
  return participants.map((participant, index): CastMember => {
    const label = participant.name;
    const name = names[index] ?? label;
    const role =
      roleByName(label, everyName) ??
      (isByType && index === 0 && participants.length > 1 ? 'interviewer' : (roles[index]?.role ?? participant.role));
    const aliases = sameWords(label, name) ? {} : { aliases: [label] };
    const doubt = given.has(label) ? undefined : nameDoubt(label, guessOf(label));
    return { id: ids[index] ?? participant.id, name, role, ...aliases, ...(doubt === undefined ? {} : { doubt }) };
  });
}

function sameWords(label: string, name: string): boolean {
  return label.toLowerCase() === name.toLowerCase();
}

function nameDoubt(label: string, guess: GuessedName | undefined): string | undefined {
  if (guess !== undefined)
    return guess.from === null ? undefined : writeDoubt({ kind: 'guessed-name', label, from: guess.from });
  if (isAnonymous(label)) return writeDoubt({ kind: 'anonymous', label });
  return label === 'Speaker' || isRole(label) ? writeDoubt({ kind: 'unknown-name', label }) : undefined;
}
