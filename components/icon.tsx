/** The icons of the site, drawn on one grid with one line, so that they are one set. */
const PATHS = {
  type: 'M3 18 8.5 5h1L15 18M5 13.5h8M15.5 18l3-7.5h.8l2.9 7.5M16.6 15.5h5',
  keyboard: 'M3 6.5h18v11H3zM6.5 10h.01M10 10h.01M14 10h.01M17.5 10h.01M7.5 14h9',
  outline: 'M4 6.5h.01M8.5 6.5H20M4 12h.01M8.5 12H20M4 17.5h.01M8.5 17.5H20',
  previous: 'M14.5 5.5 8 12l6.5 6.5',
  next: 'M9.5 5.5 16 12l-6.5 6.5',
  close: 'M6 6l12 12M18 6 6 18',
} as const;

/** Name of an icon. */
export type IconName = keyof typeof PATHS;

/** An icon of 24 units, as tall as its line of text; it says nothing to screen readers, so name what it stands for. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
