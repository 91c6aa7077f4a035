/** What can be wrong with front matter: what is found there, what is expected, and what to do. */

import type { FieldFault, YamlFault } from '../en/problems-of-front-matter';
import type { ProblemWords } from '../problem-words';

export const forms = {
  text: '文本',
  words: '非空的文本',
  ownName: '与本站任何页面都不重名的名称',
  day: '按 YYYY-MM-DD 格式书写的日期',
  address: '以 https:// 或 http:// 开头的网址',
  language: 'BCP 47 语言代码，例如 `en` 或 `pt-BR`',
  media: '本文件夹中的录音或录像文件（.mp3、.m4a、.ogg、.wav、.mp4、.webm 等）或其网址，或者 YouTube、Vimeo 的页面网址',
  role: '`interviewer`、`guest`、`moderator`、`audience`、`member`、`witness` 或 `press`',
  names: '姓名列表',
  participant: '一位人物，注明 `id`、`name` 和 `role`',
  participants: '人物列表，每位注明 `id`、`name` 和 `role`',
  someone: '至少一位人物',
};

export function slug(longest: number): string {
  return `不超过 ${longest} 个字符的小写字母、数字和单个连字符，例如 \`moon-landing\``;
}

export function interfaces(codes: readonly string[]): string {
  return `页面支持的语言：${codes.map((code) => `\`${code}\``).join(' 或 ')}`;
}

export const values = {
  nothing: '无内容',
  emptyText: '空文本',
  emptyList: '空列表',
  list: '列表',
  map: '一组键值',
};

const TYPES: Readonly<Record<string, string>> = { number: '数字', bigint: '数字', boolean: '布尔值' };

export function plainValue(type: string, value: string): string {
  return `${TYPES[type] ?? '值'} \`${value}\``;
}

export function unknownField(field: string, known: readonly string[], nearest: string | null): ProblemWords {
  return {
    found: `字段 \`${field}\``,
    expected: `以下字段之一：${known.map((name) => `\`${name}\``).join('、')}`,
    remedy: nearest === null ? '请删除这个字段。' : `您是否想写 \`${nearest}\`？请改正字段名，或删除这个字段。`,
  };
}

export function field(name: string, value: string, fault: FieldFault, expected: string): ProblemWords {
  const remedies = {
    absent: `请在头信息中添加 \`${name}\`。`,
    empty: `请为 \`${name}\` 填写内容；如果可以省略，也可删除这个字段。`,
    wrong: `请改正头信息中的 \`${name}\`。`,
  } as const satisfies Readonly<Record<FieldFault, string>>;
  return { found: `字段 \`${name}\` 的内容：${value}`, expected, remedy: remedies[fault] };
}

export const duplicateField: ProblemWords = {
  found: '重复的字段',
  expected: '每个字段只出现一次',
  remedy: '请删除其中一个。',
};

const YAML_FAULTS: Readonly<Record<YamlFault, string>> = {
  ALIAS_PROPS: '别名带有锚点或类型',
  BAD_ALIAS: '无法识别的别名或锚点',
  BAD_COLLECTION_TYPE: '类型与内容不符',
  BAD_DIRECTIVE: '无法识别的指令',
  BAD_DQ_ESCAPE: '双引号中有无法识别的转义字符',
  BAD_INDENT: '缩进不一致',
  BAD_PROP_ORDER: '锚点或类型的位置不对',
  BAD_SCALAR_START: '以不允许的字符开头的内容',
  BLOCK_AS_IMPLICIT_KEY: '一行中有多个冒号，无法区分字段名和内容',
  BLOCK_IN_FLOW: '方括号或花括号中有分行书写的内容',
  DUPLICATE_KEY: '重复的字段',
  IMPOSSIBLE: '无法解析的内容',
  KEY_OVER_1024_CHARS: '过长的字段名',
  MISSING_CHAR: '缺少冒号、逗号、引号或括号',
  MULTILINE_IMPLICIT_KEY: '跨越多行的字段名',
  MULTIPLE_ANCHORS: '多个锚点',
  MULTIPLE_DOCS: '多份文档',
  MULTIPLE_TAGS: '多个类型',
  NON_STRING_KEY: '字段名不是文本',
  RESOURCE_EXHAUSTION: '引用或嵌套的内容过多',
  TAB_AS_INDENT: '用制表符缩进',
  TAG_RESOLVE_FAILED: '无法识别的类型',
  UNEXPECTED_TOKEN: '意外出现的内容',
};

export function malformedYaml(_message: string, fault: YamlFault | null): ProblemWords {
  return {
    found: fault === null ? '无法读取的内容' : YAML_FAULTS[fault],
    expected: '符合 YAML 语法的内容',
    remedy: '含有冒号、引号或 `#` 的内容请用引号括起，并检查缩进。',
  };
}

export function missing(hasOpening: boolean, fields: readonly string[]): ProblemWords {
  return {
    found: hasOpening ? '没有结束的头信息' : '没有头信息',
    expected: '文件开头有 YAML 头信息，前后各有一行三个连字符',
    remedy: hasOpening
      ? '请在最后一个字段之后添加一行 `---`。'
      : `请在文件开头写一行 \`---\`，接着写字段 ${listed(fields)}，再写一行 \`---\`。`,
  };
}

export function noFields(value: string, fields: readonly string[]): ProblemWords {
  return {
    found: value,
    expected: '字段，每行一个：依次为字段名、冒号、空格和内容',
    remedy: `请至少写出字段 ${listed(fields)}。`,
  };
}

function listed(fields: readonly string[]): string {
  return fields.map((name) => `\`${name}\``).join('、');
}

export const tooMuch = {
  lists: '层层嵌套的列表',
  indentation: '缩进过深的字段',
};

export function tooManyCharacters(most: number): string {
  return `超过 ${most} 个字符的头信息`;
}

export const littleYaml = {
  expected: '头信息的各个字段及其内容，每个一两行',
  remedy: '请在最后一个字段之后用一行三个连字符结束头信息，并删去不属于头信息的内容。',
};

export function duplicateParticipant(field: 'id' | 'name', name: string): ProblemWords {
  return {
    found: `重复的 \`${field}\`：${name}`,
    expected: `每位人物的 \`${field}\` 各不相同`,
    remedy: '请删除其中一位，或加以区分。',
  };
}
