import type { ReactNode } from 'react';
import type { Edition, EditionCommentary } from '@/lib/edition';
import { TAG } from '@/lib/interface/common';
import * as say from '@/lib/interface/reader';
import { interviewAddress } from '../../../lib/site/addresses';
import { formatDate } from '../../../lib/text/format';
import { inLanguage } from '../../../lib/text/language';
import { PageTitle } from '../page-title';
import { Say } from '../say';

/** The head of an essay: its title, who wrote it, and what it is about. */
export function EssayHead({
  edition,
  commentary: { meta },
  children,
}: {
  edition: Edition;
  commentary: EditionCommentary;
  /** What stands behind it, within it. */
  children?: ReactNode;
}) {
  return (
    <header className="title-page">
      <p className="kicker">
        {say.commentary}
        {meta.publication ? ` · ${meta.publication}` : ''}
        {meta.date ? (
          <>
            {' · '}
            <time dateTime={meta.date}>{formatDate(meta.date, TAG)}</time>
          </>
        ) : null}
      </p>
      <PageTitle language={meta.language ?? edition.meta.language}>{meta.title}</PageTitle>
      {meta.author ? (
        <p className="people">
          <Say>
            {say.by(
              <b>
                <bdi>{meta.author}</bdi>
              </b>,
            )}
          </Say>
        </p>
      ) : null}
      <p className="people">
        <Say>
          {say.on(
            <a className="essay-name" href={interviewAddress(edition.slug)} {...inLanguage(edition.meta.language)}>
              {edition.meta.title}
            </a>,
          )}
        </Say>
      </p>
      {children}
    </header>
  );
}
