/** Firefox as it is, driven by WebDriver BiDi. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { type Bidi, connectBidi } from './bidi';
import { startChild } from './child';
import { type Driver, type Size, sourceOf, type Tab } from './driver';
import { gesturesOf } from './gestures';

const anything = z.unknown();
const encoded = z.object({ data: z.string() });
const evaluation = z.union([
  z.object({ type: z.literal('success'), result: z.object({ value: z.string() }) }),
  z.object({ type: z.literal('exception'), exceptionDetails: z.object({ text: z.string() }) }),
]);

/** Starts a Firefox without a screen, in a profile of its own. */
export async function startFirefox(program: string): Promise<Driver> {
  const profile = await mkdtemp(join(tmpdir(), 'gloss-firefox-'));
  const child = startChild(program, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'], {
    listen: 2,
  });
  const stop = async (): Promise<void> => {
    await child.stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const [, address = ''] = await child.says(/WebDriver BiDi listening on (ws:\S+)/);
    const bidi = await connectBidi(address);
    await bidi.send(anything, 'session.new', { capabilities: {} });
    return {
      newTab: (size) => openTab(bidi, size),
      close: async () => {
        bidi.close();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function openTab(bidi: Bidi, viewport: Size): Promise<Tab> {
  const { userContext } = await bidi.send(z.object({ userContext: z.string() }), 'browser.createUserContext');
  const { context } = await bidi.send(z.object({ context: z.string() }), 'browsingContext.create', {
    type: 'tab',
    userContext,
  });
  const send = async (method: string, params: object = {}): Promise<void> => {
    await bidi.send(anything, method, { context, ...params });
  };
  const fetchBytes = async (method: string, params: object = {}): Promise<Uint8Array> => {
    const { data } = await bidi.send(encoded, method, { context, ...params });
    return Buffer.from(data, 'base64');
  };
  await send('browsingContext.setViewport', { viewport });
  await send('browsingContext.activate');
  return {
    ...gesturesOf((actions) => send('input.performActions', { actions })),
    open: (url) => send('browsingContext.navigate', { url, wait: 'complete' }),
    run: async (shape, script, ...args) => {
      const outcome = await bidi.send(evaluation, 'script.callFunction', {
        functionDeclaration: sourceOf(script, args),
        awaitPromise: true,
        target: { context },
      });
      if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails.text);
      return shape.parse(JSON.parse(outcome.result.value));
    },
    back: () => send('browsingContext.traverseHistory', { delta: -1 }),
    forward: () => send('browsingContext.traverseHistory', { delta: 1 }),
    reload: () => send('browsingContext.reload', { wait: 'complete' }),
    screenshot: () => fetchBytes('browsingContext.captureScreenshot'),
    print: () => fetchBytes('browsingContext.print', { background: true }),
    close: async () => {
      await bidi.send(anything, 'browser.removeUserContext', { userContext });
    },
  };
}
