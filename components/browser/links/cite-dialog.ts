/** The dialog with the citations of some words. */
import { copied, copy } from '@/lib/interface/common';
import { citationCopied } from '@/lib/interface/linking';
import type { CitedInterview } from '../../../lib/formats/citing/cited-interview';
import { type CitationStyle, STYLE_NAMES } from '../../../lib/formats/citing/style-names';
import { CITE } from '../../../lib/formats/citing/styles';
import { copyText } from './copy-text';
import type { EditionFacts } from './edition-facts';
import { announce } from './notice';
import { escapeHtml } from './quotation';

/** Opens the dialog for the words at an absolute address, read today. Ends when it is closed. */
export function openCiteDialog(page: Document, facts: EditionFacts, url: string): Promise<void> {
  const dialog = page.querySelector<HTMLDialogElement>('[id="page:cite"]');
  if (!dialog || dialog.open) return Promise.resolve();
  const interview = citedInterview(facts, url, new Date());
  const copies = new Map<string, { plain: string; html: string }>();
  for (const field of dialog.querySelectorAll<HTMLElement>('[data-style]')) {
    const style = styleNamed(field.dataset.style);
    if (!style) continue;
    const runs = CITE[style](interview);
    field.replaceChildren(...runs.map(({ text, italic }) => (italic ? italics(page, text) : text)));
    copies.set(style, {
      plain: runs.map(({ text }) => text).join(''),
      html: runs.map(({ text, italic }) => (italic ? `<i>${escapeHtml(text)}</i>` : escapeHtml(text))).join(''),
    });
  }
  const closed = new AbortController();
  dialog.addEventListener(
    'click',
    async ({ target }) => {
      // A click beside the dialog falls on the dialog itself, never on what is in it.
      if (target === dialog) dialog.close();
      const button = target instanceof Element ? target.closest<HTMLButtonElement>('[data-copy]') : null;
      const style = styleNamed(button?.dataset.copy);
      const citation = copies.get(style ?? '');
      if (!button || !style || !citation) return;
      // An entry for a program is plain text; the others keep their italics where the other program knows them.
      if (!(await copyText(page, style === 'bibtex' ? { plain: citation.plain } : citation))) return;
      for (const other of dialog.querySelectorAll('[data-copy]')) other.textContent = other === button ? copied : copy;
      announce(page, citationCopied(STYLE_NAMES[style]));
    },
    { signal: closed.signal },
  );
  for (const button of dialog.querySelectorAll('[data-copy]')) button.textContent = copy;
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener(
      'close',
      () => {
        closed.abort();
        resolve();
      },
      { once: true },
    );
  });
}

function styleNamed(name: string | undefined): CitationStyle | null {
  return name !== undefined && isStyle(name) ? name : null;
}

function isStyle(name: string): name is CitationStyle {
  return Object.hasOwn(STYLE_NAMES, name);
}

function italics(page: Document, text: string): HTMLElement {
  const element = page.createElement('i');
  element.textContent = text;
  return element;
}

function citedInterview({ title, show, outlet, date, people }: EditionFacts, url: string, today: Date): CitedInterview {
  const two = (part: number): string => String(part).padStart(2, '0');
  const named = (...roles: readonly string[]) =>
    people.filter(({ role }) => roles.includes(role)).map(({ name }) => name);
  return {
    title,
    show,
    outlet,
    date,
    url,
    guests: named('guest', 'witness'),
    interviewers: named('interviewer', 'moderator'),
    accessed: `${today.getFullYear()}-${two(today.getMonth() + 1)}-${two(today.getDate())}`,
  };
}
