/** The program `gloss`. */
import { runCommandLine } from './command-line';

// A reader that has seen enough, such as `head`, closes the pipe: no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

// Not `process.exit`, which would cut off what a pipe has not taken yet.
process.exitCode = await runCommandLine(process.argv.slice(2), {
  print: (text) => void process.stdout.write(text),
  report: (text) => void process.stderr.write(text),
  ...(process.stderr.isTTY === true ? { rewrite: (line) => void process.stderr.write(`\r${line}`) } : {}),
  hasColors: { print: showsColors(process.stdout), report: showsColors(process.stderr) },
});

/** Whether a stream is a terminal whose user did not turn colours off. */
function showsColors(stream: { readonly isTTY?: boolean }): boolean {
  return stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
}
