/** The notes of a reader page, as a test sees them. */
import { expect, type Locator, type Page } from '@playwright/test';

/** The notes that are shown, in order. */
export const visibleNotes = (page: Page): Locator => page.locator('aside.note[data-quote]:visible');

/** Vertical extents of the notes that are shown, in order. */
function extents(page: Page): Promise<{ top: number; bottom: number; name: string }[]> {
  return visibleNotes(page).evaluateAll((notes) =>
    notes.map((each) => {
      const { top, bottom } = each.getBoundingClientRect();
      return { top, bottom, name: each.id };
    }),
  );
}

/** Waits until no note overlaps the one before it. */
export async function expectNoOverlap(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      const shown = await extents(page);
      return shown
        .filter(({ top }, index) => index > 0 && top < (shown[index - 1]?.bottom ?? 0) - 0.5)
        .map(({ name }) => name);
    })
    .toEqual([]);
}
