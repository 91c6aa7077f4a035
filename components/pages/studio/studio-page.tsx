import { TOOL_ID } from '../../studio/studio/tool-place';
import '../text/text.css';
import '../reader/reader.css';
import '../reader/notes.css';
import '../reader/voices.css';
import '../reader/end-matter.css';
import '../essay/essay.css';
import './studio.css';
import './workbench.css';

/** The page on which editions are made: what it is for, and the place where its tool will stand. */
export function StudioPage({ worker, parts }: { worker: string; parts: string }) {
  return (
    <main id="page:text" className="studio-page">
      <h1>Make an edition</h1>
      <p className="studio-lead">
        Give it an interview and what was written about it. You see the edition as its reader would, settle what is
        doubtful, and take it away as files. Nothing leaves your browser.
      </p>
      <div id={TOOL_ID} className="studio-tool" data-worker={worker} data-parts={parts} suppressHydrationWarning>
        <noscript>
          <p>
            This page works in your browser, and needs scripts for it, which are turned off. Turn them on for this site,
            or use the command line:{' '}
            <code>npm run gloss -- import talk.vtt essay.html --into content/my-interview</code> does the same in a
            terminal.
          </p>
        </noscript>
      </div>
    </main>
  );
}
