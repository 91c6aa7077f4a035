/** Days as people write them. */

const MONTHS = [
  'jan(?:uary|uar|vier|eiro)?|ene(?:ro)?|gennaio|januari',
  'feb(?:ruary|ruar|rero|braio|ruari)?|f[ée]v(?:rier)?|fevereiro',
  'mar(?:ch|zo|s|ço)?|m[äa]rz|maart',
  'apr(?:il|ile)?|avr(?:il)?|abr(?:il)?',
  'may|mai|mayo|maggio|maio|mei',
  'june?|juni|juin|junio|giugno|junho',
  'july?|juli|juillet|julio|luglio|julho',
  'aug(?:ust|ustus)?|ao[ûu]t|ago(?:sto)?',
  'sept?(?:ember|iembre|embre|tembre|embro)?|settembre|setembro',
  'oct(?:ober|obre|ubre)?|okt(?:ober)?|ottobre|outubro',
  'nov(?:ember|embre|iembre|embro)?',
  'dec(?:ember)?|dez(?:ember|embro)?|d[ée]c(?:embre)?|dic(?:iembre|embre)?',
] as const;

const month = MONTHS.map((names) => `(${names})`).join('|');
const iso = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const cjk = /(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/;
const dayFirst = new RegExp(
  String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s+(?:of\s+|de\s+)?(?:${month})\.?,?\s+(?:de\s+)?(\d{4})(?!\d)`,
  'i',
);
const monthFirst = new RegExp(
  String.raw`(?<!\p{L})(?:${month})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)`,
  'iu',
);

/** The first day that a text names, as YYYY-MM-DD; null where it names none. Days and months in digits alone, whose order
 * differs between countries, are none. */
export function isoDay(text: string): string | null {
  const numeric = iso.exec(text) ?? cjk.exec(text);
  if (numeric !== null) return dayOf(numeric[1], numeric[2], numeric[3]);
  const byDay = dayFirst.exec(text);
  if (byDay !== null) return dayOf(byDay[14], monthIn(byDay, 2), byDay[1]);
  const byMonth = monthFirst.exec(text);
  return byMonth === null ? null : dayOf(byMonth[14], monthIn(byMonth, 1), byMonth[13]);
}

/** The number of the month whose group matched; the groups of the months begin at `from`. */
function monthIn(match: RegExpExecArray, from: number): string {
  return String(MONTHS.findIndex((_, index) => match[from + index] !== undefined) + 1);
}

function dayOf(year = '', monthNumber = '', day = ''): string | null {
  const written = `${year}-${monthNumber.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${written}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== written || Number(year) < 1000
    ? null
    : written;
}
