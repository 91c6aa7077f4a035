/** What can be wrong with Markdown and with pragmas: what is found there, what is expected, and what to do. */
import type { ProblemWords } from '../problem-words';

const PLAIN_PARAGRAPHS = '通常写法的段落，每段之后空一行';

export function tooManyMarks(most: number): ProblemWords {
  return {
    found: `一段之中有超过 ${most} 个星号、下划线、方括号和反引号`,
    expected: PLAIN_PARAGRAPHS,
    remedy: '请用空行分开各段，或减少链接和强调标记。',
  };
}

export function tooManyDeclarations(most: number): ProblemWords {
  return {
    found: `一段之中有超过 ${most} 处注释的开头（\`<!\` 或 \`<?\`）`,
    expected: PLAIN_PARAGRAPHS,
    remedy: '请删除这些内容，或在每个 `<` 之前加反斜杠。',
  };
}

export function tooLongParagraph(most: number): ProblemWords {
  return {
    found: `超过 ${most} 个字符的一段`,
    expected: PLAIN_PARAGRAPHS,
    remedy: '请用空行分开各段。',
  };
}

export function tooManyLinesTogether(most: number): ProblemWords {
  return {
    found: `超过 ${most} 行的一个列表、引文或段落`,
    expected: PLAIN_PARAGRAPHS,
    remedy: '请在中间加一个空行和一段文字，或加一个标题。',
  };
}

export function nestedTooDeeply(most: number): ProblemWords {
  return {
    found: `嵌套超过 ${most} 层的列表或引文`,
    expected: '便于阅读的段落、列表和引文',
    remedy: '请删除行首的标记。',
  };
}

const UNITS = { characters: '个字符', lines: '行' } as const;

export function tooLong(what: 'characters' | 'lines', most: Readonly<Record<'characters' | 'lines', number>>) {
  return {
    found: `超过 ${most[what]} ${UNITS[what]}的文字`,
    expected: `不超过 ${most.characters} 个字符、${most.lines} 行的文字`,
    remedy: '请分成几篇，各放在一个文件夹中。',
  } satisfies ProblemWords;
}

export function rawHtml(written: string): ProblemWords {
  return {
    found: `写在 HTML 代码中的文字：${written}`,
    expected: 'Markdown，因为 HTML 不会显示',
    remedy:
      '请把这些文字写成 Markdown，行首不要有标签或注释；也可把文字存为网页，再用 `npm run gloss -- import` 转成 Markdown。',
  };
}

export function unusedDefinition(written: string): ProblemWords {
  return {
    found: `没有链接使用的链接定义：${written}`,
    expected: '有链接使用的定义，或正文',
    remedy: '请删除；如果是正文，请在方括号之前加反斜杠。',
  };
}

export function malformedPragma(written: string): ProblemWords {
  return {
    found: `无法识别的指令：${written}`,
    expected: '`skip "words"`、`place "words" in passage-id` 或 `note "words"`',
    remedy: '请改正这条注释；如果不是写给 Gloss 的，请删去其中的 `gloss:`。',
  };
}

export function misplacedPragma(kind: string): ProblemWords {
  return {
    found: `文字稿中的指令 \`${kind}\``,
    expected: '有关引文和批注的指令写在评论中',
    remedy: '请把这条注释移到评论中，放在它所指的一段之前。',
  };
}

export function openDoubt(doubt: string): ProblemWords {
  return {
    found: doubt,
    expected: '作者确知的内容，没有存疑之处',
    remedy: '请检查后面的内容，如有错误请改正，然后删除这条注释。',
  };
}

export const foreign = {
  document: '文字处理软件的文档',
  pdf: 'PDF 文件',
  captions: '字幕',
  json: 'JSON 格式的转写稿',
  page: '网页',
  book: '电子书',
  table: '表格',
  packed: '文字处理软件的文档，或其他压缩文件',
  oldDocument: '旧格式或加密的文字处理软件文档',
};

export function toBeImported(what: string, name: string, quoted: string, command: string): ProblemWords {
  return {
    found: `${what}：${quoted}`,
    expected: 'UTF-8 编码的 Markdown 或纯文本',
    remedy: `请用 \`${command} ${name}\` 转成 Markdown。`,
  };
}
