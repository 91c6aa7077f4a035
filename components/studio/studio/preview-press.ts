/** What pressing something in the preview means. */
import { noteAnchor } from '../../../lib/site/addresses';
import type { Pointed } from '../../../lib/studio/select';

/** A note that is to be shown, something that is selected, or a link to another place. */
export type PreviewPress =
  | { readonly kind: 'note'; readonly anchor: string }
  | { readonly kind: 'select'; readonly pointed: Pointed }
  | { readonly kind: 'link'; readonly address: string };

/** What the key E means in the preview: the passage or note that has the focus is selected. Null for nothing. */
export function previewKey(target: EventTarget | null): Pointed | null {
  if (!(target instanceof Element)) return null;
  const [quote] = target.closest<HTMLElement>('.note[data-quote]')?.dataset.quote?.split(' ') ?? [];
  if (quote !== undefined) return { quote };
  const passage = target.closest('.passage[id]')?.id;
  return passage === undefined ? blockAt(target) : { passage };
}

/** The block of an essay, in its own order, that an element stands in; null for none. */
function blockAt(target: Element): Pointed | null {
  const essay = target.closest<HTMLElement>('[data-essay]')?.dataset.essay;
  const [, block] = /^essay (\d+)$/.exec(target.closest<HTMLElement>('[data-row]')?.dataset.row ?? '') ?? [];
  return essay === undefined || block === undefined ? null : { essay, block: Number(block) };
}

/** What pressing an element of the preview means; null for what the browser does by itself. */
export function previewPress(target: EventTarget | null): PreviewPress | null {
  if (!(target instanceof Element)) return null;
  const link = target.closest('a[href]');
  const passage = target.closest('.passage[id]')?.id;
  if (link !== null) {
    const address = link.getAttribute('href') ?? '';
    if (link.hasAttribute('data-own-link') && passage !== undefined) return { kind: 'select', pointed: { passage } };
    return address.startsWith('#') ? null : { kind: 'link', address };
  }
  if (target.closest('button, summary, input, select') !== null) return null;
  const [quoted] = target.closest<HTMLElement>('.quote[data-quotes]')?.dataset.quotes?.split(' ') ?? [];
  if (quoted !== undefined) return { kind: 'note', anchor: noteAnchor(quoted) };
  const [quote] = target.closest<HTMLElement>('.note[data-quote]')?.dataset.quote?.split(' ') ?? [];
  if (quote !== undefined) return { kind: 'select', pointed: { quote } };
  const pointed = passage === undefined ? blockAt(target) : { passage };
  return pointed === null ? null : { kind: 'select', pointed };
}
