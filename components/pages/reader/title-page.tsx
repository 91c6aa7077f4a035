import type { ReactNode } from 'react';
import type { Edition } from '@/lib/edition';
import { TAG } from '@/lib/interface/common';
import { IN_INTERFACE } from '@/lib/interface/in-interface';
import { formatDate } from '../../../lib/text/format';
import { inLanguage } from '../../../lib/text/language';
import { PageTitle } from '../page-title';
import { PeopleLine } from '../people-line';
import { DiscussedLine } from './discussed-line';
import { EssaySwitches } from './essay-names';

/** The head of an edition: title, dek, people, date, the essays that it is read with, and how to see what they say. */
export function TitlePage({ edition, children }: { edition: Edition; children?: ReactNode }) {
  const { slug, meta, speakers, words, commentaries } = edition;
  return (
    <header className="title-page">
      <p className="kicker" {...inLanguage(meta.language)}>
        {[meta.outlet, meta.show].filter(Boolean).map((part) => `${part} · `)}
        <time dateTime={meta.date} {...IN_INTERFACE}>
          {formatDate(meta.date, TAG)}
        </time>
      </p>
      <PageTitle language={meta.language}>{meta.title}</PageTitle>
      {meta.dek ? (
        <p className="dek" {...inLanguage(meta.language)}>
          {meta.dek}
        </p>
      ) : null}
      <PeopleLine speakers={speakers} words={words} />
      <EssaySwitches edition={slug} commentaries={commentaries} />
      <DiscussedLine edition={edition} />
      {children}
    </header>
  );
}
