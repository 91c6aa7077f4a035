/**
 * The tools for selected words, passages and notes, once a reader has asked for them: which of these the toolbar is
 * about, when it comes and goes, and what its buttons do.
 */
import * as say from '@/lib/interface/linking';
import { copyText } from './copy-text';
import type { EditionFacts } from './edition-facts';
import { announce, sayNotLoaded } from './notice';
import { outsideAddress } from './outside-address';
import { isAsPublished, isUnchanged, type PagePassage, readPassages, selectedText } from './page-text';
import { quote } from './quotation';
import { sayTranslated } from './say-translated';
import { type Subject, subjectOfNote, subjectOfPassage, subjectOfWords } from './subject';
import { createToolbar } from './toolbar';
import type { Tool } from './tools';

/** What the rest of the reader's script can do with the tools. */
export interface LinkTools {
  /** Shows the toolbar for the words that are selected, and takes it away where none are. */
  followSelection(): void;
  /** Shows the toolbar for the passage or note that `element` stands in, and moves the focus into it. */
  openFor(element: Element): void;
  /** Moves the focus into the toolbar if it is there. */
  enter(): boolean;
}

/** What the toolbar is about, and what it gives back. */
interface Open {
  readonly subject: Subject;
  /** Which selected words; null for a passage or note. */
  readonly range: Range | null;
  /** Where the focus was, or what is next to be focused from the words on. */
  readonly opener: HTMLElement | null;
}

/** Connects the tools of `reading`; null where the page has none. */
export function connectLinkTools(page: Document, reading: HTMLElement, facts: EditionFacts): LinkTools | null {
  const element = page.querySelector<HTMLElement>('.link-tools');
  if (!element) return null;
  const passages = readPassages(reading);
  const isPublished = passages.length === 0 || isAsPublished(passages, facts);
  /** Whether the reader was told that selected words are not the interview's. */
  let told = false;
  const share = element.querySelector<HTMLButtonElement>('[data-tool="share"]');
  if (share) share.hidden = typeof navigator.share !== 'function';
  let open: Open | null = null;
  /** A selection for which the reader has sent the toolbar away. */
  let dismissed = '';
  /** True once the Tab key has led through the toolbar: it does not lead there again. */
  let visited = false;

  const close = (): void => {
    open = null;
    toolbar.hide();
  };

  /** Gives back the selection and the focus that the toolbar took. */
  const giveBack = ({ range, opener }: Open): void => {
    if (range) restore(range);
    opener?.focus({ preventScroll: true });
  };

  const toolbar = createToolbar(element, {
    chosen: (tool, button) => {
      if (open) void use(tool, button, open);
    },
    left: (how) => {
      const left = open;
      visited = true;
      if (how === 'escape') {
        dismissed = left?.subject.address ?? '';
        close();
      }
      if (left) giveBack(left);
      if (how === 'tab' && left && !left.range) close();
    },
  });

  async function use(tool: Tool, button: HTMLButtonElement, { subject, range }: Open): Promise<void> {
    const url = outsideAddress(subject.address);
    const done = (words: string): void => {
      for (const other of element?.querySelectorAll('.done') ?? []) other.classList.remove('done');
      button.classList.add('done');
      announce(page, words);
    };
    if (tool === 'link') {
      if (await copyText(page, { plain: url + subject.directive })) done(say.linkCopied);
    } else if (tool === 'quote') {
      const { plain, html } = quote(subject.words, facts, url);
      if (await copyText(page, { plain, html })) done(say.quoteCopied);
    } else if (tool === 'markdown') {
      if (await copyText(page, { plain: quote(subject.words, facts, url).markdown })) done(say.markdownCopied);
    } else if (tool === 'share') {
      const shared = {
        title: facts.title,
        text: quotedWords(subject),
        url: outsideAddress(subject.shared),
      };
      // Rejected where the reader changes their mind, which needs no answer.
      await navigator.share(shared).catch(() => undefined);
    } else {
      const citing = await import('./cite-dialog').catch(() => null);
      if (citing) await citing.openCiteDialog(page, facts, url);
      else sayNotLoaded(page, 'page', say.citations);
    }
    // Some browsers drop the selection when a button is touched, and every one for a click in a dialog.
    if (range) restore(range);
  }

  const followSelection = (): void => {
    // What is selected in a dialog is no concern of the text's.
    if (page.querySelector(':modal')) return;
    const selection = getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) {
      dismissed = '';
      if (open?.range && !toolbar.holds(page.activeElement)) close();
      return;
    }
    const range = selection.getRangeAt(0).cloneRange();
    const selected = selectedText(passages, range);
    if (selected && !(isPublished && isUnchanged(passages, range))) {
      close();
      if (!told) sayTranslated(page);
      told = true;
      return;
    }
    const subject = selected && subjectOfWords(passages, selected, facts);
    if (!subject) {
      if (open?.range) close();
      return;
    }
    if (subject.address === dismissed || (open?.range && subject.address === open.subject.address)) return;
    dismissed = '';
    visited = false;
    const isNew = !open?.range;
    open = { subject, range, opener: focusedIn(page, element) ?? signAt(range) };
    toolbar.show(linesOf(range, passages), 'above');
    if (isNew) announce(page, say.toolsOpen);
  };

  const openFor: LinkTools['openFor'] = (target) => {
    const note = target.closest<HTMLElement>('.note[data-quote]');
    const place = note ?? target.closest<HTMLElement>('.passage');
    const number =
      note?.querySelector<HTMLElement>('a.chosen[data-number]') ?? note?.querySelector<HTMLElement>('a[data-number]');
    const quoted = number?.dataset.of;
    // The words of a note stand in any passages.
    const all = page.createRange();
    all.selectNode(reading);
    if (!(isPublished && isUnchanged(passages, all))) {
      sayTranslated(page);
      return;
    }
    const subject =
      quoted === undefined
        ? subjectOfPassage(passages, place?.id ?? '', facts)
        : subjectOfNote(passages, quoted, marksOf(reading, quoted), facts);
    if (!place || !subject) return;
    const opener = focusedIn(page, element) ?? place.querySelector<HTMLElement>('[data-own-link]');
    open = { subject, range: null, opener };
    toolbar.show([...place.getClientRects()], 'below');
    toolbar.focus();
  };

  const enter = (): boolean => {
    if (!toolbar.shown) return false;
    toolbar.focus();
    return true;
  };

  page.addEventListener('keydown', (event) => {
    const plain = !event.shiftKey && !event.metaKey && !event.ctrlKey && !event.altKey;
    if (event.key !== 'Tab' || !plain || visited || !open?.range || toolbar.holds(page.activeElement)) return;
    if (page.querySelector(':modal, :popover-open')) return;
    event.preventDefault();
    enter();
  });
  // The tools of a passage or note go when the reader turns to something else.
  for (const event of ['pointerdown', 'focusin'] as const) {
    page.addEventListener(event, ({ target }) => {
      if (!open || open.range || !(target instanceof Element) || target.closest('dialog')) return;
      if (!toolbar.holds(target) && !open.opener?.contains(target)) close();
    });
  }
  window.addEventListener('resize', close);

  return { followSelection, openFor, enter };
}

