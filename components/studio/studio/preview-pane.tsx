import { type KeyboardEvent, type MouseEvent, memo, useEffect, useRef } from 'react';
import { directionOf, inLanguage } from '../../../lib/text/language';
import type { ShownWork } from './messages';
import { previewKey, previewPress } from './preview-press';
import { FIRST_ROWS } from './row-counts';
import type { FocusedRow } from './use-focused-row';
import { usePairStyles } from './use-pair-styles';
import type { ShownRows, WorkshopActions } from './use-workshop';

/** The edition as its reader sees it. Pressing a passage or a note selects it; quoted words open their note. */
export function PreviewPane({
  work: { language, isEdition, problems, pairs, view, essays },
  rows: { from, of, rows },
  focused,
  actions,
}: {
  work: ShownWork;
  rows: ShownRows;
  focused: FocusedRow | null;
  actions: WorkshopActions;
}) {
  usePairStyles(pairs);
  const pane = useRef<HTMLElement>(null);
  const end = useRef<HTMLButtonElement>(null);
  const next = from + rows.length;
  const hasMore = next < of;

  // More rows come before the end of those that are there is reached.
  useEffect(() => {
    const [button, root] = [end.current, pane.current];
    if (!hasMore || button === null || root === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting))
          actions.ask({ ask: 'rows', from: next, to: next + FIRST_ROWS, only: false });
      },
      { root, rootMargin: '0px 0px 1200px 0px' },
    );
    observer.observe(button);
    return () => observer.disconnect();
  }, [next, hasMore, actions]);

  const focusedKey = focused === null || focused.view !== view ? undefined : rows[focused.row - from]?.key;
  // Another page is read from its beginning, unless a place in it is to be shown.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another page
  useEffect(() => {
    if (focused?.view !== view) pane.current?.scrollTo({ top: 0, behavior: 'instant' });
  }, [view]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every wish is obeyed once, when its row is there
  useEffect(() => {
    if (focused === null || focusedKey === undefined || pane.current === null) return;
    const row = pane.current.querySelector(`[data-row="${CSS.escape(focusedKey)}"]`);
    const { place } = focused;
    const shown =
      place !== null && 'passage' in place ? row?.querySelector(`[id="${CSS.escape(place.passage)}"]`) : row;
    for (const earlier of pane.current.querySelectorAll('.studio-doubtful'))
      earlier.classList.remove('studio-doubtful');
    if (!shown) return;
    shown.classList.add('studio-doubtful');
    const top = shown.getBoundingClientRect().top - pane.current.getBoundingClientRect().top;
    if (focused.isWanted && isFarBelow(pane.current))
      pane.current.scrollIntoView({ block: 'end', behavior: 'instant' });
    pane.current.scrollBy({ top: top - pane.current.clientHeight / 4, behavior: 'instant' });
  }, [focused?.turn, focusedKey]);

  const pressKey = (event: KeyboardEvent): void => {
    const pointed =
      event.key === 'e' && !(event.ctrlKey || event.metaKey || event.altKey) ? previewKey(event.target) : null;
    if (pointed === null) return;
    event.preventDefault();
    actions.ask({ ask: 'select', pointed });
  };
  const press = (event: MouseEvent): void => {
    const pressed = previewPress(event.target);
    if (pressed === null) return;
    event.preventDefault();
    if (pressed.kind === 'note') location.hash = pressed.anchor;
    if (pressed.kind === 'select') actions.ask({ ask: 'select', pointed: pressed.pointed });
  };
  const show = (row: (typeof rows)[number]) => <PreviewRow key={row.key} name={row.key} html={row.html} />;
  const isAtTop = from === 0;
  const voice = essays.find(({ slug }) => slug === view)?.voice ?? 1;
  return (
    <section
      className="studio-preview"
      aria-label="The edition as its reader sees it"
      ref={pane}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys
      tabIndex={0}
      onClick={press}
      onKeyDown={pressKey}
    >
      {isEdition ? (
        <div className="studio-hint">
          {essays.length > 0 ? <Orders view={view} essays={essays} actions={actions} /> : null}
          <p>
            Press a passage to change its words or who says it, and quoted words to see their note. By keys:{' '}
            <kbd>Tab</kbd> to a passage, then <kbd>E</kbd>.
          </p>
        </div>
      ) : null}
      {isEdition ? (
        <div className={view === null ? 'reader' : `reader voice-${voice}`} data-essay={view ?? undefined}>
          {isAtTop ? rows.slice(0, 1).map(show) : null}
          <div className={essays.length > 0 ? 'columns' : 'columns alone'} dir={directionOf(language)}>
            <div className={`reading ${view === null ? 'interview' : 'essay'}`} {...inLanguage(language)}>
              {isAtTop ? null : (
                <button
                  type="button"
                  className="studio-more"
                  onClick={() =>
                    actions.ask({ ask: 'rows', from: Math.max(0, from - FIRST_ROWS), to: from, only: false })
                  }
                >
                  Show what stands before
                </button>
              )}
              {(isAtTop ? rows.slice(1) : rows).map(show)}
              {hasMore ? (
                <button
                  type="button"
                  className="studio-more"
                  ref={end}
                  onClick={() => actions.ask({ ask: 'rows', from: next, to: next + FIRST_ROWS, only: false })}
                >
                  Show more
                </button>
              ) : null}
            </div>
          </div>
        </div>
      ) : (
        <p className="studio-nothing">
          {problems.length > 0
            ? 'The edition is shown here again when what is wrong is mended, or undone.'
            : 'The edition is shown here once there is an interview.'}
        </p>
      )}
    </section>
  );
}

/** Whether little of an element is in the window, as on a phone, where it stands below the doubts. */
function isFarBelow(element: Element): boolean {
  return element.getBoundingClientRect().top > innerHeight / 3;
}

/** The orders in which the edition can be read. */
function Orders({ view, essays, actions }: Pick<ShownWork, 'view' | 'essays'> & { readonly actions: WorkshopActions }) {
  const pages = [{ slug: null, title: 'Interview' }, ...essays];
  return (
    <fieldset className="studio-orders">
      <legend className="visually-hidden">Reading order</legend>
      {pages.map(({ slug, title }) => (
        <button
          key={slug}
          type="button"
          dir="auto"
          aria-pressed={slug === view}
          onClick={() => actions.ask({ ask: 'view', view: slug, from: 0 })}
        >
          {essays.length === 1 && slug !== null ? 'Essay' : title}
        </button>
      ))}
    </fieldset>
  );
}

/** A row of it. Its words come from the reader's own components, which let no markup of authors through unsanitised. */
const PreviewRow = memo(function PreviewRow({ name, html }: { name: string; html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: rendered by React in the worker
  return <div data-row={name} dangerouslySetInnerHTML={{ __html: html }} />;
});
