/**
 * What stands among the words of a text and is none of them: marks of notes, and what a transcriber says of the
 * recording: times, laughter, words that could not be heard.
 */
import type { TextRange } from '../../text/range';

/** What transcribers write in brackets, folded; a bracket that holds nothing else, but for times, is no speech. */
const DIRECTIONS: ReadonlySet<string> = new Set(
  [
    'inaudible unintelligible indiscernible indistinct crosstalk cross-talk overtalk overlapping laughter laughs laugh',
    'laughing chuckles chuckle chuckling giggles applause applauds clapping cheers cheering cheer boos booing music',
    'silence pause pauses sigh sighs sighing coughs coughing cough sniffs breath inhales exhales gasps whispers noise',
    'beep bleep bleeped phonetic ph off-mic gavel interruption foreign blank redacted',
    'lachen lacht gelachter heiterkeit beifall applaus unverstandlich pause schweigen musik rauspert',
    'rires rire rit applaudissements inaudible incomprehensible silence musique brouhaha',
    'risas rie aplausos ininteligible pausa silencio musica',
    'risate ride applausi incomprensibile risa',
    'risos ri aplausos inaudivel ininteligivel',
    'gelach lacht applaus onverstaanbaar gejuich muziek stilte',
  ]
    .join(' ')
    .split(' '),
);
/** What may stand beside them. */
const COMPANIONS: ReadonlySet<string> = new Set(
  'audience crowd all both guest host speaker speakers from in the background and long short word words language talk off mic sp of'.split(
    ' ',
  ),
);
const TIME = /^\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?$/;
/** A word or a time in a bracket. */
const PART = /(?:[^\s,;/?!.]|\.(?=\d))+/g;
const ASCII = /^[ -~]*$/;
/** A bracket and what it holds. */
const BRACKETED = /\(\(([^()]{1,80})\)\)|[[(（［【]([^[\](){}（）［］【】]{1,80})[\])）］】]/uy;
const DOUBLED = /\(\([^()]{1,80}\)\)/uy;
const HELD = /[^[\](){}（）［］【】]{1,80}/uy;
const CLOSING_BRACKETS = '])）］】';
const OPENING = /[[(（［【]/gu;
/** The number of a note: `1`, `^1`, `12, 13`, `3–5`. */
const NOTE = /^(?:\^[\p{L}\p{N}-]{1,20}|\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*)$/u;
/** The page that a quotation is from: `p. 12`, `S. 45–47`. */
const PAGE = /^(?:pp?|s|pág|págs|pag|pages?|seite|blz)\.?\s?\d{1,4}(?:\s?[–-]\s?\d{1,4})?(?:\s?ff?\.?)?$/iu;
/** What every note and page has. */
const HAS_NUMBER = /[\d^]/;
const NOTHING_BEHIND = /[\s\p{P}]*$/uy;
/** The figures of a note behind the mark that ends a clause, with nothing or a space behind them. */
const NOTE_FIGURES = /(?:[.,;:!?…]["”’»)\]]*|["”»])\d{1,3}(?=$|\s|[)\]"”»—–])/uy;
/** Marks of which any number may stand between the end of a clause and such figures. */
const CLOSING = '"”’»)]';
const SPACE = 0x20;
const NOTE_BEHIND_YEAR = /[.,;]\d{1,2}(?=$|\s|[)\]"”»—–])/uy;
const LETTERS = /^\p{L}{3,}$/u;
const YEAR = /^(?:1\d|20)\d\d$/;
/** Words that a full stop and a number follow. */
const ABBREVIATED = /^(?:vol|fig|art|sec|chap|cap|bzw|abs|pos|ver|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/i;

/**
 * Where a bracket that holds no speech ends; `at` where it holds some.
 *
 * @param at - offset of a bracket that opens
 */
export function bracketEnd(text: string, at: number): number {
  const doubled = text[at + 1] === '(' ? matchEnd(DOUBLED, text, at) : at;
  if (doubled > at) return doubled;
  const inner = matchEnd(HELD, text, at + 1);
  if (inner === at + 1 || inner === text.length || !CLOSING_BRACKETS.includes(text.charAt(inner))) return at;
  const end = inner + 1;
  const content = text.slice(at + 1, inner).trim();
  if (isDirection(content)) return end;
  if (!HAS_NUMBER.test(content)) return at;
  if (PAGE.test(content)) return end;
  if (!NOTE.test(content)) return at;
  const isAttached = text[at] === '[' && at > 0 && !/[\s\p{Ps}]/u.test(text[at - 1] ?? ' ');
  NOTHING_BEHIND.lastIndex = end;
  return isAttached || (at > 0 && NOTHING_BEHIND.test(text)) ? end : at;
}

/**
 * The brackets of a text that hold what a transcriber says of the recording, in order: times, laughter, words that could
 * not be heard. Cost: linear.
 */
export function directionsIn(text: string): TextRange[] {
  const found: TextRange[] = [];
  OPENING.lastIndex = 0;
  for (let opening = OPENING.exec(text); opening; opening = OPENING.exec(text)) {
    BRACKETED.lastIndex = opening.index;
    const [whole, doubled, single = ''] = BRACKETED.exec(text) ?? [];
    if (whole === undefined || (doubled === undefined && !isDirection(single.trim()))) continue;
    const end = opening.index + whole.length;
    found.push({ start: opening.index, end });
    OPENING.lastIndex = end;
  }
  return found;
}

/** Where the figures of a note that directly follow a word end: “harbour.21”, “1998,1”; `end` where there are none. */
export function noteEnd(text: string, start: number, end: number): number {
  const next = text.charCodeAt(end);
  // Most words have a space or a mark and a space behind them.
  if (Number.isNaN(next) || next === SPACE || text.charCodeAt(end + 1) === SPACE) return end;
  let figures = end + 1;
  while (CLOSING.includes(text[figures] ?? ' ')) figures++;
  if (!isFigure(text.charCodeAt(figures))) return end;
  const mark = matchEnd(NOTE_FIGURES, text, end);
  if (mark === end) return end;
  const word = text.slice(start, end);
  if (LETTERS.test(word)) return ABBREVIATED.test(word) ? end : mark;
  return YEAR.test(word) ? matchEnd(NOTE_BEHIND_YEAR, text, end) : end;
}

/** True for the words of a bracket that are a transcriber's. */
function isDirection(content: string): boolean {
  const folded = ASCII.test(content) ? content : content.normalize('NFD').replace(/\p{M}/gu, '');
  const text = folded.toLowerCase();
  let isTold = false;
  PART.lastIndex = 0;
  for (let part = PART.exec(text)?.[0]; part !== undefined; part = PART.exec(text)?.[0]) {
    if (DIRECTIONS.has(part) || TIME.test(part)) isTold = true;
    else if (!COMPANIONS.has(part)) return false;
  }
  return isTold;
}

function isFigure(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
