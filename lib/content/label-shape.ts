/**
 * What the opening of a line looks like, as far as it may be the label of a speaker: the forms in which transcripts of
 * every trade give names. Whether it is one, and whose, is decided elsewhere.
 */

/** How a label ends, and the words begin. */
export type LabelForm =
  /** `Ada Quill:` */
  | 'colon'
  /** `Ada Quill [00:01]`, `Ada Quill  0:06`, without a colon. */
  | 'time'
  /** Nothing else stands on the line. */
  | 'alone'
  /** `MR. JONES.`, `Q.` */
  | 'stop'
  /** `LE PRÉSIDENT. –` */
  | 'dash'
  /** `Q    What…` */
  | 'space'
  /** Words follow a name that is set apart by bold type or italics alone. */
  | 'words';

/** A time of the recording as it stands in a label. */
export interface LabelTime {
  /** Null where minutes or seconds are 60 or more. */
  readonly seconds: number | null;
  /** As written, without its brackets. */
  readonly written: string;
  /** Offset in the line. */
  readonly start: number;
}

/** The opening of a line that may be a label. Offsets are into the line. */
export interface LabelShape {
  /** As written, without remarks and whatever ends the label. */
  readonly name: string;
  readonly nameStart: number;
  /** True where `(?)` says that an editor inferred the speaker. */
  readonly inferred: boolean;
  readonly form: LabelForm;
  /** What sets the name apart from the words. */
  readonly dress: 'bold' | 'italic' | 'none';
  /** Whether it is written as names are: in capitals or with capitals. */
  readonly isNameLike: boolean;
  readonly time: LabelTime | null;
  /** Offset of the colon; -1 where there is none. */
  readonly colon: number;
  /** Offset at which the words begin. */
  readonly length: number;
}

/** Words in bold type or italics at the beginning of a line. */
export interface Dress {
  readonly kind: 'bold' | 'italic';
  /** Offsets of the words, and the offset behind the marks around them. */
  readonly start: number;
  readonly end: number;
  readonly behind: number;
}

/** Longer ones are sentences. */
const longestName = 80;

const leading = /^(?:[\s\u200B-\u200F\u2060\uFEFF\u00AD]|>>+)*/;
const word = String.raw`(?:[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}\p{N}.’'‘&/-]*|(?:[dl]|dell|dall)[’'][\p{L}\p{M}-]+|\p{N}{1,3}(?![\p{N}:]))`;
const particle = String.raw`(?:al|and|bin|da|de|del|della|den|der|des|di|do|dos|du|el|ibn|la|le|of(?:[ \u00A0]+the)?|te|ten|ter|van|von|y|zu|zur)`;
const capitalised = new RegExp(String.raw`^${word}(?:[ \u00A0]+(?:${word}|${particle}(?![\p{L}]))){0,6}`, 'u');
/** Any few words, for names that are typed without capitals. */
const plainWords = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}.’'_-]*(?:[ \u00A0]+[\p{L}\p{N}][\p{L}\p{M}\p{N}.’'_-]*){0,3}/u;
const remark = /^\s*(?:\(([^()\n]{1,60})\)|\[([^[\]\n]{1,60})\]|（([^（）\n]{1,60})）)/;
const clock = String.raw`(\d{1,3}:\d{2}(?::\d{2})?)(?:[.,]\d{1,3})?(?:\s*(?:-->|[-–—])\s*\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?)?`;
const bracketedTime = new RegExp(String.raw`^\s*[[(（]\s*${clock}\s*[\])）]`);
const bareTimeBefore = new RegExp(String.raw`^${clock}(?:\s*[-–—|])?\s+(?=\S)`);
const bareTimeBehind = new RegExp(String.raw`^\s+${clock}(?=\s*(?:$|[:：]))`);
/** `Quill, Ada`, as lists of people have names. */
const reversed = new RegExp(String.raw`^${word}(?:[ \u00A0]+${word})?,[ \u00A0]${word}(?:[ \u00A0]${word}){0,2}`, 'u');
/** `[Ada Quill] 10:02:03`, or without a time, above the words. */
const bracketedName = /^\[\s*([^[\]\n]{1,80}?)\s*\](?=\s+\d|\s*$)/;
/** What stands in brackets on a line of its own and is nobody: `[Theme Music]`. */
const sound =
  /\b(?:music|song|jingle|laugh(?:s|ter)?|applause|cheer(?:s|ing)|cross-?talk|inaudible|unintelligible|silence|pause|break|noise|sounds?|foreign|video|audio|clip|advertisement|end|begin|start|recording|transcript)\b/i;
/** `AQ - `: initials, which a hyphen parts from the words. */
const initials = /^(?:\p{Lu}\.?){2,3}$/u;
const hyphenBehind = /^\s+-\s+/;
const colonBehind = /^\s*[:：]/;
const dashBehind = /^\.?\s*[–—]\s+/;
const stopBehind = /^\.(?=\s|$)/;
const wideSpace = /^(?:\t|[ \u00A0\u2002\u2003\u3000]{2,}|[\u2002\u2003\u3000])\s*/;

