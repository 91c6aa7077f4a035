/** The sections of a long page, which a browser lays out only near the window; a shorter page is one. */

/** Whether a section is near the window is told this much before it is reached, as a share of the window's height. */
const AHEAD = '100%';

/** The elements of `reading` that are laid out together, in order; `reading` itself where it has no sections. */
export function sectionsOf(reading: HTMLElement): HTMLElement[] {
  const sections = Array.from(reading.querySelectorAll<HTMLElement>('.section'));
  return sections.length > 0 ? sections : [reading];
}

/** Calls back as sections come near the window and leave it. Where there is only one, it is near from the first. */
export function watchSections(
  sections: readonly HTMLElement[],
  changed: (near: readonly HTMLElement[], far: readonly HTMLElement[]) => void,
): void {
  if (sections.length === 1) {
    changed(sections, []);
    return;
  }
  const observer = new IntersectionObserver(
    (entries) => {
      const of = (near: boolean): HTMLElement[] =>
        entries.flatMap(({ target, isIntersecting }) =>
          isIntersecting === near && target instanceof HTMLElement ? [target] : [],
        );
      changed(of(true), of(false));
    },
    { rootMargin: `${AHEAD} 0px` },
  );
  for (const section of sections) observer.observe(section);
}
