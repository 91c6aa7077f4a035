/** Small source files for the tests of the content layer. */
import type { SourceFile } from '@/lib/text/problem';

/** A transcript's front matter with two participants; `extra` lines are added to it. */
export function transcriptFront(extra = ''): string {
  return `---
title: The orchard
date: 2024-03-02
participants:
  - id: okafor
    name: Ngozi Okafor
    role: interviewer
  - id: lindqvist
    name: Per Lindqvist
    role: guest
rights: CC0-1.0
language: en
${extra}---

`;
}

/** A commentary's front matter; `extra` lines are added to it. */
export function commentaryFront(extra = ''): string {
  return `---
title: On apples
rights: CC0-1.0
${extra}---

`;
}

/** The transcript file of an interview called `orchard`. */
export function transcriptFile(body: string, extra = ''): SourceFile {
  return { path: 'content/orchard/transcript.md', text: transcriptFront(extra) + body };
}

/** The file of a commentary called `apples`. */
export function commentaryFile(body: string, extra = ''): SourceFile {
  return { path: 'content/orchard/commentary/apples.md', text: commentaryFront(extra) + body };
}

/** What is parsed, or a failed test that shows the problems. */
export function parsed<Value>(value: Value | null, problems: readonly unknown[]): Value {
  if (value === null) throw new Error(JSON.stringify(problems, null, 2));
  return value;
}
