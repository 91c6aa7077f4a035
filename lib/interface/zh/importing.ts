/** What an import leaves out of a text, and what it asks. It calls both by English words, which stay in its results. */
import type { ImportDoubt, LeftOutReason, NameSource } from '../en/importing';

const REASONS: Readonly<Record<LeftOutReason, string>> = {
  advertisement: '广告',
  'around the article': '文章之外的内容',
  'around the transcript': '文字稿之外的内容',
  aside: '侧栏',
  banner: '横幅',
  'before the title': '标题之前的内容',
  'beginning or end of the record': '记录的起止说明',
  'behind the text': '正文之后的内容',
  biography: '作者简介',
  button: '按钮',
  byline: '署名',
  'caption of a picture': '图片说明',
  chapter: '章节',
  comment: '注释',
  comments: '读者评论',
  controls: '操作按钮',
  copyright: '版权声明',
  count: '计数',
  'credit of a picture': '图片来源',
  date: '日期',
  dek: '副标题',
  deleted: '已删除的文字',
  'description of a picture': '图片描述',
  dialog: '对话框',
  footer: '页脚',
  form: '表单',
  'front matter': '头信息',
  header: '页眉',
  'heading of the transcript': '文字稿的标题',
  hidden: '隐藏的内容',
  keywords: '关键词',
  'label without words': '没有文字的说话人标签',
  'line number': '行号',
  'link definition': '链接定义',
  'links to players': '收听平台的链接',
  'list of chapters': '章节列表',
  'list of speakers': '说话人名单',
  'list of tags': '主题标签',
  navigation: '导航',
  note: '注释',
  notice: '提示',
  'notice of the service': '服务说明',
  'numbers of captions': '字幕编号',
  'page number': '页码',
  region: '字幕区域',
  'related links': '相关链接',
  'remark in a label': '说话人标签中的附注',
  'repeated caption': '重复的字幕',
  rule: '分隔线',
  'running foot': '页脚',
  'running head': '页眉',
  'settings of a caption': '字幕设置',
  'share bar': '分享栏',
  'show notes': '节目简介',
  'site header': '网站页眉',
  sponsor: '赞助商信息',
  style: '样式',
  subscription: '订阅提示',
  'time in words': '文字写出的时间',
  'time of an end': '结束时间',
  'time without words': '没有文字的时间',
  title: '标题',
  transcriber: '转写者信息',
};

export function whyLeftOut(reason: LeftOutReason | string): string {
  return isReason(reason) ? REASONS[reason] : `标为“${reason}”的一项`;
}

function isReason(reason: string): reason is LeftOutReason {
  return Object.hasOwn(REASONS, reason);
}

const SOURCES: Readonly<Record<NameSource, string>> = {
  'an introduction': '介绍人物的话',
  'the words before the interview': '访谈之前的文字',
  'the byline': '署名',
  'the header': '文首的说明',
};

export function asked(written: string, doubt: ImportDoubt | null): string {
  if (doubt === null) return written;
  switch (doubt.kind) {
    case 'no-title':
      return '没有找到标题，暂用文件名。';
    case 'date-of-name':
      return '这个日期取自文件名。';
    case 'date-of-file':
      return '没有找到日期，暂用文件的日期。';
    case 'rights':
      return '来源没有说明使用许可，暂用最严格的声明。';
    case 'nobody-told':
      return '文中没有注明说话人，因此全文暂作一人所言；换人说话之处，请加上说话人标签。';
    case 'guessed-speaker':
      return doubt.name === null
        ? '这里没有说话人标签，说话人是推断的。'
        : `这里没有说话人标签，推断为${doubt.name}所言。`;
    case 'asking':
      return `这里没有说话人标签；这一段是提问，而后面又注明了${doubt.name}。`;
    case 'guessed-name':
      return `${doubt.label} 的姓名是根据${SOURCES[doubt.from]}推断的。`;
    case 'anonymous':
      return `${doubt.label} 是谁？`;
    case 'unknown-name':
      return `尚不知道 ${doubt.label} 的姓名。`;
    case 'hyphens':
      return `原文在行末断开：${doubt.words.map((word) => `“${word}”`).join('、')}中的连字符是单词本身的吗？`;
  }
}