/** The lines of some words, or the passages that they stand in where the browser gives none. */
function linesOf(range: Range, passages: readonly PagePassage[]): DOMRect[] {
  const lines = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  if (lines.length > 0) return lines;
  return passages
    .filter(({ element }) => range.intersectsNode(element))
    .map(({ element }) => element.getBoundingClientRect());
}

function marksOf(reading: HTMLElement, quoted: string): HTMLElement[] {
  return Array.from(reading.querySelectorAll<HTMLElement>(`mark[data-quotes~="${CSS.escape(quoted)}"]`));
}

/** The sign of the passage that some words end in. */
function signAt({ endContainer }: Range): HTMLElement | null {
  const element = endContainer instanceof Element ? endContainer : endContainer.parentElement;
  return element?.closest('.passage')?.querySelector<HTMLElement>('[data-own-link]') ?? null;
}

/** What has the focus, unless that is in the toolbar, or no stop of the Tab key: a press on the text focuses all of it. */
function focusedIn(page: Document, toolbar: HTMLElement): HTMLElement | null {
  const focused = page.activeElement;
  return focused instanceof HTMLElement && focused.tabIndex >= 0 && !toolbar.contains(focused) ? focused : null;
}

/** Selects some words again where nothing is selected. Browsers take the focus away for that; it is given back. */
function restore(range: Range): void {
  const selection = getSelection();
  if (!selection?.isCollapsed) return;
  const focused = range.startContainer.ownerDocument?.activeElement;
  selection.removeAllRanges();
  selection.addRange(range);
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}

function quotedWords({ words }: Subject): string {
  return words.map(({ text }) => text).join('\n\n');
}
