/** What each page is called, and what search engines and other sites say of it. */
import type { Edition, EditionCommentary } from '@/lib/edition';
import * as site from '@/lib/interface/library';
import * as studio from '@/lib/interface/making';
import * as map from '@/lib/interface/map';
import * as reader from '@/lib/interface/reader';
import * as records from '@/lib/interface/records';
import * as verify from '@/lib/interface/verifying';

/** A page in the words of its metadata. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
}

/** The pages that belong to no edition. */
export const SITE_HEADS = {
  home: { title: 'Gloss', description: site.description },
  search: { title: site.index, description: site.indexDescription },
  verify: { title: verify.title, description: verify.description },
  studio: { title: studio.title, description: studio.description },
  offline: { title: site.noConnection, description: site.description },
  notFound: { title: site.noSuchPage, description: site.description },
} as const satisfies Readonly<Record<string, PageHead>>;

export function interviewHead({ meta: { title, dek } }: Edition): PageHead {
  return { title, description: dek ?? reader.interviewDescription(title) };
}

export function essayHead({ meta: interview }: Edition, { meta: { title } }: EditionCommentary): PageHead {
  return { title, description: reader.essayDescription(title, interview.title) };
}

export function mapHead({ meta: { title } }: Edition): PageHead {
  return { title: map.title(title), description: map.description(title) };
}

export function mapTableHead({ meta: { title } }: Edition): PageHead {
  return { title: map.tableTitle(title), description: map.tableDescription(title) };
}

export function spokenHead({ meta: { title } }: Edition): PageHead {
  return { title: records.spokenTitle(title), description: records.spokenDescription(title) };
}

export function changesHead({ meta: { title } }: Edition): PageHead {
  return { title: records.changesTitle(title), description: records.changesDescription(title) };
}
