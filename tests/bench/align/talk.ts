/**
 * Made-up talk: transcripts of any length with the frequencies of spoken English, phrases that recur, topics, and
 * several speakers.
 *
 * Words follow each other by habit: each has followers of its own, set phrases come up again and again, and topics
 * favour their own words. The habits were set so that runs of two to five words are about as often unique as in real
 * transcripts of the same length. Two talkers of one seed have the same habits and say different things.
 */
import type { PassageText } from '@/lib/align';
import { Random, ZipfRanks } from '../random';

const COMMON =
  `the and to that i you of a it in is we so this have but be they was for on with are know just what do like
not think as if there going can about people really at one all would when it’s that’s don’t we’re or how right well my
because your get time out up more very some then he had from which their see way want said other no were over now has
two who mean things make an been could these our say actually lot where good first thing them also work kind even into
need much me his come by back look us did take never i’m they’re you’re year many something same will should those only
still every day world bit let put tell being years here than why around different course able sort does through three
always little talk company part after great long new feel help point made better most any may today without nothing
maybe before doing found give another between last keep got life country ever team mr ask place too again trying can’t
didn’t won’t isn’t doesn’t wouldn’t hundred million four five ten twenty percent half 20 50 100 2,000 30 15 thousand
billion six seven fifty sixty nobody none 3 12 2024 1,500 eight nine forty`
    .split(/\s+/)
    .filter((word) => word !== '');
const ONSETS = 'b br c ch cl cr d dr f fl fr g gl gr h j k l m n p pl pr qu r s sc sh sl sp st str t th tr v w'.split(
  ' ',
);
const VOWELS = 'a e i o u ai ea ee ie oa ou'.split(' ');
const CODAS = ['', '', 'n', 'r', 'l', 's', 't', 'd', 'm', 'nd', 'nt', 'st', 'ck', 'rm', 'x', 'ng'];
const ENDINGS = ['', '', '', 's', 'ed', 'ing', 'er', 'ly', 'ness', 'tion', 'ment', 'al'];
const FILLERS = ['um', 'uh', 'you know', 'I mean', 'like', 'well'];

const VOCABULARY = 60_000;
const FOLLOWERS = 30;
const FOLLOWS_HABIT = 0.7;
const PHRASES = 3_000;
const STARTS_PHRASE = 0.05;
const TOPIC_WORDS = 150;
const KEEPS_TOPIC = 0.12;

/** Says things, in words that depend on the seed of its habits only. */
export class Talker {
  private readonly ranks = new ZipfRanks(VOCABULARY, 1.3, 12);
  private readonly follower = new ZipfRanks(FOLLOWERS, 1.0, 0.5);
  private readonly phraseRanks = new ZipfRanks(PHRASES, 0.9, 4);
  private readonly words: string[];
  private readonly phrases: readonly string[][];
  private readonly random: Random;
  private topic: readonly string[] = [];
  private pending: string[] = [];
  private last = 'the';

  constructor(
    private readonly habits: number,
    seed: number,
  ) {
    const random = new Random(habits);
    this.words = vocabulary(random);
    this.random = random;
    this.phrases = Array.from({ length: PHRASES }, () => this.run(random.between(3, 7)));
    this.random = new Random(seed);
    this.changeTopic();
  }

  /** A paragraph of one to six sentences. */
  paragraph(): string {
    if (this.random.chance(0.1)) this.changeTopic();
    return Array.from({ length: this.random.between(1, 6) }, () => this.sentence()).join(' ');
  }

  /** A sentence of 3 to 34 words, with commas, fillers and stutters. */
  sentence(): string {
    const { random } = this;
    const words: string[] = [];
    const length = 3 + Math.floor(random.next() * random.next() * 32);
    while (words.length < length) {
      const word = this.word();
      if (random.chance(0.012)) words.push(`${random.pick(FILLERS)},`);
      words.push(random.chance(0.006) ? `${word}, ${word}` : word);
      if (words.length < length && random.chance(0.07)) words[words.length - 1] += ',';
    }
    const text = words.join(' ');
    return (
      text.charAt(0).toUpperCase() + text.slice(1).replace(/\bi\b/g, 'I') + random.pick(['.', '.', '.', '.', '?', '!'])
    );
  }

  /** A run of words without punctuation. */
  run(length: number): string[] {
    return Array.from({ length }, () => this.word());
  }

  /** A word on its own, as often as it is said. */
  anyWord(): string {
    return this.words[this.ranks.draw(this.random)] ?? 'the';
  }

  private word(): string {
    const { random } = this;
    const pending = this.pending.shift();
    if (pending !== undefined) {
      this.last = pending;
    } else if (this.phrases !== undefined && random.chance(STARTS_PHRASE)) {
      this.pending = [...(this.phrases[this.phraseRanks.draw(random)] ?? [])];
      this.last = this.pending.shift() ?? 'the';
    } else if (random.chance(FOLLOWS_HABIT)) {
      this.last = this.followerOf(this.last, this.follower.draw(random));
    } else {
      this.last = this.topic.length > 0 && random.chance(KEEPS_TOPIC) ? random.pick(this.topic) : this.anyWord();
    }
    return this.last;
  }

  /** The word that a habit sets at a place in the list of those that follow a word. */
  private followerOf(word: string, place: number): string {
    let hash = this.habits ^ Math.imul(place + 1, 0x9e3779b1);
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
    return this.words[this.ranks.draw(new Random(hash))] ?? 'the';
  }

  private changeTopic(): void {
    this.topic = Array.from({ length: TOPIC_WORDS }, () => this.words[this.random.between(200, 6000)] ?? 'the');
  }
}

/** A transcript of about as many words, in turns of several speakers. */
export function talkTranscript(words: number, seed: number): PassageText[] {
  const talker = new Talker(seed, seed + 1);
  const random = new Random(seed + 2);
  const passages: PassageText[] = [];
  let said = 0;
  let speaker = 'guest';
  while (said < words) {
    const text = talker.paragraph();
    said += text.split(' ').length;
    passages.push({ id: `p${passages.length}`, text, speaker });
    if (random.chance(0.4)) speaker = random.pick(['host', 'guest', 'guest', 'second-guest']);
  }
  return passages;
}

function vocabulary(random: Random): string[] {
  const words = new Set(COMMON);
  while (words.size < VOCABULARY) {
    const syllables = random.pick([1, 1, 2, 2, 2, 3]);
    let word = '';
    for (let i = 0; i < syllables; i++) word += random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS);
    words.add(word + random.pick(ENDINGS));
  }
  return [...words];
}
