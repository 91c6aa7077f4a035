/** Single-key shortcuts. */
import { SHORTCUTS, type ShortcutAction } from './shortcuts';

/** Obeys the shortcuts: not while a reader writes, holds a modifier, or has turned them off (the root's `data-keys`). */
export function handleShortcuts(page: Document, actions: Readonly<Record<ShortcutAction, () => void>>): void {
  page.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return;
    if (page.documentElement.dataset.keys === 'off' || isWriting(event.target)) return;
    const shortcut = SHORTCUTS.find(({ key }) => key === event.key);
    if (!shortcut) return;
    event.preventDefault();
    actions[shortcut.action]();
  });
}

/** Whether keys belong to what has the focus: a field, or a choice that arrow and letter keys move in. */
function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
