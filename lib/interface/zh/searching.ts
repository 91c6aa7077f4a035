/** What the search of the library says. */

export const panel = '在全部读本中查找';
export const field = '在全部访谈与评论中查找';

export const words = {
  filters: {
    interview: { label: '访谈', all: '全部访谈' },
    by: { label: '说话人', all: '所有人' },
    year: { label: '年份', all: '全部年份' },
    language: { label: '语言', all: '全部语言' },
    part: { label: '范围', all: '全部范围' },
    fidelity: { label: '引文的忠实度', all: '不限是否被引用' },
  },
  interviews: '访谈',
  essays: '评论',
  quoted: (fidelity: string): string => `引文：${fidelity}`,
  searching: '正在查找……',
  found: (places: number): string => `找到 ${places} 处。`,
  foundSoFar: (places: number): string => `目前找到 ${places} 处。`,
  nothing: (query: string): string => `没有找到“${query}”。`,
  nothingYet: (query: string): string => `目前没有找到“${query}”。`,
  foundInstead: (query: string, other: string, count: string): string => `没有找到“${query}”。查找“${other}”：${count}`,
  lookFor: '试试查找：',
  unfiltered: '不加筛选',
  fewerWords: '减少词语，或只输入词的开头，可以找到更多。',
  more: '显示更多',
  lookFurther: '继续查找',
  moreNotLoaded: '更多结果未能载入。',
  notLoaded: '查找功能未能载入。下面是人物、问题与评论的索引。',
};
