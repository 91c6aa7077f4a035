/** Front matter in the format of `content/`, with what is doubtful in comments above the fields. */
import { Document, isMap, isPair, isScalar, isSeq, type Scalar } from 'yaml';
import type { CastMember } from '../passes/speakers';

/** A field, and what is asked about it. */
export interface FieldValue {
  readonly name: string;
  readonly value: string | readonly CastMember[];
  readonly doubt?: string;
}

function commentOf(doubt: string): string {
  return ` gloss: doubt ${doubt.replace(/\s+/g, ' ')}`;
}

/** The lines of front matter, fences included. */
export function writeFrontMatter(fields: readonly FieldValue[]): string {
  const data: Record<string, unknown> = {};
  for (const { name, value } of fields)
    data[name] = typeof value === 'string' ? value : value.map(({ doubt: _, ...member }) => member);
  const document = new Document(data);
  for (const { name, value, doubt } of fields) {
    if (doubt !== undefined) comment(document, name, doubt);
    if (typeof value === 'string') continue;
    const list = document.get(name, true);
    if (!isSeq(list)) continue;
    for (const [index, member] of value.entries()) {
      const item = list.items[index];
      if (isMap(item) && member.doubt !== undefined) item.commentBefore = commentOf(member.doubt);
      if (isMap(item)) for (const pair of item.items) if (isSeq(pair.value)) pair.value.flow = true;
    }
  }
  return `---\n${document.toString({ lineWidth: 0 })}---\n`;
}

function comment(document: Document, name: string, doubt: string): void {
  const { contents } = document;
  if (!isMap(contents)) return;
  const pair = contents.items.find((one) => isPair(one) && isScalar(one.key) && one.key.value === name);
  const key = pair?.key;
  if (isScalar(key)) setComment(key, commentOf(doubt));
}

function setComment(key: Scalar, text: string): void {
  key.commentBefore = text;
}
