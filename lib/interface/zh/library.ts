/** What the bar says, the pages that belong to no edition, and the preferences. */
import type { Phrase } from '../phrase';

export const description = '读一篇访谈，并在被引用的原话旁边读到他人的评论，看看引用是否忠于原话。';
export const shortDescription = '访谈，以及他人的评论：评论就在所引原话的旁边。';
export const feedTitle = 'Gloss：访谈与评论';

export const index = '索引';
export const makeEdition = '制作读本';
export const checkQuotes = '核对引文';

export const noEditions = '这里还没有发表访谈。';

export function waysInto(title: string): string {
  return `阅读《${title}》`;
}

export function andMore(count: number): string {
  return `另有 ${count} 篇`;
}

export const indexLead = '谁在说话，问了什么，又有哪些评论。';
export const indexDescription = '全部读本的人物、问题与评论。';

export function questionsOf(title: string): string {
  return `《${title}》中的问题`;
}

export function essaysAbout(title: string): string {
  return `关于《${title}》的评论`;
}

export const noConnection = '没有网络连接';
export const noConnectionHeading = '没有网络连接，这个页面也未保存在本机';

export function readWithoutOne<Part>(home: (words: string) => Part): Phrase<Part> {
  return ['读过的访谈无需联网也能阅读。请在恢复连接后重试，或', home('看看有哪些内容'), '。'];
}

export const noSuchPage = '没有这个页面';
export const noSuchPageHeading = '这个地址没有页面';

export function mistyped<Part>(example: Part): Phrase<Part> {
  return ['链接可能输错了，或者中途被截断。指向段落的链接形如：', example, '。这里可读的全部内容列在下面。'];
}

export const exampleLink = '/the-interview/#opening-words';

export const preferences = '偏好设置';
export const morePreferences = '更多';
export const languageLink = '以其他语言显示本页';

export const preferenceTitles = {
  theme: '主题',
  size: '字号',
  measure: '行宽',
  notes: '批注',
  language: '界面语言',
  order: '“上一处”与“下一处”的次序',
  keys: '单键快捷键',
  spoken: '朗读时提示引文的起止',
  offline: '保存读过的内容，以便离线阅读',
};

export const preferenceChoices = {
  theme: { system: '跟随系统', light: '浅色', sepia: '米黄', dark: '深色' },
  size: { small: '小', medium: '中', large: '大', largest: '特大' },
  measure: { narrow: '窄', medium: '适中', wide: '宽' },
  notes: { shown: '显示', hidden: '仅在选中时显示' },
  language: { own: '随原版' },
  order: { page: '随页面', interview: '随访谈', essay: '随评论' },
  keys: { on: '开', off: '关' },
  spoken: { on: '开', off: '关' },
  offline: { on: '开', off: '关' },
};

export const keys = '快捷键';
export const keysHint = '单键快捷键可在偏好设置中关闭。';

export const shortcuts = {
  'next-quote': '下一处引文',
  'previous-quote': '上一处引文',
  'next-passage': '下一段',
  'previous-passage': '上一段',
  'next-question': '下一个问题',
  'previous-question': '上一个问题',
  'other-order': '在访谈与评论之间切换，保留所选引文',
  'link-tools': '链接、摘录或引用：所选文字、批注或段落',
  find: '在访谈与评论中查找',
  help: '显示快捷键',
};

export const plainKeys = { Enter: '在引文上：进入其批注', Escape: '回到正文；关闭' };

export const notKept = '已不再保存这部读本。';
export const keeping = '正在保存……';
export const kept = '已保存：无需联网即可在此阅读。';
export const notKeepable = '未能保存：连接中断，或浏览器空间不足。请重试。';

export function withEssays(titles: readonly string[]): string {
  return `附评论：${titles.join('；')}`;
}

export function essaysOn(title: string): string {
  return `关于《${title}》`;
}

export function corrections(title: string): string {
  return `《${title}》更正记录`;
}

export function passagesChanged(count: number, title: string): string {
  return `《${title}》更正了 ${count} 段`;
}

export function firstChange(isStruck: boolean, words: string): string {
  return `${isStruck ? '删去' : '改动'}：${words}`;
}
