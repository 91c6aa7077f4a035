/** Transcriptions in JSON. */
import type { z } from 'zod';
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
      format: `a transcription (${shape.name})`,
      ...(language === undefined ? {} : { language }),
      problem: null,
    };
  }
  return { pieces: null, problem: unknownShape(path, data, issues) };
}

function malformed(path: string, text: string, error: unknown) {
  const message = error instanceof Error ? error.message : '';
  const offset = Number(/position (\d+)/.exec(message)?.[1] ?? (/end of JSON/i.test(message) ? text.length : 0));
  return problemAt({ path, text }, offset, {
    rule: 'malformed-json',
    found:
      offset >= text.length
        ? 'JSON that breaks off'
        : `JSON that is broken at ${excerpt(text.slice(offset, offset + 40))}`,
    expected: 'a whole transcription in JSON',
    remedy: 'Fetch or save the file again; it may have been cut off.',
  });
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
  const isNear = nearest !== undefined && shared(nearest.shape) > 0;
  const has =
    keys.length === 0
      ? Array.isArray(data)
        ? 'a list'
        : 'no fields'
      : `the fields ${keys
          .slice(0, 12)
          .map((key) => `\`${key.slice(0, 40)}\``)
          .join(', ')}`;
  const lacks = isNear ? `; nearest to ${nearest.shape.name}, but ${issueWords(nearest.issue)}` : '';
  return problemOfFile(path, {
    rule: 'unknown-json',
    found: `JSON with ${has}${lacks}`,
    expected: `one of these shapes: ${SHAPES.map(({ name, needs }) => `${name} (${needs})`).join('; ')}`,
    remedy: 'Export the transcription in one of these, or as SRT, WebVTT or text.',
  });
}

function issueWords(issue: z.core.$ZodIssue | undefined): string {
  if (issue === undefined) return 'something is missing';
  const path = issue.path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
  return `\`${path}\` is not as expected: ${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}`;
}
