/** Single-key shortcuts. */

/** Obeys the keys of a table: not while a reader writes, holds a modifier, or has turned them off (the root's `data-keys`). */
export function handleShortcuts<Action extends string>(
  page: Document,
  shortcuts: readonly { readonly key: string; readonly action: Action }[],
  actions: Readonly<Record<Action, () => void>>,
): void {
  page.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return;
    if (page.documentElement.dataset.keys === 'off' || isWriting(event.target)) return;
    const shortcut = shortcuts.find(({ key }) => key === event.key);
    if (!shortcut) return;
    event.preventDefault();
    actions[shortcut.action]();
  });
}

/** Whether keys belong to what has the focus: a field, a choice that arrow and letter keys move in, a recording. */
function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT|AUDIO|VIDEO)$/.test(target.tagName))
  );
}
