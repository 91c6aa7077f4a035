import { formatProblem, parseCommentary, parseTranscript, readSource } from '../../content';
import type { Problem } from '../../text/problem';
import { defineCommand, type Output } from '../command';
import { alignTexts } from '../reports/alignment';
import { formatAlignment } from '../reports/format-alignment';

export const command = defineCommand({
  name: 'align',
  about:
    'Places the quotes of a commentary in the transcript that they come from. Each of the two texts may be Markdown, as\n' +
    'in the content folder, or plain text.',
  options: {
    transcript: { type: 'string', takes: 'FILE', help: 'the interview', required: true },
    commentary: { type: 'string', takes: 'FILE', help: 'what quotes it', required: true },
    json: { type: 'boolean', help: 'print the places as JSON, with offsets into the files' },
  },
  async run({ transcript: transcriptPath, commentary: commentaryPath, json = false }, output) {
    const [forTranscript, forCommentary] = await Promise.all([readSource(transcriptPath), readSource(commentaryPath)]);
    const { transcript, problems: inTranscript } = forTranscript.file
      ? parseTranscript(forTranscript.file)
      : { transcript: null, problems: [forTranscript.problem] };
    const { commentary, problems: inCommentary } = forCommentary.file
      ? parseCommentary(forCommentary.file)
      : { commentary: null, problems: [forCommentary.problem] };
    if (!transcript || !commentary) return fail([...inTranscript, ...inCommentary], output);

    const quotes = alignTexts(transcript, commentary);
    output.print(json ? `${JSON.stringify({ quotes }, null, 2)}\n` : formatAlignment(quotes, commentary.file));
    return 0;
  },
});

function fail(problems: readonly Problem[], { report }: Output): number {
  report(`${problems.map(formatProblem).join('\n\n')}\n`);
  return 1;
}
