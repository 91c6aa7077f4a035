import type { ReactNode } from 'react';
import type { Edition } from '@/lib/edition';
import { inInterview } from '@/lib/interface/common';
import { IN_INTERFACE } from '@/lib/interface/in-interface';
import type { Phrase } from '@/lib/interface/phrase';
import { interviewAddress } from '../../lib/site/addresses';
import { inLanguage } from '../../lib/text/language';
import { Say } from './say';

/** The head of a page about an edition: what kind of page it is, what it tells, and which interview that is about. */
export function HeadAbout({
  edition: { slug, meta },
  kicker,
  title,
  lead = inInterview,
  href = interviewAddress(slug),
  children,
}: {
  edition: Pick<Edition, 'slug' | 'meta'>;
  kicker: string;
  title: string;
  /** What is said of the interview's title. */
  lead?: <Part>(title: Part) => Phrase<Part>;
  /** Where that title leads: to the interview, unless the page has another one beside it. */
  href?: string;
  /** What stands behind it, within it. */
  children?: ReactNode;
}) {
  return (
    <header className="title-page" {...IN_INTERFACE}>
      <p className="kicker">{kicker}</p>
      <h1>{title}</h1>
      <p className="people">
        <Say>
          {lead<ReactNode>(
            <a className="essay-name" href={href} {...inLanguage(meta.language)}>
              {meta.title}
            </a>,
          )}
        </Say>
      </p>
      {children}
    </header>
  );
}
