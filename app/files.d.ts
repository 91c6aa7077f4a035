/** Files that are imported as what they hold: see the rules in next.config.ts. */

declare module '*.css?raw' {
  const text: string;
  export default text;
}

declare module '*?bytes' {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}
