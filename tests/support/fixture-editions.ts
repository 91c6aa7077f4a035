/** The editions of the fixtures and the first edition, for tests of what is made of them. */
import { readLibrary } from '@/lib/content';
import { type Edition, joinLibrary } from '@/lib/edition';

/** Every edition of a content folder, by slug. */
async function editionsIn(folder: string): Promise<Edition[]> {
  const { interviews, problems } = joinLibrary(await readLibrary(folder));
  if (problems.length > 0) throw new Error(`${folder} has problems: ${JSON.stringify(problems[0])}`);
  return interviews.map(({ edition }) => edition);
}

const ALL: readonly Edition[] = [...(await editionsIn('content')), ...(await editionsIn('tests/fixtures/content'))];

/** What is made is tested on: rights reserved; many essays; times; right to left; other letters; long; no essay. */
export const EDITIONS: readonly { readonly name: string; readonly edition: Edition }[] = ALL.map((edition) => ({
  name: edition.slug,
  edition,
}));

/** The edition of that name. */
export function fixtureEdition(slug: string): Edition {
  const edition = ALL.find((each) => each.slug === slug);
  if (edition === undefined) throw new Error(`there is no fixture ${slug}`);
  return edition;
}
