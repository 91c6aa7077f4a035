/** Starts the page on which any text is verified. */
import { createRoot } from 'react-dom/client';
import { TOOL_ID, toolFacts } from '../verify/tool-facts';
import { VerifyTool } from '../verify/verify-tool';

const place = document.getElementById(TOOL_ID);
if (place) createRoot(place).render(<VerifyTool facts={toolFacts(place)} />);
