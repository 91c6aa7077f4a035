import type { ElementContent } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';

/** Sanitised markup as elements of the page. */
export function Prose({ content }: { content: readonly ElementContent[] }) {
  return toJsxRuntime({ type: 'root', children: [...content] }, { Fragment, jsx, jsxs });
}
