/** The script of the page that annotates a text with @recogito/text-annotator, in its fastest way of drawing. */
import { createTextAnnotator, type TextAnnotation } from '@recogito/text-annotator';
import '@recogito/text-annotator/text-annotator.css';
import type { PeerMark } from './pages';

const text = document.getElementById('text');
const marks: PeerMark[] = JSON.parse(document.getElementById('marks')?.textContent ?? '[]');
if (text) {
  const annotator = createTextAnnotator<TextAnnotation, TextAnnotation>(text, {
    renderer: 'CSS_HIGHLIGHTS',
    annotatingEnabled: false,
  });
  annotator.setAnnotations(
    marks.flatMap(({ id, passage, start, end }) => {
      const node = document.getElementById(passage)?.firstChild;
      if (!node) return [];
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      return [
        { id, bodies: [], target: { annotation: id, selector: [{ quote: range.toString(), range, start, end }] } },
      ];
    }),
  );
  const choose = (index: number): (() => void) => {
    const { id = '' } = marks[index] ?? {};
    annotator.scrollIntoView(id);
    return () => annotator.setSelected(id);
  };
  Object.assign(window, { choose });
}
document.documentElement.classList.add('enhanced');
