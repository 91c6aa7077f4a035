/** What can be wrong with what a commentary quotes: what is found there, what is expected, and what to do. */
import type { ProblemWords } from '../problem-words';

export const noQuotes: ProblemWords = {
  found: '没有引文',
  expected: '以 `>` 开头的引文段落，或引号中的文字',
  remedy: '请标出引自访谈的文字，或移除这个文件。',
};

export function unmatchedPragma(
  kind: 'skip' | 'place' | 'note',
  words: string,
  choices: readonly string[],
): ProblemWords {
  return {
    found: `指令 \`${kind}\` 所指的${words}，${kind === 'note' ? '评论' : '下一段'}中没有以此开头的引文`,
    expected: choices.length === 0 ? '后面一段中有引文' : `以下引文之一的开头：${choices.join('、')}`,
    remedy:
      kind === 'note'
        ? '请把引文的开头复制到指令中，并把指令放在一段正文之前。'
        : '请把引文的开头复制到指令中，或把指令移到引文所在的一段之前。',
  };
}

export function wordsElsewhere(words: string, passage: string): ProblemWords {
  return {
    found: `段落 \`${passage}\` 中没有的文字：${words}`,
    expected: '这些文字开头所在的段落',
    remedy: '请改为另一段；也可删去这条指令，看看没有它时会找到哪里。',
  };
}

export function noPassage(passage: string, nearest: string | null): ProblemWords {
  return {
    found: `访谈中没有的段落${passage}`,
    expected: '一段的标识，即它的链接中 `#` 之后的部分',
    remedy: nearest === null ? '请从这一段的链接中复制标识。' : `您是否想写 \`${nearest}\`？`,
  };
}
