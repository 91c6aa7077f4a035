/** What a shape of transcriptions in JSON is, and what many have in common. */
import { z } from 'zod';
import { type ShapeName, shapes } from '../../interface/problems-of-import';
import { chunksWithin, type Transcription } from './segments';

/** One shape: how it is told, and read. */
export interface Shape {
  readonly name: string;
  /** Top-level keys by which a file is taken for an attempt at this shape. */
  readonly keys: readonly string[];
  /** What the shape has, in a line, for messages. */
  readonly needs: string;
  read(data: unknown): { readonly transcription: Transcription } | { readonly issue: z.core.$ZodIssue | undefined };
}

/**
 * A shape.
 *
 * @param name by which the dictionary tells what it is called and has
 * @param schema what the file must be for `read`
 */
export function shape<Schema extends z.ZodType>(
  name: ShapeName,
  keys: readonly string[],
  schema: Schema,
  read: (data: z.infer<Schema>) => Transcription,
): Shape {
  return {
    ...shapes[name],
    keys,
    read(data) {
      const parsed = schema.safeParse(data);
      return parsed.success ? { transcription: read(parsed.data) } : { issue: parsed.error.issues[0] };
    },
  };
}

/** A time, in the units of the shape. */
export const time = z.number().nullish();
/** Whoever speaks. */
export const voice = z.union([z.string(), z.number()]).nullish();
/** A language, by its name or tag. */
export const language = z.string().nullish();

/** The language of a transcription, by its name or tag; nothing where it is not known. */
export function tag(name: string | null | undefined): { language?: string } {
  const code = name?.toLowerCase() ?? '';
  const known: Readonly<Record<string, string>> = {
    english: 'en',
    german: 'de',
    french: 'fr',
    spanish: 'es',
    italian: 'it',
    portuguese: 'pt',
    dutch: 'nl',
    japanese: 'ja',
    chinese: 'zh',
    polish: 'pl',
  };
  if (/^[a-z]{2,3}(?:[-_][a-z]{2,4})?$/.test(code)) return { language: code.split(/[-_]/)[0] ?? code };
  return known[code] === undefined ? {} : { language: known[code] };
}

/** A word as services give it, with its time. */
interface WordWithTime {
  readonly word: string;
  readonly start?: number | null | undefined;
  readonly end?: number | null | undefined;
}

/** The times of the words of a segment. */
export function timesOfWords(text: string, words: readonly WordWithTime[] | null | undefined) {
  return chunksWithin(
    text.trim(),
    (words ?? []).map(({ word, start, end }) => ({ text: word, start: start ?? null, end: end ?? null })),
  );
}
