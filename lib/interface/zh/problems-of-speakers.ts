/** What can be wrong with transcripts and with who speaks in them, and what may be. */

import type { UnknownSpeaker } from '../en/problems-of-speakers';
import type { ProblemWords } from '../problem-words';

export function emptyTurn(name: string): ProblemWords {
  return {
    found: `说话人${name}的冒号之后没有文字`,
    expected: '说话人所说的话，写在同一段或下一段',
    remedy: '请补上所说的话，或删除这个说话人标签。',
  };
}

export function emptyChapter(title: string): ProblemWords {
  return {
    found: `标题${title}之下没有内容`,
    expected: '标题位于本章的段落之前',
    remedy: '请删除标题，或移到别处。',
  };
}

export function malformedTimecode(written: string): ProblemWords {
  return {
    found: `有误的时间码：${written}`,
    expected: '[时:分:秒] 或 [分:秒]，分和秒均小于 60',
    remedy: '请改正时间码。',
  };
}

export function unclearSpeaker(name: string, isParticipant: boolean): ProblemWords {
  return {
    found: `加粗的${name}${isParticipant ? '是人物的姓名' : '单独成行'}，却没有冒号`,
    expected: '换人说话之处有 `**Full Name:**` 这样的说话人标签',
    remedy: `如果是说话人标签，请在后面加冒号；${isParticipant ? '' : '如果是标题，请在前面加 `##`；'}如果都不是，请取消加粗。`,
  };
}

export function emptyTranscript(hasText: boolean): ProblemWords {
  return {
    found: hasText ? '没有以说话人开头的段落' : '头信息之后没有文字',
    expected: '`**Full Name:** What they say.` 这样的段落',
    remedy: '请在每次发言的开头写上说话人的姓名和冒号，并加粗。',
  };
}

export function undeclaredSpeakers(names: readonly string[], more: number, lines: readonly string[]): ProblemWords {
  return {
    found: `说话人标签都不是人物的姓名，而是${names.join('、')}${more > 0 ? `等 ${names.length + more} 个` : ''}`,
    expected: '写有人物姓名的说话人标签，例如 `**Full Name:** What they say.`',
    remedy: `请在 \`participants\` 之下添加：${lines.map((line) => `\`${line}\``).join(' ')}。`,
  };
}

export const noText: ProblemWords = {
  found: '没有文字',
  expected: '一篇访谈的文字，分成段落',
  remedy: '请检查文件是否正确。',
};

export function unknownSpeaker(speaker: UnknownSpeaker): ProblemWords {
  const { name, count, participants, more, nearest, line, aliases } = speaker;
  const meant = nearest === null ? '' : `您是否想写${nearest}？`;
  return {
    found: `未列入人物的说话人${name}${count > 1 ? `，共 ${count} 次` : ''}`,
    expected: `以下人物之一：${participants.join('、')}${more > 0 ? `等 ${participants.length + more} 位` : ''}`,
    remedy: `${meant}请在 \`participants\` 之下添加：\`${line}\`；如果是某位人物的别名，请在其下添加 \`${aliases}\`。如果这些文字不是说话人标签，请取消加粗，或在冒号之前加反斜杠。`,
  };
}

export function possibleLabel(name: string): ProblemWords {
  return {
    found: `以${name}加冒号开头、被当作正文的一段`,
    expected: '写有人物姓名的说话人标签，或不像说话人标签的正文',
    remedy: '如果这里换人说话，请添加这位人物；否则请在冒号之前加反斜杠。',
  };
}

export function giantPassage(words: number): ProblemWords {
  return {
    found: `长达 ${words} 词的一段`,
    expected: '便于阅读、链接可以指向的段落',
    remedy: '请用空行分开各段，并检查其中是否缺少说话人标签。',
  };
}

export function singleTurn(passages: number): ProblemWords {
  return {
    found: `全由一人所说的 ${passages} 段`,
    expected: '至少两位说话人的发言',
    remedy: '请检查是否缺少说话人标签，或标签的写法无法识别。',
  };
}

export function longIntroduction(paragraphs: number): ProblemWords {
  return {
    found: `首个说话人标签之前的 ${paragraphs} 段`,
    expected: '简短的引言',
    remedy: '请检查其中是否缺少说话人标签。',
  };
}

export function silentParticipant(name: string): ProblemWords {
  return {
    found: `从未发言的人物${name}`,
    expected: '每位人物都有发言',
    remedy: '请检查是否缺少这位人物的说话人标签，为其添加标签所用的 `aliases`，或移除这位人物。',
  };
}

export const noTalk: ProblemWords = {
  found: '没有可读取的谈话',
  expected: '一篇访谈或讲话的文字，分成段落',
  remedy: '请检查文件是否正确；`npm run gloss -- import` 会给出更多说明。',
};
