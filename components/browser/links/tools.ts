/** What a reader can do with words, a passage or a note. */
export type Tool = 'link' | 'quote' | 'markdown' | 'share' | 'cite';

const TOOLS: ReadonlySet<string> = new Set<Tool>(['link', 'quote', 'markdown', 'share', 'cite']);

/** Whether a button names a tool. */
export function isTool(name: string | undefined): name is Tool {
  return name !== undefined && TOOLS.has(name);
}
