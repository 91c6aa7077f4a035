import { byAuthor } from '@/lib/interface/common';
import { Say } from './say';

/** Who wrote an essay, where somebody is named; the name may be written in either direction. */
export function ByAuthor({ author }: { author: string | undefined }) {
  return author === undefined ? null : <Say>{byAuthor(<bdi>{author}</bdi>)}</Say>;
}
