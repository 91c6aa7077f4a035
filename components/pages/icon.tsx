/** The icons of the site, drawn on one grid with one line, so that they are one set. */
const PATHS = {
  type: 'M3 18 8.5 5h1L15 18M5 13.5h8M15.5 18l3-7.5h.8l2.9 7.5M16.6 15.5h5',
  keyboard: 'M3 6.5h18v11H3zM6.5 10h.01M10 10h.01M14 10h.01M17.5 10h.01M7.5 14h9',
  outline: 'M4 6.5h.01M8.5 6.5H20M4 12h.01M8.5 12H20M4 17.5h.01M8.5 17.5H20',
  previous: 'M14.5 5.5 8 12l6.5 6.5',
  next: 'M9.5 5.5 16 12l-6.5 6.5',
  find: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.3 15.3 20.5 20.5',
  close: 'M6 6l12 12M18 6 6 18',
  link: 'M10.2 13.8a4 4 0 0 0 5.7 0l3.2-3.2a4 4 0 0 0-5.7-5.7l-1.2 1.2M13.8 10.2a4 4 0 0 0-5.7 0l-3.2 3.2a4 4 0 0 0 5.7 5.7l1.2-1.2',
  quote: 'M10 7c-3 1-4.5 3.2-4.5 6.5V17H10v-4.5H7.5M18.5 7c-3 1-4.5 3.2-4.5 6.5V17h4.5v-4.5H16',
  markdown: 'M9.5 4 7.5 20M16.5 4l-2 16M4.5 9h16M3.5 15h16',
  share: 'M12 15V3.5M8 7l4-3.5L16 7M7 11H5v9h14v-9h-2',
  cite: 'M5 4h9l5 5v11H5zM14 4v5h5M8.5 13h7M8.5 16.5h7',
  done: 'M5 12.5 10 17.5 19.5 7',
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

/** The drawing of an icon as an address of its data, for style sheets to mask with. */
export function iconUrl(name: IconName): string {
  const line = "fill='none' stroke='black' stroke-width='1.6' stroke-linecap='round' stroke-linejoin='round'";
  const drawing = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' ${line}><path d='${PATHS[name]}'/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(drawing)}`;
}
