/** Files that are imported as what they hold: see the rules in next.config.ts. */

declare module '*?bytes' {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}
