/** What the player of a recording says. */

export const recording = 'Recording';
export const theRecording = 'The recording';
export const verbs = { audio: 'Listen', video: 'Watch' };

/** Whose server the recording is on. */
export function atHost(host: string): string {
  return ` at ${host}, which is asked only when you start it`;
}

export const play = 'Play';
export const pause = 'Pause';
export const back = 'Back 10 s';
export const playWords = 'Play quote or selection';
export const copyLink = 'Copy link';
export const keys = { play: 'play and pause', back: 'back ten seconds' };

export const frame = 'Player of the recording';

export function from(verb: string, time: string): string {
  return `${verb} from ${time}`;
}

export const notLoaded = 'The player could not be loaded. Try again';
export const notPlayable = 'The recording cannot be played.';
export const noTime = 'These words have no time in the recording.';
export const chooseFirst = 'Choose a quote, or select words, first.';
export const linkCopied = 'The link is copied.';
