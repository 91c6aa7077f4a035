import { describe, expect, test } from 'vitest';
import { parseMarkdownTranscript } from '@/lib/content';
import { parsed } from '../content/sources';
import { bodyOf, importFixture } from './fixtures';

/** Each fixture: the format, who speaks in which role, and the body in full. */
const TRANSCRIPTS = [
  ['text/otter.txt', 'plain text', 'Ada Quill interviewer, Tom Ferry guest'],
  ['text/meet.txt', 'plain text', 'Ada Quill interviewer, Tom Ferry guest, Mara Oduya guest'],
  ['text/zoom.txt', 'plain text', 'Ada Quill interviewer, Tom Ferry guest'],
  ['text/hearing.txt', 'plain text', 'Chair Quill member, Mr. Ferry guest, Senator Oduya member'],
  ['text/briefing.txt', 'plain text', 'The President guest, Q press, Reporter press'],
  ['text/pasted-page.txt', 'plain text', 'Ada Quill interviewer, Tom Ferry guest'],
  ['markdown/podcast.md', 'Markdown', 'Ada Quill interviewer, Tom Ferry guest'],
  ['markdown/italics.md', 'Markdown', 'Ada Quill interviewer, Tom Ferry guest'],
  ['markdown/bold-questions.md', 'Markdown', 'Interviewer interviewer, Guest guest'],
  ['html/article.html', 'a web page', 'Ada Quill interviewer, Tom Ferry guest'],
  ['html/podcast20.html', 'a web page', 'Ada Quill interviewer, Tom Ferry guest'],
  ['html/divs.html', 'a web page', 'Ada Quill interviewer, Tom Ferry guest'],
  ['webvtt/voices.vtt', 'captions (WebVTT)', 'Ada Quill interviewer, Tom Ferry guest'],
  ['webvtt/youtube.vtt', 'captions (WebVTT)', 'Speaker guest'],
  ['webvtt/zoom.vtt', 'captions (WebVTT)', 'Ada Quill interviewer, Tom Ferry guest'],
  ['srt/labels.srt', 'captions (SRT)', 'Ada Quill interviewer, Tom Ferry guest'],
  ['srt/broadcast.srt', 'captions (SRT)', 'Ada Quill interviewer, Tom Ferry guest'],
  ['srt/plain.srt', 'captions (SRT)', 'Speaker guest'],
  ['json/whisper.json', 'a transcription (Whisper, WhisperX or OpenAI)', 'Speaker guest'],
  ['json/whisper-transformers.json', 'a transcription (Whisper of transformers)', 'Speaker guest'],
  ['json/whisperx.json', 'a transcription (Whisper, WhisperX or OpenAI)', 'Ada Quill interviewer, Tom Ferry guest'],
  ['json/openai.json', 'a transcription (Whisper, WhisperX or OpenAI)', 'Speaker A interviewer, Speaker B guest'],
  ['json/deepgram.json', 'a transcription (Deepgram)', 'Speaker 0 interviewer, Speaker 1 guest'],
  ['json/deepgram-utterances.json', 'a transcription (Deepgram)', 'Speaker 0 interviewer, Speaker 1 guest'],
  ['json/assemblyai.json', 'a transcription (AssemblyAI)', 'Speaker A interviewer, Speaker B guest'],
  ['json/rev.json', 'a transcription (Rev)', 'Ada Quill interviewer, Speaker 1 guest'],
  ['json/youtube.json3', 'a transcription (YouTube)', 'Speaker guest'],
  ['json/podcast20.json', 'a transcription (Podcasting 2.0)', 'Ada Quill interviewer, Tom Ferry guest'],
] as const;

describe('a transcript', () => {
  test.each(TRANSCRIPTS)('%s is %s with %s', async (path, format, people) => {
    const imported = await importFixture(`import/${path}`);
    expect(imported).toMatchObject({ kind: 'transcript', format, problems: [] });
    expect(imported.participants.map(({ name, role }) => `${name} ${role}`).join(', ')).toBe(people);
    expect(bodyOf(imported)).toMatchSnapshot();
    expect(imported.stripped.map(({ reason, lines, text }) => `${lines.first} ${reason}: ${text}`)).toMatchSnapshot();
  });

  test.each(TRANSCRIPTS)('%s is read back by the content layer, and no hand has to edit it', async (path) => {
    const { markdown, doubts } = await importFixture(`import/${path}`);
    const read = parseMarkdownTranscript({ path: 'content/talk/transcript.md', text: markdown });
    const { passages } = parsed(read.transcript, read.problems);
    expect(passages.length).toBeGreaterThan(0);
    expect(markdown.match(/gloss: doubt /g)?.length).toBe(doubts.length);
  });
});

describe('a commentary', () => {
  test.each([
    ['text/essay.txt', 'The man who counts twice', 'Mara Oduya'],
    ['markdown/essay.md', 'Bells', 'Mara Oduya'],
    ['html/essay.html', 'Bells', 'Mara Oduya'],
  ])('%s: “%s” by %s', async (path, title, author) => {
    const imported = await importFixture(`import/${path}`);
    expect(imported).toMatchObject({ kind: 'commentary', problems: [] });
    expect(imported.markdown).toContain(`title: ${title}\nauthor: ${author}\n`);
    expect(bodyOf(imported)).toMatchSnapshot();
  });
});
