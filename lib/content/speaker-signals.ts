/**
 * What a paragraph of talk says about who speaks: whether it asks, answers, hosts or goes on, and whom it names.
 * Question marks, names and length work in any language, the phrases in English.
 */
import { endsWithQuestion, splitAtSentenceEnds } from '../text/sentence-ends';
import type { SpokenNames } from './speaker-names';
import * as phrases from './speaker-phrases';

/** The signals of one paragraph. */
export interface SpeakerSignals {
  /** Asks the listener something: a question with `you` in it, or one about having understood. */
  readonly asksListener: boolean;
  /** Asks something: perhaps the listener, perhaps nobody. Tags such as `right?` ask nothing. */
  readonly asks: boolean;
  /** The last sentence asks. */
  readonly endsAsking: boolean;
  /** Every sentence asks. */
  readonly onlyAsks: boolean;
  /** Asks what the speaker goes on to answer, or what others are quoted with. */
  readonly asksRhetorically: boolean;
  /** Tells the listener about themselves. */
  readonly tellsListener: boolean;
  /** Welcomes, thanks, announces questions, closes. */
  readonly hosts: boolean;
  /** Thanks for the invitation, praises the question, asks to be heard. */
  readonly isHosted: boolean;
  /** Begins as one who was asked: `Yes`, `Well`, `Look`. */
  readonly opensAnswering: boolean;
  /** Gives an opinion or an account of their own: `I think`, `we built`. */
  readonly accounts: boolean;
  /** Begins as one who goes on: `And`, `But`, `Because`. */
  readonly opensGoingOn: boolean;
  readonly words: number;
  /** Ids of participants who are spoken to by name. */
  readonly addressed: readonly string[];
  /** Ids of participants who are named otherwise. */
  readonly mentioned: readonly string[];
  /** Id of the participant whom the speaker says to be. */
  readonly introducesSelf: string | null;
}

function isToListener(one: string): boolean {
  if (phrases.checksUnderstanding.test(one)) return true;
  return phrases.listener.test(one.replace(phrases.fillers, ' ')) && !phrases.rhetoricalQuestion.test(one);
}

/** Reads the signals of one paragraph. Linear in its length. */
export function readSignals(paragraph: string, names: readonly SpokenNames[]): SpeakerSignals {
  const text = paragraph.replace(/['‘]/g, '’').trim();
  const sentences = splitAtSentenceEnds(text);
  const questions = sentences.filter((one) => endsWithQuestion(one) && !phrases.tagQuestion.test(one));
  const self = names.find(({ introduced }) => introduced.test(text));
  const others = names.filter((one) => one !== self);
  const addressed = others.filter((one) => one.addressed.test(text));
  return {
    asksListener: questions.some(isToListener),
    asks: questions.length > 0,
    endsAsking: questions.length > 0 && questions.at(-1) === sentences.at(-1),
    onlyAsks: questions.length > 0 && questions.length === sentences.length,
    asksRhetorically:
      questions.some((one) => phrases.rhetoricalQuestion.test(one)) || phrases.answersOneself.test(text),
    tellsListener: phrases.tellsListener.test(text.replace(phrases.fillers, ' ')),
    hosts: phrases.hosts.test(text),
    isHosted: phrases.isHosted.test(text),
    opensAnswering: phrases.opensAnswering.test(text),
    accounts: phrases.accounts.test(text),
    opensGoingOn: phrases.opensGoingOn.test(text),
    words: text.split(/\s+/).length,
    addressed: addressed.map(({ id }) => id),
    mentioned: others.filter((one) => !addressed.includes(one) && one.named.test(text)).map(({ id }) => id),
    introducesSelf: self?.id ?? null,
  };
}
