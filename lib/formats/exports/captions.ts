/** Captions: WebVTT and SubRip of what is said, and WebVTT of the notes as a second track. */

import { type Edition, indexEdition, shorten } from '@/lib/edition';
import * as say from '../../interface/files';
import { givenProse, rightsNotice } from './shareable';
import { hasTimes, timedPieces, timedQuotes } from './timed-words';
import { noteTexts, readerUrl, speakerLabel } from './wording';

/** Why an edition has no captions: a sentence; null where it has them. */
export function missingCaptions(edition: Edition): string | null {
  if (!hasTimes(edition)) return 'nothing says when its words are said';
  return edition.openLicence ? null : 'its rights are reserved, and captions are all of its words';
}

/** Why an edition has no notes with times: a sentence; null where it has them. */
export function missingTimedNotes(edition: Edition): string | null {
  if (timedQuotes(edition).length > 0) return null;
  return hasTimes(edition) ? 'nothing in it is quoted' : 'nothing says when its words are said';
}

/** What is said, as WebVTT with the speakers as voices. Cost: linear. */
export function writeWebVtt(edition: Edition): string {
  const index = indexEdition(edition);
  const cues = timedPieces(edition).map(({ passage, start, end, text }) => {
    const name = speakerLabel(index.speakerOf(passage), passage);
    const words = escapeCue(text);
    return formatCue(start, end, name === undefined ? words : `<v ${escapeCue(name)}>${words}</v>`);
  });
  return webVtt(edition, cues);
}

/** The notes, each while the words that it is about are said, as WebVTT. Long ones are shortened. Cost: linear. */
export function writeNotesWebVtt(edition: Edition): string {
  const { commentaryBySlug } = indexEdition(edition);
  const cues = timedQuotes(edition).map(({ quote, start, end }) => {
    const { meta } = commentaryBySlug.get(quote.commentary) ?? {};
    const note = noteTexts(edition, quote)
      .map(({ text }) => text)
      .join(' ');
    const given = shorten(givenProse(edition, note, meta?.language), LONGEST_NOTE, meta?.language);
    return formatCue(start, end, `<v ${escapeCue(meta?.author ?? meta?.title ?? '')}>${escapeCue(given)}</v>`);
  });
  return webVtt(edition, cues);
}

/** Letters of a note that can be read while its words are said. */
const LONGEST_NOTE = 240;

/** What is said, as SubRip, with a name where another begins to speak. Cost: linear. */
export function writeSubRip(edition: Edition): string {
  const index = indexEdition(edition);
  return timedPieces(edition)
    .map(({ passage, start, end, text, changesSpeaker }, position) => {
      const name = changesSpeaker ? speakerLabel(index.speakerOf(passage), passage) : undefined;
      // The format has no escapes: only its own arrow could be misread.
      const words = `${name === undefined ? '' : `${name}: `}${text}`.replaceAll('-->', '→');
      return `${position + 1}\n${clock(start, ',')} --> ${clock(shownUntil(start, end), ',')}\n${words}\n`;
    })
    .join('\n');
}

function webVtt(edition: Edition, cues: readonly string[]): string {
  const { title, rights } = edition.meta;
  const facts = [title, readerUrl(edition), say.rights(rights), rightsNotice(edition) ?? ''];
  const head = facts.filter((line) => line !== '').map((line) => line.replaceAll('-->', '→').replace(/\s+/g, ' '));
  return `${[`WEBVTT`, `NOTE\n${head.join('\n')}`, ...cues].join('\n\n')}\n`;
}

function formatCue(start: number, end: number, text: string): string {
  return `${clock(start, '.')} --> ${clock(shownUntil(start, end), '.')}\n${text}`;
}

/** A cue must end after it begins. */
function shownUntil(start: number, end: number): number {
  return Math.max(end, start + 0.05);
}

/** A text within a cue: nothing in it is markup, or ends the cue. */
export function escapeCue(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function clock(seconds: number, point: string): string {
  const milliseconds = Math.round(seconds * 1000);
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const [hours, minutes, rest] = [milliseconds / 3_600_000, (milliseconds / 60_000) % 60, (milliseconds / 1000) % 60];
  return `${two(hours)}:${two(minutes)}:${two(rest)}${point}${String(milliseconds % 1000).padStart(3, '0')}`;
}
