/** Numbers in figures: `2,000`, `2.5`, `3rd`, `1990s`, `$100M`, `10:30`, `2/3`, `¾`. */
import type { NumberTable } from './table';

/** What sort of number is said; `any` where the figures do not tell. */
export type NumberKind = 'any' | 'cardinal' | 'ordinal' | 'decade';

/** What some figures may mean. */
export interface Figures {
  /** All values that they may have: `10.30` may be a time. */
  readonly values: readonly number[];
  readonly kind: NumberKind;
  /** True for plain figures, which a word such as `million` may follow. */
  readonly isPlain: boolean;
}

const FRACTION_SIGN = /^(\d*)\s?([¼-¾⅐-⅞])$/u;
const FRACTION = /^(\d+)[/⁄](\d+)$/;
const CLOCK = /^(\d{1,2})[:.h](\d{2})(?:h|uhr)?$/;
const HOUR = /^(\d{1,2})h$/;
const DECADE = /^['’‘]?(\d*\d0)(?:['’]?s|ern?|['’]er)$/;
const ORDINAL = /^(\d+)\.?(?:st|nd|rd|th|er|re|ere|e|eme|ieme|o|a|ro|do|to|te|ten|ter|tes|de|ste)\.?$/;
const SCALED = /^(\d[\d.,]*)(k|m|mn|mm|mio|mln|million|bn|b|mrd|mld|md|billion|tn|t|bio|trillion)$/;
const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mm: 1e6,
  mio: 1e6,
  mln: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  mrd: 1e9,
  mld: 1e9,
  md: 1e9,
  billion: 1e9,
  t: 1e12,
  tn: 1e12,
  bio: 1e12,
  trillion: 1e12,
};

/** The value of a time of day: a number below zero, so that it is no other number. */
export function timeOfDay(hours: number, minutes: number): number {
  return -1 - hours * 60 - minutes;
}

/** Reads figures, with the letters that belong to them; null where they are something else: `gpt4`. */
export function readFigures(written: string, table: NumberTable): Figures | null {
  const raw = written.toLowerCase().normalize('NFC');
  const sign = FRACTION_SIGN.exec(raw);
  if (sign) return { values: [Number(sign[1]) + signValue(sign[2] ?? '')], kind: 'cardinal', isPlain: true };
  const text = raw.normalize('NFKD').replace(/[\p{M}\s]/gu, '');
  const over = FRACTION.exec(text);
  if (over && Number(over[2]) > 0) return { values: [Number(over[1]) / Number(over[2])], kind: 'any', isPlain: false };
  const time = timeOf(text);
  const plain = plainValue(text, table);
  if (plain !== null) return { values: [plain, ...time], kind: 'any', isPlain: true };
  if (time.length > 0) return { values: time, kind: 'any', isPlain: false };
  const decade = DECADE.exec(text);
  if (decade) return { values: [Number(decade[1])], kind: 'decade', isPlain: false };
  const ordinal = ORDINAL.exec(text);
  if (ordinal) return { values: [Number(ordinal[1])], kind: 'ordinal', isPlain: false };
  const scaled = SCALED.exec(text);
  const value = scaled ? plainValue(scaled[1] ?? '', table) : null;
  return value === null
    ? null
    : { values: [value * (SCALES[scaled?.[2] ?? ''] ?? 1)], kind: 'cardinal', isPlain: false };
}

function timeOf(text: string): number[] {
  const clock = CLOCK.exec(text);
  const [hours, minutes] = clock ? [Number(clock[1]), Number(clock[2])] : [Number(HOUR.exec(text)?.[1] ?? 25), 0];
  return hours < 25 && minutes < 60 ? [timeOfDay(hours, minutes)] : [];
}

/** The value of figures with signs of thousands and decimals; null where they are not in a form of numbers. */
function plainValue(text: string, { groupedBy }: NumberTable): number | null {
  if (!/^\d+(?:[.,]\d+)*$/.test(text)) return null;
  const signs = text.replace(/\d/g, '');
  if (signs === '') return Number(text);
  const last = signs.at(-1) ?? '';
  const isMixed = signs.includes('.') && signs.includes(',');
  const couldGroup = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(text);
  const groups = isMixed
    ? signs.length > 2 && signs[0] === last
    : signs.length > 1 || (couldGroup && last === groupedBy);
  if (groups) return couldGroup ? Number(text.replace(/[.,]/g, '')) : null;
  const at = text.lastIndexOf(last);
  return Number(`${text.slice(0, at).replace(/[.,]/g, '')}.${text.slice(at + 1)}`);
}

function signValue(sign: string): number {
  const [over, under] = sign.normalize('NFKD').split('⁄');
  return Number(over) / Number(under);
}
