import { expect, type Page, test } from '@playwright/test';
import { crawlPages } from '../support/crawl';

/** What the browser reports: refused code, errors of scripts, and requests to other hosts. */
interface Observed {
  readonly violations: string[];
  readonly errors: string[];
  readonly foreignRequests: string[];
}

async function observe(page: Page, baseURL: string | undefined): Promise<Observed> {
  const observed: Observed = { violations: [], errors: [], foreignRequests: [] };
  await page.exposeFunction('reportViolation', (text: string) => observed.violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      Reflect.get(window, 'reportViolation')(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  page.on('pageerror', (error) => observed.errors.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:')) {
      observed.foreignRequests.push(request.url());
    }
  });
  return observed;
}

/** The policy of a page, which is in the page itself: headers add only who may frame it. */
async function policyOf(page: Page): Promise<string> {
  return (await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')) ?? '';
}

const WASM = " 'wasm-unsafe-eval'";

test('every page has a strict policy, keeps to it, and asks no other host for anything', { tag: '@anywhere' }, async ({
  page,
  request,
  baseURL,
}) => {
  test.slow();
  const observed = await observe(page, baseURL);
  const paths = [...(await crawlPages(request, baseURL)).map(({ path }) => path), './no-such-page/'];
  expect(paths.length).toBeGreaterThan(2);
  for (const path of paths) {
    await page.goto(path, { waitUntil: 'networkidle' });
    const full = await policyOf(page);
    // The search of the library alone runs WebAssembly.
    expect(full.includes(WASM), path).toBe(/(?:^|\/)search\/$/.test(path));
    const policy = full.replace(WASM, '');
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).toMatch(/script-src 'self'(?: 'sha256-[^']+')+;/);
    expect(policy, path).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
    expect(observed, path).toEqual({ violations: [], errors: [], foreignRequests: [] });
  }
});

test.describe('a hostile script put into a page', () => {
  const attacks: readonly { name: string; html: string; directive: string }[] = [
    { name: 'as an element', html: '<script>document.title = "taken"</script>', directive: 'script-src-elem' },
    {
      name: 'as an attribute',
      html: '<img src="data:," onerror="document.title = \'taken\'">',
      directive: 'script-src-attr',
    },
    {
      name: 'from another host',
      html: '<script src="https://example.org/a.js"></script>',
      directive: 'script-src-elem',
    },
    {
      name: 'in a frame',
      html: '<iframe srcdoc="<script>top.document.title = \'taken\'</script>"></iframe>',
      directive: 'script-src-elem',
    },
    { name: 'as a plug-in', html: '<object data="/icon.svg"></object>', directive: 'object-src' },
    { name: 'as a style', html: '<style>body { display: none }</style>', directive: 'style-src-elem' },
    {
      name: 'as a style attribute',
      html: '<p style="position: fixed; inset: 0">covered</p>',
      directive: 'style-src-attr',
    },
  ];
  for (const { name, html, directive } of attacks) {
    test(`${name} is refused`, async ({ page, baseURL }) => {
      const observed = await observe(page, baseURL);
      await page.goto('./');
      const title = await page.title();
      await page.evaluate((markup) => {
        document.body.append(document.createRange().createContextualFragment(markup));
      }, html);
      await expect.poll(() => observed.violations.some((violation) => violation.startsWith(directive))).toBe(true);
      expect(await page.title()).toBe(title);
      await expect(page.locator('body')).toBeVisible();
    });
  }

  test('as text to evaluate is refused', async ({ page }) => {
    await page.goto('./');
    // In a task of its own, since the browser lets through what a debugger evaluates.
    const outcome = await page.evaluate(
      () =>
        new Promise((resolve) => {
          setTimeout(() => {
            try {
              resolve(Reflect.construct(Function, ['return "run"'])());
            } catch (error) {
              resolve(error instanceof Error ? error.name : 'unknown');
            }
          });
        }),
    );
    expect(outcome).toBe('EvalError');
  });
});
