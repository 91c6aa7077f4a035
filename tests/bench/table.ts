/** Tables in plain text. */

/** Prints a title and rows of cells, the first row as the head, in columns of equal width. */
export function printTable(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  console.log(`\n${title}\n${line(head)}\n${rows.map(line).join('\n')}`);
}

/** A part of one, with three digits: `.985`. */
export function share(value: number): string {
  return Number.isNaN(value) ? '' : value.toFixed(3).replace(/^0/, '');
}

/** A whole number with commas. */
export function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}

/** Milliseconds, with as many digits as tell something. */
export function ms(value: number): string {
  return value >= 100 ? whole(value) : value >= 1 ? value.toFixed(1) : value.toFixed(3);
}
