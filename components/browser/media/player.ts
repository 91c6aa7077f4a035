/** The player of a recording, once a reader asked for it. */

import type { WordTimes } from '@/lib/edition';
import * as say from '@/lib/interface/player';
import { type PagePassage, readPassages, selectedText } from '../links/page-text';
import { VoiceFollower } from './follow-voice';
import { HOSTS } from './hosts';
import { fileMedium, hostMedium, type Medium, type MediumListener } from './medium';
import { type TimedWord, timelineOf, timesBetween, wordAt } from './timeline';

/** What a page can ask of its player. */
export interface MediaPlayer {
  /** Plays from a time on, in seconds; from where it is for null. */
  playFrom(seconds: number | null): void;
  toggle(): void;
  back(): void;
}

/** Seconds that one goes back by. */
const STEP = 10;
/** Milliseconds between looks at where a voice is: hosts and browsers tell it only a few times a second. */
const LOOK = 80;

/** Loads the recording and the times of its words, and shows the player. */
export async function openPlayer(section: HTMLElement, reading: HTMLElement): Promise<MediaPlayer> {
  const passages = readPassages(reading);
  const timeline = timelineOf(await fetchTimes(section.dataset.times ?? ''));
  return new Player(section, reading, passages, timeline);
}

/** The times of the words; none where they cannot be had: the recording can be played all the same. */
async function fetchTimes(address: string): Promise<WordTimes> {
  try {
    const answer = await fetch(address);
    const times: WordTimes = answer.ok ? await answer.json() : [];
    return times;
  } catch {
    return [];
  }
}

class Player implements MediaPlayer {
  private readonly medium: Medium;
  private readonly voice: VoiceFollower;
  private readonly box: HTMLElement | null;
  /** What is played, in seconds, one after the other, and nothing behind it; empty where all of it is played. */
  private playing: readonly PlayedTime[] = [];
  private look: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly section: HTMLElement,
    private readonly reading: HTMLElement,
    private readonly passages: readonly PagePassage[],
    private readonly timeline: readonly TimedWord[],
  ) {
    this.voice = new VoiceFollower(passages, timeline);
    this.medium = mediumOf(section, {
      changed: () => this.update(),
      failed: () => this.say(say.notPlayable),
    });
    this.box = section.querySelector('.player-box');
    section.querySelector('.player-frame')?.replaceChildren(this.medium.element);
    section.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-player]') : null;
      if (button) this.act(button.dataset.player ?? '');
    });
  }

  playFrom(seconds: number | null): void {
    this.box?.removeAttribute('hidden');
    this.playing = [];
    if (seconds !== null) this.medium.seek(seconds);
    this.medium.play();
    this.update();
    this.voice.reveal();
  }

  toggle(): void {
    if (this.medium.isPlaying) this.medium.pause();
    else this.playFrom(null);
  }

  back(): void {
    this.playing = [];
    this.medium.seek(Math.max(0, this.medium.now - STEP));
    this.update();
  }

  private act(action: string): void {
    this.say('');
    if (action === 'play') this.toggle();
    else if (action === 'back') this.back();
    else if (action === 'words') this.playWords();
    else if (action === 'link') void this.copyLink();
    else if (action === 'close') this.close();
  }

  /** Plays the selected words, or those of the chosen quote, and stops behind them; what lies between pieces is skipped. */
  private playWords(): void {
    const selected = selectedRange(this.reading);
    const ranges = selected ? [selected] : chosenRanges(this.reading);
    const times = ranges.flatMap((range) => {
      const words = selectedText(this.passages, range);
      return words ? (timesBetween(this.timeline, words.start, words.end) ?? []) : [];
    });
    const [first] = times;
    if (first === undefined) {
      const hasWords = ranges.length > 0;
      this.say(hasWords ? say.noTime : say.chooseFirst);
      return;
    }
    this.playFrom(first.from);
    this.playing = joinTimes(times);
  }

  private async copyLink(): Promise<void> {
    const { now } = this.medium;
    const passage = wordAt(this.timeline, now)?.passage;
    const address = new URL(location.pathname, location.href);
    address.searchParams.set('t', String(Math.round(now * 10) / 10));
    if (passage !== undefined) address.hash = passage;
    try {
      await navigator.clipboard.writeText(address.href);
      this.say(say.linkCopied);
    } catch {
      this.say(address.href);
    }
  }

  private close(): void {
    this.medium.pause();
    this.voice.clear();
    this.box?.setAttribute('hidden', '');
    this.section.querySelector<HTMLElement>('.player-start')?.focus();
  }

  /** Shows where the recording is; looks again and again while it plays. */
  private update(): void {
    const { isPlaying, now } = this.medium;
    const [piece, next] = this.playing;
    if (piece !== undefined && now >= piece.to) {
      this.playing = this.playing.slice(1);
      if (next === undefined) this.medium.pause();
      else this.medium.seek(next.from);
    }
    if (!this.box?.hasAttribute('hidden')) this.voice.show(now, isPlaying);
    const button = this.section.querySelector('[data-player="play"]');
    const name = isPlaying ? say.pause : say.play;
    if (button && button.textContent !== name) button.textContent = name;
    if (isPlaying) this.look ??= setInterval(() => this.update(), LOOK);
    else {
      clearInterval(this.look);
      this.look = undefined;
    }
  }

  private say(words: string): void {
    const place = this.section.querySelector('.player-says');
    if (place) place.textContent = words;
  }
}

function mediumOf({ dataset, ownerDocument: page }: HTMLElement, listener: MediumListener): Medium {
  const { media, source = '' } = dataset;
  if (media === 'youtube' || media === 'vimeo') return hostMedium(page, source, HOSTS[media], listener);
  return fileMedium(page, media === 'video' ? 'video' : 'audio', source, listener);
}

/** What is selected of the interview; null where that is nothing. */
function selectedRange(reading: HTMLElement): Range | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return range.intersectsNode(reading) ? range : null;
}

/** The words of the chosen quote, piece by piece as they stand in the text; none where none is chosen. */
function chosenRanges(reading: HTMLElement): Range[] {
  return Array.from(reading.querySelectorAll('mark.chosen'), (mark) => {
    const range = reading.ownerDocument.createRange();
    range.selectNode(mark);
    return range;
  });
}

/** A stretch of the recording, in seconds. */
interface PlayedTime {
  readonly from: number;
  readonly to: number;
}

/** Between pieces that are no further apart nothing is left out, in seconds. */
const NEAR = 1.5;

/** Stretches in order, those that follow each other as one. */
function joinTimes(times: readonly PlayedTime[]): PlayedTime[] {
  const joined: PlayedTime[] = [];
  for (const time of times) {
    const last = joined.at(-1);
    if (last && time.from - last.to <= NEAR && time.from >= last.from)
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, time.to) };
    else joined.push(time);
  }
  return joined;
}
