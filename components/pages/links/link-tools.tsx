import { close, copy } from '@/lib/interface/common';
import * as say from '@/lib/interface/linking';
import { STYLE_NAMES } from '../../../lib/formats/citing/style-names';
import type { Tool } from '../../browser/links/tools';
import { Icon, type IconName } from '../icon';
import './links.css';

/** In the order in which they are offered; each has an icon of its name. */
const TOOLS: readonly (Tool & IconName)[] = ['link', 'quote', 'markdown', 'share', 'cite'];

/** The tools for selected words, a passage or a note, and the dialogs that they open; hidden until the script needs them. */
export function LinkTools() {
  return (
    <>
      <div className="link-tools" role="toolbar" aria-label={say.toolbar} hidden>
        {TOOLS.map((tool) => (
          <button type="button" key={tool} data-tool={tool} tabIndex={-1}>
            <Icon name={tool} />
            <Icon name="done" />
            <span>{say.tools[tool]}</span>
          </button>
        ))}
      </div>
      <dialog className="sheet" id="page:cite" aria-labelledby="page:cite-title">
        <SheetHead id="page:cite-title" title={say.citeTitle} />
        <p className="sheet-hint">{say.citeHint}</p>
        {Object.entries(STYLE_NAMES).map(([style, name]) => (
          <section key={style} aria-labelledby={`page:cite-${style}`}>
            <h3 id={`page:cite-${style}`}>{name}</h3>
            <p className={`citation citation-${style}`} data-style={style} />
            <button type="button" className="text-button" data-copy={style} aria-label={say.copyStyle(name)}>
              {copy}
            </button>
          </section>
        ))}
        <p className="sheet-hint">{say.citeTitles}</p>
      </dialog>
      <dialog className="sheet" id="page:by-hand" aria-labelledby="page:by-hand-title">
        <SheetHead id="page:by-hand-title" title={say.byHandTitle} />
        <p className="sheet-hint">{say.byHandHint}</p>
        <textarea className="by-hand" aria-label={say.byHandField} readOnly rows={7} />
      </dialog>
    </>
  );
}

/** The title of a dialog and the button that closes it, without any script. */
function SheetHead({ id, title }: { id: string; title: string }) {
  return (
    <form method="dialog" className="sheet-head">
      <h2 id={id}>{title}</h2>
      <button type="submit" className="icon-button" aria-label={close}>
        <Icon name="close" />
      </button>
    </form>
  );
}
