/** Transcriptions in JSON. */
import type { z } from 'zod';
import * as say from '../../interface/problems-of-import';
import { excerpt, type Problem, problemAt, problemOfFile } from '../../text/problem';
import type { Shape } from '../json/shape';
import { SHAPES } from '../json/shapes';
import { joinPieces } from '../recording/join-pieces';
import type { Piece } from '../recording/pieces';
import type { ReadResult } from '../types';

/** The pieces of a transcription, or the problem of what is none. */
export type TranscriptionPieces =
  | { readonly pieces: readonly Piece[]; readonly format: string; readonly language?: string; readonly problem: null }
  | { readonly pieces: null; readonly problem: Problem };

/** A transcription as paragraphs of talk; a problem for JSON that is broken or of no shape that is known. Never throws. */
export function readJson(path: string, text: string): ReadResult {
  const read = transcriptionPieces(path, text);
  if (read.pieces === null) return { draft: null, problem: read.problem };
  const { pieces, format, language } = read;
  const joined = joinPieces(pieces);
  const draft = {
    format,
    unit: 'segment' as const,
    blocks: joined.blocks,
    meta: language === undefined ? {} : { language },
    stripped: joined.stripped,
    notes: joined.notes,
    isRecording: true,
  };
  return { draft, problem: null };
}

/** The pieces of a transcription in JSON, whatever its shape. Never throws. Linear. */
export function transcriptionPieces(path: string, text: string): TranscriptionPieces {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { pieces: null, problem: malformed(path, text, error) };
  }
  const issues: { readonly shape: Shape; readonly issue: z.core.$ZodIssue | undefined }[] = [];
  for (const shape of SHAPES) {
    const read = shape.read(data);
    if ('issue' in read) {
      issues.push({ shape, issue: read.issue });
      continue;
    }
    const { segments, language } = read.transcription;
    const pieces = segments
      .map((segment, index) => ({ ...segment, lines: { first: index + 1, last: index + 1 } }))
      .filter((segment) => segment.text !== '');
    return {
      pieces,
      format: say.transcription(shape.name),
      ...(language === undefined ? {} : { language }),
      problem: null,
    };
  }
  return { pieces: null, problem: unknownShape(path, data, issues) };
}

function malformed(path: string, text: string, error: unknown) {
  const message = error instanceof Error ? error.message : '';
  const offset = Number(/position (\d+)/.exec(message)?.[1] ?? (/end of JSON/i.test(message) ? text.length : 0));
  const words = offset >= text.length ? null : excerpt(text.slice(offset, offset + 40));
  return problemAt({ path, text }, offset, { rule: 'malformed-json', ...say.malformedJson(words) });
}

/** The shape that the file comes nearest to, by the keys that it has. */
function unknownShape(
  path: string,
  data: unknown,
  issues: readonly { readonly shape: Shape; readonly issue: z.core.$ZodIssue | undefined }[],
) {
  const keys = typeof data === 'object' && data !== null && !Array.isArray(data) ? Object.keys(data) : [];
  const shared = ({ keys: known }: Shape) => known.filter((key) => keys.includes(key)).length;
  const [nearest] = [...issues].sort((a, b) => shared(b.shape) - shared(a.shape));
  const near =
    nearest !== undefined && shared(nearest.shape) > 0
      ? { name: nearest.shape.name, difference: differenceOf(nearest.issue) }
      : null;
  const holds = say.jsonOf(Array.isArray(data) ? 'list' : keys.slice(0, 12).map((key) => key.slice(0, 40)));
  return problemOfFile(path, { rule: 'unknown-json', ...say.unknownJson(holds, near, SHAPES) });
}

function differenceOf(issue: z.core.$ZodIssue | undefined): say.JsonDifference | null {
  if (issue === undefined) return null;
  const path = issue.path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
  return {
    path,
    message: issue.message,
    type: issue.code === 'invalid_type' ? issue.expected : null,
    // Only the shapes themselves say what else is wrong with a value.
    expected: issue.code === 'custom' ? issue.message : null,
  };
}
