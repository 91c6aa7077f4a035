import type { Output } from '../../lib/cli/command';

/** An output that keeps what is written. */
export interface RecordedOutput extends Output {
  readonly printed: string;
  readonly reported: string;
}

export function recordOutput(): RecordedOutput {
  const printed: string[] = [];
  const reported: string[] = [];
  return {
    print: (text) => void printed.push(text),
    report: (text) => void reported.push(text),
    get printed() {
      return printed.join('');
    },
    get reported() {
      return reported.join('');
    },
  };
}
