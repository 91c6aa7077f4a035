/** Typefaces: the edition's own, and those that stand in for them until they have come. */
import { expect, test } from '@playwright/test';
import { layoutShifts, recordLayoutShifts } from '../support/layout-shifts';

test('text is as wide in the typefaces of Linux and Android as in the edition’s own', async ({ page }) => {
  await page.goto('./zuckerberg-titv/');
  const words = (await page.locator('.passage p').allTextContents()).join(' ').slice(0, 8000);
  // Those that the machine does not have are left out.
  const widths = await page.evaluate(async (text) => {
    const context = document.createElement('canvas').getContext('2d');
    const widthIn = (font: string): number => {
      if (context) context.font = font;
      return context?.measureText(text).width ?? 0;
    };
    const own = (file: string, descriptors?: FontFaceDescriptors): FontFace =>
      new FontFace(file, `url(/fonts/${file}.woff2)`, descriptors);
    for (const face of [own('newsreader'), own('newsreader-italic'), own('instrument-sans', { weight: '400 600' })]) {
      document.fonts.add(await face.load());
    }
    const all = [...document.fonts].filter(({ family }) => family.includes('fitted'));
    if (all.length < 10) throw new Error('the stand-ins are not all declared');
    const loaded = await Promise.allSettled(all.map((face) => face.load()));
    return loaded.flatMap((result) => {
      if (result.status === 'rejected') return [];
      const { family, style, weight } = result.value;
      const file = /Sans|Arial/.test(family) ? 'instrument-sans' : `newsreader${style === 'italic' ? '-italic' : ''}`;
      const ownStyle = file === 'instrument-sans' ? `${weight} ` : '';
      return [
        {
          family,
          style,
          weight,
          ratio: widthIn(`${style} ${weight} 20px ${family}`) / widthIn(`${ownStyle}20px ${file}`),
        },
      ];
    });
  }, words);
  expect(widths.filter(({ ratio }) => Math.abs(ratio - 1) > 0.02)).toEqual([]);
});

test('a page waits a moment for its typefaces, and hardly moves when they come later', async ({ page }) => {
  let release = (): void => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.woff2', async (route) => {
    await released;
    await route.continue();
  });
  await recordLayoutShifts(page);
  await page.goto('./zuckerberg-titv/', { waitUntil: 'commit' });
  await expect(page.locator('.passage p').first()).toBeVisible();
  release();
  await page.waitForLoadState('load');
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(() => document.fonts.check('1em newsreader')), 'the typeface has come').toBe(true);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const shifts = await layoutShifts(page);
  expect(
    shifts.map(Number.parseFloat).reduce((sum, shift) => sum + shift, 0),
    shifts.join('\n'),
  ).toBeLessThan(0.02);
});
