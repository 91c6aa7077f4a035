/** What is wrong with a link that cannot be read. */
export const malformed = {
  tooLong: '这个链接过长，不可能指向这篇访谈。',
  foreign: '这个链接没有指明访谈中的位置，可能在传递中被改动了。',
  damaged: '这个指向一段文字的链接不完整，可能在传递中被截断了。',
};
