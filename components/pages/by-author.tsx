/** ` by` an essay's author, where one is named; the name may be written in either direction. */
export function ByAuthor({ author }: { author: string | undefined }) {
  return author === undefined ? null : (
    <>
      {' '}
      by <bdi>{author}</bdi>
    </>
  );
}
