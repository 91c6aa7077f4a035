/** What the search of an edition says. */

export const find = '查找';
export const panel = '在这部读本中查找';
export const field = '在访谈与评论中查找';
export const library = '全部读本的人物、问题与评论';

export const filters = { by: '说话人', part: '范围', fidelity: '引文的忠实度' };
export const everybody = '所有人';
export const everywhere = '全部范围';
export const quotedOrNot = '不限是否被引用';

export function quotedAs(fidelity: string): string {
  return `引文：${fidelity}`;
}

export function nothingFound(query: string): string {
  return `没有找到“${query}”。`;
}

export function placesFound(count: number): string {
  return `找到 ${count} 处。`;
}

export const showMore = '显示更多';

export function withoutFilters(count: number): string {
  return `不加筛选（${count}）`;
}

export const fewerWords = '减少词语，或只输入词的开头，可以找到更多。';
export const lookFor = '试试查找：';
