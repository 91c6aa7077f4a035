/** What labels hold beside a name and a time: `(by phone)`. */
import type { LabelShape } from '../../content/label-shape';

/** The words of a label that are neither; '' where there are none. */
export function remarkIn(opening: string, { name, nameStart, time }: LabelShape): string {
  const rest = `${opening.slice(0, nameStart)} ${opening.slice(nameStart + name.length)}`;
  const bare = time === null ? rest : rest.replace(time.written, ' ');
  return [...bare.matchAll(/[[(（][^\])）]*[\])）]|[\p{L}\p{N}]+/gu)]
    .map(([words]) => words)
    .filter((words) => /[\p{L}\p{N}]/u.test(words))
    .join(' ');
}
