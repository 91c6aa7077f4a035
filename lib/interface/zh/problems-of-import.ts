/** Why a file cannot be imported: what it is, what is expected, and what to do; and what formats are called. */

import type { JsonDifference, ShapeName } from '../en/problems-of-import';
import type { ProblemWords } from '../problem-words';

export const formats = {
  text: '纯文本',
  markdown: 'Markdown',
  page: '网页',
  document: '文档（.docx）',
  webvtt: '字幕（WebVTT）',
  srt: '字幕（SRT）',
  pageCaptions: '网页中的字幕',
};

export function transcription(shape: string): string {
  return `转写稿（${shape}）`;
}

export function tooLarge(bytes: number, most: number): ProblemWords {
  return {
    found: `大小为 ${megabytes(bytes)} 的文件`,
    expected: `不超过 ${megabytes(most)}：一小时的谈话约有 0.1 MB 文字`,
    remedy: '请去掉其中的录音或图片，或只导入一部分文字。',
  };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0)} MB`;
}

export const unreadable = {
  encrypted: {
    found: '加密的文档，或 .doc 旧格式的文档',
    remedy: '请用文字处理软件打开，去掉密码，并存为 .docx。',
  },
  pdf: {
    found: 'PDF 文件',
    remedy: '请把其中的文字复制到一个文件中（也可使用 `pdftotext -layout`），再导入该文件。',
  },
  rtf: { found: 'RTF 格式的文档', remedy: '请存为 .docx 或纯文本。' },
  gzip: { found: '压缩文件（gzip）', remedy: '请先解压。' },
  recording: { found: '录音（MP3）', remedy: '请先转写成文字。' },
  noText: {
    found: '没有文字：是图片、录音或其他程序的数据',
    remedy: '请检查文件是否正确；如果是文档，请存为 .docx 或纯文本。',
  },
  openDocument: { found: 'LibreOffice 文档（.odt 等）', remedy: '请存为 .docx。' },
  book: { found: '电子书', remedy: '请把访谈的文字复制到一个文件中，再导入该文件。' },
  zip: { found: '压缩文件（zip）', remedy: '请解压，再导入其中的文件。' },
};

export const readFormats =
  '纯文本、Markdown、HTML、docx、WebVTT、SRT，或 Whisper、WhisperX、OpenAI、Deepgram、AssemblyAI、Rev、YouTube、Podcasting 2.0 的 JSON';

export const broken = {
  document: { found: '无法解压的 .docx 文档', remedy: '请用文字处理软件打开并重新保存。' },
  page: {
    found: '嵌套过深或数量过多的元素',
    remedy: '请把网页的文字复制到一个文件中，再导入该文件。',
  },
};

export function tooMuchInside(most: number): Pick<ProblemWords, 'found' | 'remedy'> {
  return {
    found: `内含超过 ${most} MB 文字的压缩文件`,
    remedy: '请用文字处理软件打开并重新保存；没有这么长的访谈。',
  };
}

export const wholeFile = '能由相应软件打开的文件';

export function noWords(name: string, format: string): ProblemWords {
  return {
    found: `${name}中没有文字，读取格式为${format}`,
    expected: '一篇访谈的文字，或有关访谈的评论',
    remedy: '请检查文件是否正确，文字是否其实是图片或由脚本载入。',
  };
}

export function noTimes(name: string, format: string): ProblemWords {
  return {
    found: `${name}中没有时间，读取格式为${format}`,
    expected: '带有时间的字幕或转写稿',
    remedy: '请带时间导出为 WebVTT、SRT 或 JSON。',
  };
}

export function tooManySpeakers(count: number, most: number): ProblemWords {
  return {
    found: `${count} 位说话人的标签`,
    expected: `不超过 ${most} 位`,
    remedy: '请检查它们是否确为说话人标签；如果不是访谈，请作为评论添加（命令行选项 `--as commentary`）。',
  };
}

export function tooLong(characters: number, most: number): ProblemWords {
  return {
    found: `长达 ${characters} 个字符的文字`,
    expected: `不超过 ${most} 个字符，即四十小时的谈话`,
    remedy: '请分成几部分导入，各为一部读本。',
  };
}

export function malformedJson(words: string | null): ProblemWords {
  return {
    found: words === null ? '不完整的 JSON' : `JSON 在${words}处有误`,
    expected: '完整的 JSON 转写稿',
    remedy: '文件可能被截断，请重新获取或保存。',
  };
}

export const shapes = {
  deepgram: { name: 'Deepgram', needs: '`results.channels[].alternatives[].words[]` 或 `results.utterances[]`' },
  assemblyAi: { name: 'AssemblyAI', needs: '`utterances[]`，含 `speaker`、`text` 和以毫秒计的 `start`、`end`' },
  assemblyAiWords: {
    name: '不分说话人的 AssemblyAI',
    needs: '`text` 和 `words[]`，后者含 `text` 和以毫秒计的 `start`、`end`',
  },
  rev: { name: 'Rev', needs: '`monologues[]`，含 `speaker` 和 `elements[]`' },
  youTube: { name: 'YouTube', needs: '`events[]`，含 `tStartMs` 和 `segs[].utf8`' },
  podcasting: { name: 'Podcasting 2.0', needs: '`segments[]`，含 `startTime` 和 `body`' },
  whisper: { name: 'Whisper、WhisperX 或 OpenAI', needs: '`segments[]`，含 `start`、`end` 和 `text`' },
  whisperX: { name: '不含全文的 WhisperX', needs: '`segments[]`，含 `words[].word`' },
  transformers: { name: 'transformers 的 Whisper', needs: '`chunks[]`，含 `timestamp` 和 `text`' },
  openAi: { name: '仅有单词的 OpenAI', needs: '`text` 和 `words[]`，后者含 `word`、`start` 和 `end`' },
  segments: { name: '分段列表', needs: '由 `{ start, end, text, speaker }` 组成的列表' },
} as const satisfies Readonly<Record<ShapeName, { readonly name: string; readonly needs: string }>>;

export const utterancesOrChannels = '`utterances` 或 `channels`';

export function jsonOf(fields: readonly string[] | 'list'): string {
  if (fields === 'list') return '一个列表';
  return fields.length === 0 ? '没有字段' : `字段 ${fields.map((name) => `\`${name}\``).join('、')}`;
}

export function unknownJson(
  holds: string,
  nearest: { readonly name: string; readonly difference: JsonDifference | null } | null,
  known: readonly { readonly name: string; readonly needs: string }[],
): ProblemWords {
  return {
    found: `JSON 的内容：${holds}${nearest === null ? '' : `；最接近 ${nearest.name}，但${differs(nearest.difference)}`}`,
    expected: `以下格式之一：${known.map(({ name, needs }) => `${name}（${needs}）`).join('；')}`,
    remedy: '请以其中一种格式导出转写稿，或导出为 SRT、WebVTT 或纯文本。',
  };
}

const TYPES: Readonly<Record<string, string>> = { array: '列表', object: '对象', string: '文本', number: '数字' };

function differs(difference: JsonDifference | null): string {
  if (difference === null) return '缺少内容';
  const { path, type, expected } = difference;
  const wanted = expected ?? (type === null ? undefined : TYPES[type]);
  return ` \`${path}\` 不符合要求${wanted === undefined ? '' : `，应为：${wanted}`}`;
}
