import { STYLE_NAMES } from '../../../lib/formats/citing/style-names';
import type { Tool } from '../../browser/links/tools';
import { Icon, type IconName } from '../icon';
import './links.css';

const TOOLS: readonly { readonly tool: Tool; readonly icon: IconName; readonly title: string }[] = [
  { tool: 'link', icon: 'link', title: 'Copy link' },
  { tool: 'quote', icon: 'quote', title: 'Copy quote' },
  { tool: 'markdown', icon: 'markdown', title: 'Copy Markdown' },
  { tool: 'share', icon: 'share', title: 'Share' },
  { tool: 'cite', icon: 'cite', title: 'Cite' },
];

/** The tools for selected words, a passage or a note, and the dialogs that they open; hidden until the script needs them. */
export function LinkTools() {
  return (
    <>
      <div className="link-tools" role="toolbar" aria-label="Link, quote and cite" hidden>
        {TOOLS.map(({ tool, icon, title }) => (
          <button type="button" key={tool} data-tool={tool} tabIndex={-1}>
            <Icon name={icon} />
            <Icon name="done" />
            <span>{title}</span>
          </button>
        ))}
      </div>
      <dialog className="sheet" id="page:cite" aria-labelledby="page:cite-title">
        <SheetHead id="page:cite-title" title="Cite these words" />
        <p className="sheet-hint">The address leads to these words, as they are now and as they may be later.</p>
        {Object.entries(STYLE_NAMES).map(([style, name]) => (
          <section key={style} aria-labelledby={`page:cite-${style}`}>
            <h3 id={`page:cite-${style}`}>{name}</h3>
            <p className={`citation citation-${style}`} data-style={style} />
            <button type="button" className="text-button" data-copy={style} aria-label={`Copy ${name}`}>
              Copy
            </button>
          </section>
        ))}
        <p className="sheet-hint">
          Titles stand as they were published. APA sets them like a sentence, with capitals for names only.
        </p>
      </dialog>
      <dialog className="sheet" id="page:by-hand" aria-labelledby="page:by-hand-title">
        <SheetHead id="page:by-hand-title" title="Copy by hand" />
        <p className="sheet-hint">This browser does not let the page copy. The text is selected, ready to be copied.</p>
        <textarea className="by-hand" aria-label="Text to copy" readOnly rows={7} />
      </dialog>
    </>
  );
}

/** The title of a dialog and the button that closes it, without any script. */
function SheetHead({ id, title }: { id: string; title: string }) {
  return (
    <form method="dialog" className="sheet-head">
      <h2 id={id}>{title}</h2>
      <button type="submit" className="icon-button" aria-label="Close">
        <Icon name="close" />
      </button>
    </form>
  );
}
