import type { Edition } from '@/lib/edition';
import { textCheck } from '@/lib/links/read/check';
import { normalWords } from '@/lib/links/read/words';
import type { EditionFacts } from '../../browser/links/edition-facts';

/** The facts of an edition. */
export function factsOf({ slug, meta, speakers, passages, commentaries }: Edition): EditionFacts {
  return {
    slug,
    title: meta.title,
    outlet: meta.outlet,
    show: meta.show,
    date: meta.date,
    language: meta.language,
    people: speakers.map(({ id, name, role }) => ({ id, name, role })),
    text: textCheck(passages.map(({ id, text }) => [id, normalWords(text)])),
    essays: commentaries.map((commentary) => ({ slug: commentary.slug, title: commentary.meta.title })),
  };
}
