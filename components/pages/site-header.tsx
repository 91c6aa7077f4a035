import type { ReactNode } from 'react';
import { type Edition, type EditionCommentary, placedQuotes, readingMinutes } from '@/lib/edition';
import * as common from '@/lib/interface/common';
import * as say from '@/lib/interface/library';
import * as reader from '@/lib/interface/reader';
import {
  essayAddress,
  homeAddress,
  interviewAddress,
  mapAddress,
  noteAnchor,
  quoteAnchor,
  searchAddress,
  studioAddress,
  verifyAddress,
} from '../../lib/site/addresses';
import { inLanguage } from '../../lib/text/language';
import { ByAuthor } from './by-author';
import { LanguageLinks } from './preferences/language-links';
import { PreferencesButton, PreferencesPanel } from './preferences/preferences-panel';
import { KeysButton, KeysPanel } from './reader/keys-panel';
import { OutlineButton } from './reader/outline';
import { Overview } from './reader/overview';
import { FindButton, FindPanel } from './search/find-panel';

/** Which of an edition's pages is shown: the interview, the map, what editing or corrections changed, or the essay with this slug. */
export type EditionView = { readonly edition: Edition } & (
  | { readonly page: 'interview' | 'map' | 'spoken' | 'changes' }
  | { readonly page: 'essay'; readonly essay: string }
);

/**
 * The one bar of the site: its name, and the orders in which an edition can be read.
 *
 * @param isFile whether it stands in a file of an edition, which has no other pages and no search of its own
 */
export function SiteHeader({ view, isFile = false }: { view?: EditionView; isFile?: boolean }) {
  const hasKeys = view?.page === 'interview' || view?.page === 'essay';
  return (
    <>
      {view ? <QuoteSkips view={view} /> : null}
      <header className="site-header">
        <a className="brand" href={homeAddress()}>
          Gloss
        </a>
        {view ? <ReadingOrders {...view} /> : null}
        <div className="tools">
          {view?.page === 'interview' ? (
            <>
              <TimeLeft minutes={readingMinutes(view.edition.words)} />
              <OutlineButton edition={view.edition} />
            </>
          ) : null}
          {hasKeys || isFile ? null : (
            <a className="header-link index-link" href={searchAddress()}>
              {say.index}
            </a>
          )}
          {view ? null : (
            <>
              <a className="header-link" href={studioAddress()}>
                {say.makeEdition}
              </a>
              <a className="header-link" href={verifyAddress()}>
                {say.checkQuotes}
              </a>
            </>
          )}
          {hasKeys && !isFile ? <FindButton /> : null}
          {hasKeys ? <KeysButton /> : null}
          <PreferencesButton />
          {isFile ? null : <LanguageLinks />}
        </div>
        {view?.page === 'interview' ? <Overview edition={view.edition} /> : null}
        {/* Behind the bar, so that no button is pushed aside by one that arrives later. */}
        {hasKeys ? <KeysPanel /> : null}
        {hasKeys && !isFile ? <FindPanel /> : null}
        <PreferencesPanel isFile={isFile} />
      </header>
    </>
  );
}

/** For those who move by keys: the ways past the bar to what a page has besides its text. */
function QuoteSkips({ view: { edition, page } }: { view: EditionView }) {
  const [first] = placedQuotes(edition.commentaries);
  if (!first || page !== 'interview') return null;
  return (
    <>
      <a className="skip" href={`#${quoteAnchor(first.id)}`}>
        {reader.skipToQuote}
      </a>
      <a className="skip" href={`#${noteAnchor(first.id)}`}>
        {reader.skipToNotes}
      </a>
    </>
  );
}

/** How long the rest of the interview takes to read; the script counts it down. */
function TimeLeft({ minutes }: { minutes: number }) {
  return <span className="time-left">{reader.minutesLeft(minutes)}</span>;
}

/** The interview's order and each essay's, and the map of both. The choice in the address is carried over by the page's script. */
function ReadingOrders(view: EditionView) {
  const { edition, page } = view;
  const shown = view.page === 'essay' ? view.essay : undefined;
  const [only, ...others] = edition.commentaries;
  return (
    <nav className="reading-orders" aria-label={reader.readingOrder}>
      <a href={interviewAddress(edition.slug)} aria-current={page === 'interview' ? 'page' : undefined}>
        {common.interview}
      </a>
      {only && others.length === 0 ? (
        <EssayOrder edition={edition.slug} commentary={only} shown={shown}>
          {common.essay}
        </EssayOrder>
      ) : null}
      {others.length > 0 ? <EssayOrders edition={edition} shown={shown} /> : null}
      <a href={mapAddress(edition.slug)} aria-current={page === 'map' ? 'page' : undefined}>
        {common.map}
      </a>
    </nav>
  );
}

/** The orders of several essays, in a panel: their titles are too long for a bar. */
function EssayOrders({ edition, shown }: { edition: Edition; shown: string | undefined }) {
  return (
    <>
      <button
        type="button"
        className={shown === undefined ? undefined : 'current-order'}
        popoverTarget="page:essays"
        aria-haspopup="true"
      >
        {common.essays}
      </button>
      <div className="panel essay-orders" id="page:essays" popover="auto">
        <ul>
          {edition.commentaries.map((commentary) => (
            <li key={commentary.slug} className={`voice-${commentary.voice}`}>
              <EssayOrder edition={edition.slug} commentary={commentary} shown={shown}>
                <cite {...inLanguage(commentary.meta.language)}>{commentary.meta.title}</cite>
                <ByAuthor author={commentary.meta.author} />
              </EssayOrder>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

/** The way to an essay's own order. */
function EssayOrder({
  edition,
  commentary: { slug, meta },
  shown,
  children,
}: {
  edition: string;
  commentary: EditionCommentary;
  /** Slug of the essay that the page shows. */
  shown: string | undefined;
  children: ReactNode;
}) {
  return (
    <a
      href={essayAddress(edition, slug)}
      aria-current={shown === slug ? 'page' : undefined}
      data-commentary={slug}
      title={meta.title}
    >
      {children}
    </a>
  );
}
