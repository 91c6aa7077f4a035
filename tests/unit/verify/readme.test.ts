/** The README of the layer says what the schema holds. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { foundPassagesSchema, reportSchema } from '@/lib/verify/report-schema';
import { VERDICTS } from '@/lib/verify/verdict-words';

const readme = readFileSync('lib/verify/README.md', 'utf8');

/** Names of all fields of a JSON schema, at whatever depth. */
function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = !Array.isArray(schema) && 'properties' in schema ? Object.keys(schema.properties ?? {}) : [];
  return [...own, ...Object.values(schema).flatMap(fieldsOf)];
}

test('every field and every verdict is in the README', () => {
  const fields = [reportSchema, foundPassagesSchema].flatMap((schema) => fieldsOf(z.toJSONSchema(schema)));
  expect(fields.length).toBeGreaterThan(50);
  const names = [...new Set(fields), ...VERDICTS];
  expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});
