/** What many parts of the interface say. */

import type { PeopleRole } from '../en/common';
import type { Language } from '../languages';
import { formatList, type Phrase } from '../phrase';

export const LANGUAGE: Language = 'zh';
export const TAG: string = 'zh-Hans';

export const close = '关闭';
export const copy = '复制';
export const copied = '已复制';
export const tryAgain = '重试';
export const skipToText = '跳到正文';
export const interview = '访谈';
export const essay = '评论';
export const essays = '评论';
export const map = '对照图';

export function list(items: readonly string[]): string {
  return formatList(TAG, items);
}

export function listSome(items: readonly string[], most = 4): string {
  if (items.length <= most + 1) return list(items);
  return `${items.slice(0, most).join('、')}等 ${items.length} 人`;
}

export function quoted(words: string): string {
  return `“${words}”`;
}

export function byAuthor<Part>(author: Part): Phrase<Part> {
  return ['（', author, '）'];
}

export function inInterview<Part>(title: Part): Phrase<Part> {
  return ['访谈：', title];
}

export function minutes(count: number): string {
  return `约 ${count} 分钟`;
}

export function passages(count: number): string {
  return `${count} 段`;
}

const BEFORE_PEOPLE: Readonly<Record<PeopleRole, string>> = {
  guest: '受访：',
  witness: '作证：',
  member: '质询：',
  interviewer: '采访：',
  moderator: '主持：',
  press: '提问：',
  audience: '现场观众：',
};

export function beforePeople(role: PeopleRole, index: number): string {
  return `${index > 0 ? '；' : ''}${BEFORE_PEOPLE[role]}`;
}

export const thePress = '媒体记者';

export const typefaces: Readonly<Record<'serif' | 'sans', readonly string[]>> = {
  serif: ['Songti SC', 'Noto Serif SC', 'Noto Serif CJK SC', 'Source Han Serif SC', 'SimSun'],
  sans: ['PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Microsoft YaHei'],
};
