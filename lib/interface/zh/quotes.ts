/** What is said of how quotes relate to an interview: on pages and in files. */
import type { Fidelity, Flag } from '@/lib/align/types';

export const fidelity: Readonly<Record<Fidelity, string>> = {
  verbatim: '逐字相符',
  'clean-verbatim': '略经整理',
  elided: '有删节',
  altered: '有改动',
  stitched: '拼接而成',
};

export const departure: Readonly<Record<Exclude<Fidelity, 'verbatim'>, string>> = {
  'clean-verbatim': '略经整理',
  elided: '有删节，评论已标明',
  altered: '有改动',
  stitched: '由多处拼接而成',
};

export const flags: Readonly<Record<Flag, string>> = {
  'negation-changed': '多了或少了一个否定词。',
  'number-changed': '有数字不同。',
  'several-speakers': '这些话出自不止一位说话人。',
};

const among = (words: readonly string[]): string => words.map((each) => `“${each}”`).join('、');

export function added(words: readonly string[]): string {
  return `评论添加了${among(words)}。`;
}

export function leftOut(words: readonly string[]): string {
  return `评论略去了${among(words)}。`;
}

export function replaced(pairs: readonly { readonly quote: string; readonly source: string }[]): string {
  const all = pairs.map(({ quote, source }) => `把“${source}”写成了“${quote}”`);
  return `评论${all.join('，')}。`;
}

export const betweenSentences = '';

export const corrected = '访谈后来作过更正。';

export function stoodUntil(day: string | undefined): string {
  return day === undefined ? '据更正前的文字（日期未记录）' : `据${day}前的文字`;
}

export function quotedUntil(stood: string): string {
  return `${stood}引用`;
}
