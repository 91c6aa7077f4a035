import * as say from '@/lib/interface/making';
import { TOOL_ID } from '../../studio/studio/tool-place';
import { Say } from '../say';
import '../text/text.css';
import '../reader/reader.css';
import '../reader/notes.css';
import '../reader/voices.css';
import '../reader/end-matter.css';
import '../essay/essay.css';
import '../map/map.css';
import '../map/drawing.css';
import '../map/labels.css';
import '../map/quote-table.css';
import './studio.css';
import './workbench.css';
import '../tool.css';
import '../select.css';

/** The page on which editions are made: what it is for, and the place where its tool will stand. */
export function StudioPage({ worker, parts }: { worker: string; parts: string }) {
  return (
    <main id="page:text" className="studio-page">
      <h1>{say.title}</h1>
      <p className="studio-lead">{say.lead}</p>
      <div id={TOOL_ID} className="studio-tool" data-worker={worker} data-parts={parts} suppressHydrationWarning>
        <noscript>
          <p>
            <Say>
              {say.needsScripts(<code>npm run gloss -- import talk.vtt essay.html --into content/my-interview</code>)}
            </Say>
          </p>
        </noscript>
      </div>
    </main>
  );
}
