import { type KeyboardEvent, type MouseEvent, memo, useEffect, useRef } from 'react';
import * as common from '@/lib/interface/common';
import * as say from '@/lib/interface/making';
import { readingOrder } from '@/lib/interface/reader';
import type { Pointed } from '../../../lib/studio/select';
import { directionOf, inLanguage } from '../../../lib/text/language';
import { Say } from '../../pages/say';
import { keepTyped } from './keep-typed';
import type { ShownSelection, ShownWork } from './messages';
import { MAP_PAGE } from './preview-pages';
import { previewKey, previewPress } from './preview-press';
import { FIRST_ROWS } from './row-counts';
import type { FocusedRow, ShowPlace } from './use-focused-row';
import { usePairStyles } from './use-pair-styles';
import { useSelectedMark } from './use-selected-mark';
import type { ShownRows, WorkshopActions } from './use-workshop';

/** The edition as its reader sees it. Pressing a passage or a note selects it; quoted words open their note. */
export function PreviewPane({
  work: { language, isEdition, problems, pairs, view, essays, isElsewhere },
  rows: { from, of, rows },
  focused,
  selected,
  typed,
  actions,
  onShow,
}: {
  work: ShownWork;
  rows: ShownRows;
  focused: FocusedRow | null;
  selected: ShownSelection | null;
  /** Its words as somebody has changed them; null where they are as they were. */
  typed: string | null;
  actions: WorkshopActions;
  /** Shows a place in here. */
  onShow: ShowPlace;
}) {
  usePairStyles(pairs);
  const pane = useRef<HTMLElement>(null);
  const end = useRef<HTMLButtonElement>(null);
  useSelectedMark(pane, selected, rows);
  const next = from + rows.length;
  const hasMore = next < of;

  // More rows come before the end of those that are there is reached.
  useEffect(() => {
    const [button, root] = [end.current, pane.current];
    if (!hasMore || button === null || root === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting))
          actions.ask({ ask: 'rows', view, from: next, to: next + FIRST_ROWS, only: false });
      },
      { root, rootMargin: '0px 0px 1200px 0px' },
    );
    observer.observe(button);
    return () => observer.disconnect();
  }, [view, next, hasMore, actions]);

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

  const select = (pointed: Pointed): void => {
    if (JSON.stringify(pointed) !== JSON.stringify(selected?.pointed)) keepTyped({ selected, typed }, actions);
    actions.ask({ ask: 'select', pointed });
  };
  const pressKey = (event: KeyboardEvent): void => {
    const pointed =
      event.key === 'e' && !(event.ctrlKey || event.metaKey || event.altKey) ? previewKey(event.target) : null;
    if (pointed === null || isElsewhere) return;
    event.preventDefault();
    select(pointed);
  };
  const press = async (event: MouseEvent): Promise<void> => {
    const pressed = previewPress(event.target);
    if (pressed === null) return;
    event.preventDefault();
    if (pressed.kind === 'note') location.hash = pressed.anchor;
    if (pressed.kind === 'select' && !isElsewhere) select(pressed.pointed);
    if (pressed.kind !== 'link') return;
    const found = await actions.find(pressed.address);
    if (found !== null) onShow(found.at, found.place, true);
  };
  const show = (row: (typeof rows)[number]) => <PreviewRow key={row.key} name={row.key} html={row.html} />;
  const isAtTop = from === 0;
  const voice = essays.find(({ slug }) => slug === view)?.voice ?? 1;
  return (
    <section
      className="studio-preview"
      aria-label={say.preview}
      ref={pane}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys
      tabIndex={0}
      onClick={(event) => void press(event)}
      onKeyDown={pressKey}
    >
      {isEdition ? (
        <div className="studio-hint">
          {essays.length > 0 ? <Orders view={view} essays={essays} actions={actions} /> : null}
          <PressHint isMap={view === MAP_PAGE} isElsewhere={isElsewhere} />
        </div>
      ) : null}
      {isEdition && view === MAP_PAGE ? <div className="map">{rows.map(show)}</div> : null}
      {isEdition && view !== MAP_PAGE ? (
        <div className={view === null ? 'reader' : `reader voice-${voice}`} data-essay={view ?? undefined}>
          {isAtTop ? rows.slice(0, 1).map(show) : null}
          <div className={essays.length > 0 ? 'columns' : 'columns alone'} dir={directionOf(language)}>
            <div className={`reading ${view === null ? 'interview' : 'essay'}`} {...inLanguage(language)}>
              {isAtTop ? null : (
                <button
                  type="button"
                  className="studio-more"
                  onClick={() =>
                    actions.ask({ ask: 'rows', view, from: Math.max(0, from - FIRST_ROWS), to: from, only: false })
                  }
                >
                  {say.showBefore}
                </button>
              )}
              {(isAtTop ? rows.slice(1) : rows).map(show)}
              {hasMore ? (
                <button
                  type="button"
                  className="studio-more"
                  ref={end}
                  onClick={() => actions.ask({ ask: 'rows', view, from: next, to: next + FIRST_ROWS, only: false })}
                >
                  {say.showMore}
                </button>
              ) : null}
            </div>
          </div>
        </div>
      ) : null}
      {isEdition ? null : (
        <p className="studio-nothing">{problems.length > 0 ? say.shownOnceMended : say.shownOnceThere}</p>
      )}
    </section>
  );
}

/** Whether little of an element is in the window, as on a phone, where it stands below the doubts. */
function isFarBelow(element: Element): boolean {
  return element.getBoundingClientRect().top > innerHeight / 3;
}

/** What can be done in the page that is shown. */
function PressHint({ isMap, isElsewhere }: { isMap: boolean; isElsewhere: boolean }) {
  if (isMap) return <p>{say.mapHint}</p>;
  if (isElsewhere) return <p>{say.readingHint}</p>;
  return (
    <p>
      {say.editingHint}
      <span className="studio-keys">
        <Say>{say.keysHint(<kbd>Tab</kbd>, <kbd>E</kbd>)}</Say>
      </span>
    </p>
  );
}

/** The pages of the edition. */
function Orders({ view, essays, actions }: Pick<ShownWork, 'view' | 'essays'> & { readonly actions: WorkshopActions }) {
  const ofEssays = essays.map(({ slug, title }) => ({ slug, title: essays.length === 1 ? common.essay : title }));
  const pages = [{ slug: null, title: common.interview }, ...ofEssays, { slug: MAP_PAGE, title: common.map }];
  return (
    <fieldset className="studio-orders">
      <legend className="visually-hidden">{readingOrder}</legend>
      {pages.map(({ slug, title }) => (
        <button
          key={slug}
          type="button"
          dir="auto"
          aria-pressed={slug === view}
          onClick={() => actions.ask({ ask: 'view', view: slug, from: 0 })}
        >
          {title}
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
