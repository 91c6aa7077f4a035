'use client';

import { usePathname } from 'next/navigation';
import { useEffect } from 'react';
import { type ContentMessage, contentMessagesSchema } from '@/lib/site/content-messages';
import { CONTENT_MESSAGES } from '@/lib/site/development-addresses';
import { routeAt } from '@/lib/site/route-at';

/**
 * Shows what `check` says of the texts above the passage or block that it is about, while they are worked on; pages that
 * are built lack it. It is no part of what React has rendered, which the page's own script rearranges.
 */
export function ContentMessages() {
  const path = usePathname();
  useEffect(() => {
    const boxes: HTMLElement[] = [];
    const leave = new AbortController();
    const show = async () => {
      const response = await fetch(CONTENT_MESSAGES, { signal: leave.signal });
      const messages = contentMessagesSchema.parse(await response.json());
      if (!leave.signal.aborted) boxes.push(...showMessages(messages, routeAt(decodeURI(path))?.parameters ?? {}));
    };
    show().catch((error: unknown) => {
      if (!leave.signal.aborted) console.error(error);
    });
    return () => {
      leave.abort();
      for (const box of boxes) box.remove();
    };
  }, [path]);
  return null;
}

type Parameters = Readonly<Partial<Record<string, string>>>;

/** Puts a box above each place that a message is about, those without one on top. @returns the boxes */
function showMessages(messages: readonly ContentMessage[], { interview, commentary }: Parameters): HTMLElement[] {
  const boxes = new Map<Element, HTMLElement>();
  for (const message of messages) {
    if (message.interview !== null && message.interview !== interview) continue;
    const target = commentary === undefined ? passageOf(message) : blockOf(message, commentary);
    const isAboutWhole = message.passages.length === 0 && message.block === null;
    const place = target ?? (message.severity === 'error' || isAboutWhole ? document.querySelector('main') : null);
    if (!place) continue;
    const box = boxes.get(place) ?? emptyBox();
    boxes.set(place, box);
    box.append(lineOf(message));
    if (target) target.before(box);
    else place.prepend(box);
  }
  return [...boxes.values()];
}

function passageOf({ passages }: ContentMessage): Element | null {
  return passages.map((id) => document.getElementById(id)).find((element) => element !== null) ?? null;
}

function blockOf({ block }: ContentMessage, essay: string): Element | null {
  if (block?.essay !== essay) return null;
  return document.querySelectorAll('.essay > .stretch > .stretch-text')[block.index]?.firstElementChild ?? null;
}

const BOX = {
  font: '13px/1.45 ui-monospace, monospace',
  margin: '0 0 8px',
  padding: '8px 12px',
  borderInlineStart: '4px solid #b3261e',
  background: '#fff4e5',
  color: '#1f1b16',
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
} as const;

function emptyBox(): HTMLElement {
  const box = document.createElement('aside');
  box.setAttribute('aria-label', 'What check says');
  box.dataset.check = '';
  Object.assign(box.style, BOX);
  return box;
}

function lineOf({ severity, place, rule, text, details }: ContentMessage): HTMLElement {
  const line = document.createElement('p');
  line.style.margin = '0';
  line.textContent = [`${severity}  ${text}  ${rule}`, ...details.map((detail) => `  ${detail}`), `  ${place}`].join(
    '\n',
  );
  return line;
}
