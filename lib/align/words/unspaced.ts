/** Words of scripts that put no spaces between them, as `Intl.Segmenter` divides them. Cost: linear in the text. */
import { CharacterClass, classOf, foldAstral, isUnspacedAstral, unitsOf } from './letters';
import type { WordSink } from './words';

/** Most code units that are divided at a time: the segmenter takes longer than linear for long runs. */
const MOST_AT_ONCE = 1024;
/** Words that end this near to the end of such a part are divided again with what follows. */
const UNSURE = 64;

let segmenter: Intl.Segmenter | undefined;

/** True where a text has letters of a script that puts no spaces between words. */
export function hasUnspaced(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isUnspacedAt(text, at)) return true;
  return false;
}

/** True for a letter of such a script. */
export function isUnspacedAt(text: string, at: number): boolean {
  const value = classOf(text.charCodeAt(at));
  if (value === CharacterClass.unspaced) return true;
  return value === CharacterClass.surrogate && isUnspacedAstral(text.codePointAt(at) ?? 0);
}

/** Reads a run of letters without spaces between words. Returns the offset behind the run. */
export function scanUnspaced(text: string, from: number, sink: WordSink): number {
  let end = from;
  let letters = 0;
  while (end < text.length) {
    const value = classOf(text.charCodeAt(end));
    if (value === CharacterClass.unspaced) letters++;
    else if (value !== CharacterClass.mark && value !== CharacterClass.ignored && !isUnspacedAt(text, end)) break;
    end += value === CharacterClass.surrogate ? 2 : 1;
  }
  if (letters === 1) {
    putUnspaced(text.slice(from, end), from, sink);
    return end;
  }
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  for (let start = from; start < end; ) {
    const part = text.slice(start, Math.min(end, start + MOST_AT_ONCE));
    const sure = start + part.length < end ? part.length - UNSURE : part.length;
    let next = start;
    for (const { segment, index } of segmenter.segment(part)) {
      if (index > 0 && index + segment.length > sure) break;
      putUnspaced(segment, start + index, sink);
      next = start + index + segment.length;
    }
    start = next;
  }
  return end;
}

function putUnspaced(word: string, start: number, sink: WordSink): void {
  const { letters } = sink;
  letters.clear();
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    const value = classOf(unit);
    if (value === CharacterClass.unspaced) letters.pushText(unitsOf(unit));
    else if (value === CharacterClass.surrogate) letters.pushText(foldAstral(word.codePointAt(at) ?? 0) ?? '');
  }
  if (letters.length > 0) sink.word(start, start + word.length);
}