/** Titles before names, as labels of hearings and of other formal talk have them. */
const title =
  /^(?:(?:the|le|la|el|il|der|die|das|l[’'])\s*)?(?:mr|mrs|ms|mx|miss|dr|prof|professor|sen|senator|rep|representative|congressman|congresswoman|delegate|(?:vice[ -])?chair(?:man|woman|person)?|ranking|president|pr[ée]sidente?|presidente|pr[äa]sident(?:in)?|speaker|secretary|gov|governor|mayor|judge|justice|gen|general|adm|admiral|col|colonel|lt|capt|captain|sgt|sir|dame|lord|lady|baroness|minister|prime|hon|counsel|witness|clerk|moderator|reporter|operator|m|mme|mlle|monsieur|madame|herr|frau|sr|sra|señor|señora)(?![\p{L}])/iu;
const questionOrAnswer = /^(?:Q|A|F|Q\d{1,2}|A\d{1,2})$/;

/** Whether a name is given as in formal talk, where a stop or mere space may end a label. */
export function isFormalName(name: string): boolean {
  const bare = name.replace(/\.$/, '');
  const letters = bare.replace(/[^\p{L}]/gu, '');
  const inCapitals = letters.length > 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  return questionOrAnswer.test(bare) || inCapitals || title.test(bare);
}

/** Whether words are all written with capitals, as names are, particles aside. */
export function isFullyCapitalised(words: string): boolean {
  return words !== '' && capitalised.exec(words)?.[0].length === words.length;
}

function timeOf(written: string, start: number): LabelTime {
  const parts = written.split(':').map(Number);
  const isValid = parts.slice(1).every((part) => part < 60);
  return { seconds: isValid ? parts.reduce((sum, part) => sum * 60 + part, 0) : null, written, start };
}

/** A line being read from left to right. */
class LabelReader {
  at = 0;
  time: LabelTime | null = null;
  inferred = false;

  constructor(
    private readonly line: string,
    private readonly dress: (offset: number) => Dress | null,
  ) {}

  read(): LabelShape | null {
    this.at = leading.exec(this.line)?.[0].length ?? 0;
    if (!this.takeTime(bracketedTime)) this.takeTime(bareTimeBefore);
    this.at += leading.exec(this.line.slice(this.at))?.[0].length ?? 0;
    const dress = this.dress(this.at);
    return dress === null ? this.readPlain() : this.readDressed(dress);
  }

  private readDressed(dress: Dress): LabelShape | null {
    const inside = this.line.slice(dress.start, dress.end);
    const start = dress.start + (leading.exec(inside)?.[0].length ?? 0);
    const words = this.line.slice(start, dress.end);
    const written = /^[^:：([（\n]*/.exec(words)?.[0] ?? '';
    // The stop that ends a label may stand within the bold type.
    const name = written.trimEnd().replace(/(?<=\p{L}{3}|^[QA])\.(?:\s*[–—])?$|\s+[–—]$/u, '');
    if (!/[\p{L}\p{N}]/u.test(name) || name.length > longestName) return null;
    this.at = start + name.length;
    const close = () => {
      const within = this.line.slice(this.at, dress.end);
      if (this.at <= dress.end && within.trim() === '') this.at = dress.behind;
    };
    close();
    this.takeRemarks(close);
    const end = this.readEnd(name, close) ?? { form: 'words' as const, colon: -1 };
    close();
    return this.shape(name, start, end, dress.kind);
  }

  private readPlain(): LabelShape | null {
    const start = this.at;
    const rest = this.line.slice(start, start + longestName + 1);
    const [whole = '', within = ''] = bracketedName.exec(rest) ?? [];
    if (isFullyCapitalised(within)) {
      this.at = start + whole.length;
      const nameStart = start + whole.indexOf(within);
      if (this.takeTime(bareTimeBehind)) return this.shape(within, nameStart, { form: 'time', colon: -1 }, 'none');
      if (this.line.slice(this.at).trim() === '' && /\s/.test(within) && !sound.test(within))
        return this.shape(within, nameStart, { form: 'alone', colon: -1 }, 'none');
      this.at = start;
    }
    for (const pattern of [capitalised, plainWords, reversed]) {
      const written = pattern.exec(rest)?.[0] ?? '';
      if (written === '' || written.length > longestName) continue;
      const ends = [written.length];
      // A stop may end the label or belong to the name: `MR. JONES.`, `Sammy Davis Jr.:`
      if (written.endsWith('.')) ends.unshift(written.length - 1);
      const firstWide = written.search(/[ \u00A0]{2}/);
      if (firstWide > 0) ends.push(firstWide);
      const firstWord = /^[QA](?=\s)/.exec(written)?.[0].length;
      if (firstWord !== undefined) ends.push(firstWord);
      const stopped = stoppedName(written);
      if (stopped !== null) ends.push(stopped);
      for (const length of ends) {
        this.at = start + length;
        const [time, inferred] = [this.time, this.inferred];
        this.takeRemarks(() => undefined);
        const name = written.slice(0, length);
        const end = this.readEnd(name, () => undefined);
        if (end !== null && (pattern !== reversed || end.form === 'time')) return this.shape(name, start, end, 'none');
        this.time = time;
        this.inferred = inferred;
      }
    }
    return null;
  }

  private shape(
    name: string,
    nameStart: number,
    { form, colon }: { form: LabelForm; colon: number },
    dress: LabelShape['dress'],
  ): LabelShape {
    const spaces = /^\s*/.exec(this.line.slice(this.at))?.[0].length ?? 0;
    const isNameLike = isFullyCapitalised(name.replace(',', ''));
    const { inferred, time } = this;
    return { name, nameStart, inferred, form, dress, isNameLike, time, colon, length: this.at + spaces };
  }

  private takeTime(pattern: RegExp): boolean {
    const match = this.time === null ? pattern.exec(this.line.slice(this.at)) : null;
    const written = match?.[1];
    if (match === null || written === undefined) return false;
    this.time = timeOf(written, this.at + match[0].indexOf(written) - (pattern === bracketedTime ? 1 : 0));
    this.at += match[0].length;
    return true;
  }

  /** Remarks in brackets and a time, in any order. */
  private takeRemarks(close: () => void): void {
    for (let count = 0; count < 4; count += 1) {
      if (this.takeTime(bracketedTime) || this.takeTime(bareTimeBehind)) {
        close();
        continue;
      }
      const match = remark.exec(this.line.slice(this.at));
      if (match === null || isClock(match[0])) return;
      if ((match[1] ?? match[2])?.trim() === '?') this.inferred = true;
      this.at += match[0].length;
      close();
    }
  }

  /** What ends the label, which is gone past; null where nothing does. */
  private readEnd(name: string, close: () => void): { form: LabelForm; colon: number } | null {
    const rest = this.line.slice(this.at);
    const hadTime = this.time !== null && this.time.start > 0;
    const colon = colonBehind.exec(rest);
    if (colon !== null && isColonOfLabel(rest, colon[0].length)) {
      const at = this.at + colon[0].length - 1;
      this.at = at + 1;
      close();
      return { form: 'colon', colon: at };
    }
    if (rest.trim() === '') {
      this.at = this.line.length;
      return { form: hadTime ? 'time' : 'alone', colon: -1 };
    }
    if (hadTime && /^\s/.test(rest)) return { form: 'time', colon: -1 };
    const hyphen = initials.test(name) ? hyphenBehind.exec(rest) : null;
    if (hyphen !== null) {
      this.at += hyphen[0].length;
      return { form: 'dash', colon: -1 };
    }
    if (!isFormalName(name) && !(this.time !== null && rest.startsWith('\t'))) return null;
    for (const [form, pattern] of [
      ['dash', dashBehind],
      ['stop', stopBehind],
      ['space', wideSpace],
    ] as const) {
      const match = pattern.exec(rest);
      if (match === null) continue;
      this.at += match[0].length;
      return { form, colon: -1 };
    }
    if (name !== 'Q' || !/^[ \u00A0]\S/.test(rest)) return null;
    return { form: 'space', colon: -1 };
  }
}

function isClock(text: string): boolean {
  return bracketedTime.test(text);
}

/** Addresses and times have colons as well. */
function isColonOfLabel(rest: string, length: number): boolean {
  return rest[length - 1] === '：' || !/^[/\d\\]/.test(rest.slice(length));
}

/** The length of a formal name that a stop ends before the line goes on in capitals: `Mr. Harrow. Yes.` */
function stoppedName(written: string): number | null {
  for (const { index } of written.matchAll(/\.(?=[ \u00A0])/g)) {
    const name = written.slice(0, index);
    if (/^[QA]$/.test(name)) return index;
    if (title.test(name) && !/^\S+$/.test(name)) return index;
    if (/^[\p{Lu}\p{M}.’' -]{3,}$/u.test(name) && !title.test(name)) return index;
  }
  return null;
}

/**
 * Reads the opening of one line as a label; null where it has not the look of one. Linear in the opening.
 *
 * @param dress the words in bold type or italics that begin exactly at an offset
 */
export function readLabelShape(line: string, dress: (offset: number) => Dress | null): LabelShape | null {
  return new LabelReader(line.slice(0, 400), dress).read();
}

const literalDress = /^(\*\*|__|\*|_)(?![\s*_])([^*\n]{1,120}?)\1(?![*_])/;

/** Bold type and italics as typed, in text whose marks mean nothing. */
export function literalDressAt(line: string, offset: number): Dress | null {
  const match = literalDress.exec(line.slice(offset, offset + 140));
  const [whole, marks, words] = match ?? [];
  if (whole === undefined || marks === undefined || words === undefined) return null;
  const start = offset + marks.length;
  const kind = marks.length === 2 ? 'bold' : 'italic';
  return { kind, start, end: start + words.length, behind: offset + whole.length };
}
