/** WebKit as GTK has it, driven by WebDriver on a screen that nobody sees: https://www.w3.org/TR/webdriver2/ */
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { freePorts } from '../free-ports';
import { startChild } from './child';
import { ANSWER_LIMIT, type Driver, type Size, START_LIMIT, sourceOf, type Tab } from './driver';
import { gesturesOf } from './gestures';

/** The programs that it takes. */
export interface WebKitPrograms {
  /** `WebKitWebDriver`. */
  readonly driver: string;
  /** `MiniBrowser`, the browser itself. */
  readonly browser: string;
  /** `Xvfb`, the screen. */
  readonly screen: string;
}

const anything = z.unknown();
const refusal = z.object({ value: z.object({ error: z.string(), message: z.string() }) });
const handles = z.array(z.string());

type Send = <Result>(
  shape: z.ZodType<Result>,
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: object,
) => Promise<Result>;

/**
 * Starts the screen and the driver. Each window is a browser of its own, which keeps nothing. A browser that does not come
 * up, as happens on busy machines, is tried once more with a driver of its own.
 */
export async function startWebKit(programs: WebKitPrograms): Promise<Driver> {
  let running = await startDriver(programs);
  const newTab = async (size: Size): Promise<Tab> => {
    try {
      return await openTab(running.send, programs.browser, size);
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'TimeoutError')) throw error;
      await running.stop();
      running = await startDriver(programs);
      return openTab(running.send, programs.browser, size);
    }
  };
  return { newTab, close: () => running.stop() };
}

async function startDriver({ driver, screen }: WebKitPrograms): Promise<{ send: Send; stop(): Promise<void> }> {
  const display = startChild(screen, ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'], {
    listen: 3,
  });
  try {
    const [number] = await display.says(/^\d+(?=\n)/);
    const [port = 0] = await freePorts(1);
    const child = startChild(driver, [`--port=${port}`], {
      env: { DISPLAY: `:${number}`, GDK_BACKEND: 'x11' },
      listen: 2,
    });
    const stop = async (): Promise<void> => {
      await child.stop();
      await display.stop();
    };
    const send = sender(`http://127.0.0.1:${port}`);
    try {
      await untilReady(send);
    } catch (error) {
      await child.stop();
      throw error;
    }
    return { send, stop };
  } catch (error) {
    await display.stop();
    throw error;
  }
}

/** Asks a driver, and gives the value of its answer. */
function sender(address: string): Send {
  return async (shape, method, path, body) => {
    const answer = await fetch(`${address}${path}`, {
      method,
      ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
      signal: AbortSignal.timeout(ANSWER_LIMIT),
    });
    const content: unknown = await answer.json();
    if (!answer.ok) {
      const { error, message } = refusal.parse(content).value;
      throw new Error(`${method} ${path}: ${error}: ${message}`);
    }
    return z.object({ value: shape }).parse(content).value;
  };
}

async function untilReady(send: Send): Promise<void> {
  const limit = AbortSignal.timeout(START_LIMIT);
  for (;;) {
    try {
      await send(anything, 'GET', '/status');
      return;
    } catch (error) {
      if (limit.aborted) throw error;
      await wait(50);
    }
  }
}

/**
 * Opens a window of exactly some size: one that a page opens without tools around it, since the browser's own is never
 * narrower than its tools.
 */
async function openTab(send: Send, browser: string, { width, height }: Size): Promise<Tab> {
  const { sessionId } = await send(z.object({ sessionId: z.string() }), 'POST', '/session', {
    capabilities: {
      alwaysMatch: {
        timeouts: { pageLoad: ANSWER_LIMIT, script: ANSWER_LIMIT },
        'webkitgtk:browserOptions': {
          binary: browser,
          args: ['--automation', '--javascript-can-open-windows-automatically=true'],
        },
      },
    },
  });
  const session = `/session/${sessionId}`;
  const post = async (path: string, body: object = {}): Promise<void> => {
    await send(anything, 'POST', `${session}${path}`, body);
  };
  const run: Tab['run'] = async (shape, script, ...args) => {
    const text = await send(z.string(), 'POST', `${session}/execute/sync`, {
      script: `return (${sourceOf(script, args)})()`,
      args: [],
    });
    return shape.parse(JSON.parse(text));
  };
  const close = async (): Promise<void> => {
    await send(anything, 'DELETE', session);
  };
  try {
    const first = await send(handles, 'GET', `${session}/window/handles`);
    await run(
      anything,
      (features) => {
        window.open('about:blank', '_blank', features);
      },
      `toolbar=no,location=no,menubar=no,width=${width},height=${height}`,
    );
    const all = await send(handles, 'GET', `${session}/window/handles`);
    await post('/window', { handle: all.find((handle) => !first.includes(handle)) ?? '' });
    const rect = await send(z.object({ width: z.number(), height: z.number() }), 'GET', `${session}/window/rect`);
    const inner = await run(z.tuple([z.number(), z.number()]), () => [innerWidth, innerHeight]);
    await post('/window/rect', {
      width: rect.width + width - inner[0],
      height: rect.height + height - inner[1],
    });
  } catch (error) {
    await close();
    throw error;
  }
  return {
    ...gesturesOf((actions) => post('/actions', { actions })),
    run,
    open: (url) => post('/url', { url }),
    back: () => post('/back'),
    forward: () => post('/forward'),
    reload: () => post('/refresh'),
    screenshot: async () => Buffer.from(await send(z.string(), 'GET', `${session}/screenshot`), 'base64'),
    close,
  };
}
