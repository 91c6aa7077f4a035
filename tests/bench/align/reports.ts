/**
 * Made-up talk of another kind: English sentences from patterns with slots, by people who repeat themselves.
 *
 * Nothing here is shared with `talk.ts`: few words, long stretches that recur but for a name or a figure, hardly any
 * rare words. What is tuned on one kind of text can be checked on the other.
 */
import type { PassageText } from '@/lib/align';
import { Random, ZipfRanks } from '../random';

const SLOTS: Readonly<Record<string, readonly string[]>> = {
  who: list(
    'we|they|people|I|you|the team|our customers|the council|most of us|the engineers|my colleagues|the farmers',
  ),
  verb: list(
    `build|fix|measure|fund|replace|understand|ship|defend|rewrite|protect|explain|grow|sell|repair|visit|question|plan
    |open|close|paint|insure|audit|translate|heat|photograph|simplify|inherit|postpone|license|mortgage|decorate|inspect
    |flood|rename|catalogue|dismantle|privatise|revive|abandon|crowd`,
  ),
  past: list(
    `built|fixed|measured|funded|lost|saw|shipped|opened|bought|changed|learned|broke|painted|moved|doubled|sold|emptied
    |searched|halved|borrowed|watched|drained|marched through|argued over|named|photographed|flooded|inherited`,
  ),
  must: list('have to|need to|want to|should|ought to|will|can|are going to|are trying to|might|must|would like to'),
  thing: list(
    `bridge|school|budget|railway|harbour|model|factory|hospital|library|archive|contract|pipeline|river|forest|market
    |garden|theatre|satellite|dictionary|museum|server|kitchen|orchard|ferry|union|vaccine|tunnel|newspaper|dam|stadium
    |choir|windmill|battery|lighthouse|glacier|ledger|telescope|bakery|clinic|tram|canal|quarry|brewery|observatory
    |playground|monastery|print shop|beach|bus lane|seed bank|radio mast|town hall|swimming pool|road map|sewage plant`,
  ),
  kind: list(
    `new|old|small|public|private|northern|expensive|cheap|broken|beautiful|careful|digital|wooden|modern|local|famous
    |quiet|strange|serious|temporary|shared|forgotten|regional|honest|leaking|borrowed|half-built|green|legendary|dusty
    |overgrown|fragile|sturdy|enormous|unlikely|portable|municipal|experimental`,
  ),
  when: list(
    `last year|this morning|in the spring|before the election|after the flood|every week|ten years ago|next month|during
    the war|at the end of the day|over the summer|at the moment|on a Sunday|before breakfast|when the snow melted|in the
    long run|once the tide turns|since the merger`,
  ),
  why: list(
    `because nobody else would|because it saves money|and that is the point|which is what matters to me|since the storm
    took the roof|so that children can use it|and I stand by that|as you know|for reasons that I still can’t explain
    |although the bank said otherwise|which surprised everyone in the room|if the weather allows it|and so did their
    parents|to be fair to them|whatever the papers say`,
  ),
  number: list(
    'two|three|four|five|six|seven|eight|ten|twelve|twenty|thirty|fifty|12|18|25|40|64|75|90|120|300|1,200|4,500|16,000',
  ),
  unit: list(
    'people|million dollars|percent|houses|days|kilometres|letters|ships|workers|meetings|pages|tonnes|lorries|votes',
  ),
};
const PATTERNS = [
  'I think {who} {must} {verb} the {kind} {thing} of {place}.',
  'You know, {when} {who} {past} {number} {unit} in {place}, and it was not easy.',
  'The {thing} in {place} is {kind}, and the {thing} in {place} is not.',
  '{name} told me that {who} {must} {verb} it {when}.',
  'Well, {who} {past} the {thing} {when}, {why}.',
  'If {who} don’t {verb} the {kind} {thing}, {name} will {verb} it instead.',
  'What {name} said about the {thing} is true: {number} {unit}, no more.',
  'I mean, it’s a {kind} {thing}, it’s never going to {verb} itself, {why}.',
  'There are {number} {unit} in {place} {when}, according to {name}.',
  'We’re not here to {verb} the {thing}, we’re here to {verb} {place}.',
  'So, {who} {past} {place} and {past} the {kind} {thing} with {name}.',
  'Honestly, {who} can’t {verb} a {thing} without {number} {unit}.',
  '{who} {must} {verb} {name}’s {thing}, {why}.',
  'How do {who} {verb} a {kind} {thing} in {place}?',
  'Did {name} {verb} the {thing} {when}?',
  'That’s what I keep saying.',
  'And the {kind} {thing} that {name} {past} {when} cost us {number} {unit} and then some {kind} {thing} on top, {why}.',
  'I’m a great believer in the {kind} {thing}: {name} isn’t, and {place} shows it {when}.',
  'Nobody asked {name} whether {who} {past} the {thing}, {why}.',
  'My first job was at a {kind} {thing} near {place}, where {name} taught me to {verb} {unit}.',
  '{place} has a {thing}, {place} has a {kind} {thing}, and what do {who} have?',
  'It takes {number} {unit} to {verb} one {thing}, and {number} more to {verb} a {kind} one.',
  'Somebody {past} my {thing} {when}; {name}, I suppose.',
  'Of all the {unit} that {who} {past}, {number} came from {place}.',
  'You can {verb} a {thing}, you can {verb} a {thing}, but {who} {must} {verb} both, {why}.',
  'When {name} and I {past} the {kind} {thing}, {who} laughed, {why}.',
];

/** How many people are named, and how many places. */
const NAMES = 3000;

/** Says things from patterns. */
export class Reporter {
  private readonly names: readonly string[];
  private readonly ranks = new ZipfRanks(NAMES, 0.8, 3);
  private readonly random: Random;

  constructor(habits: number, seed: number) {
    const random = new Random(habits);
    this.names = Array.from({ length: 2 * NAMES }, () => properName(random));
    this.random = new Random(seed);
  }

  paragraph(): string {
    return Array.from({ length: this.random.between(1, 5) }, () => this.sentence()).join(' ');
  }

  sentence(): string {
    const text = this.random.pick(PATTERNS).replace(/\{(\w+)\}/g, (_, slot: string) => this.fill(slot));
    return text.charAt(0).toUpperCase() + text.slice(1);
  }

  anyWord(): string {
    return this.random.pick(SLOTS[this.random.pick(['verb', 'thing', 'kind', 'past'])] ?? ['word']);
  }

  private fill(slot: string): string {
    const name = this.ranks.draw(this.random);
    if (slot === 'name') return this.names[name] ?? 'Anna';
    if (slot === 'place') return this.names[NAMES + name] ?? 'Dover';
    return this.random.pick(SLOTS[slot] ?? ['it']);
  }
}

/** A transcript of about as many words, in turns of several speakers. */
export function reportTranscript(words: number, seed: number): PassageText[] {
  const reporter = new Reporter(seed, seed + 1);
  const passages: PassageText[] = [];
  for (let said = 0; said < words; ) {
    const text = reporter.paragraph();
    said += text.split(' ').length;
    passages.push({ id: `p${passages.length}`, text, speaker: passages.length % 3 === 0 ? 'host' : 'guest' });
  }
  return passages;
}

function list(text: string): string[] {
  return text.split('|').map((item) => item.replace(/\s+/g, ' ').trim());
}

function properName(random: Random): string {
  const parts = Array.from(
    { length: random.between(2, 4) },
    () => random.pick(list('b|br|d|f|g|h|k|l|m|n|p|r|s|t|v|w')) + random.pick(list('a|e|i|o|u|ay|er|on|in|ell')),
  );
  const name = parts.join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}
