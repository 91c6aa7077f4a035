const ID = 'page:first-screen';

/**
 * Stands where what is seen first ends. Where a browser knows how, it paints nothing before it has come to this: half a
 * line, or half a bar, would move when its other half comes.
 */
export function FirstScreenEnds() {
  return (
    <>
      <link rel="expect" href={`#${ID}`} blocking="render" />
      <span id={ID} hidden />
    </>
  );
}
