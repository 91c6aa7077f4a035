/** Starts the page on which editions are made. */
import { createRoot } from 'react-dom/client';
import { StudioTool } from '../studio/studio-tool';
import { TOOL_ID } from '../studio/tool-place';

const place = document.getElementById(TOOL_ID);
const { worker = '', parts = '' } = place?.dataset ?? {};
if (place) createRoot(place).render(<StudioTool worker={worker} parts={parts} />);
