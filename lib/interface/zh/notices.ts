/** What is said in notices that every page of an edition may have to show. */

export const notice = '提示';

export const closeNotice = '关闭提示';

export const loadAgain = '重新载入页面';

export const linkTools = '链接与引用工具';

export const linkScript = '查找此链接的脚本';

export const search = '查找功能';

export const readingAids = '逐条引文跳转的功能';

export function notLoaded(lacking: string): string {
  return `${lacking}未能载入。可能是连接中断，也可能是页面打开之后网站已更新。恢复连接后，请重新载入页面。`;
}
