/** What the page says on which editions are made. */
import type { Phrase } from '../phrase';

export const title = '制作读本';
export const description = '把一篇访谈和有关它的评论制作成一部读本。一切都在您的浏览器中进行。';
export const lead =
  '请提供一篇访谈和有关它的评论。您会看到读者眼中的读本，处理存疑之处，再把它存为文件。您的文字不会离开浏览器。';

export function needsScripts<Part>(command: Part): Phrase<Part> {
  return [
    '本页在浏览器中运行，需要脚本，而脚本已被关闭。请为本站启用脚本，或使用命令行：',
    command,
    '，在终端中完成同样的工作。',
  ];
}

export const opening = '正在打开……';
export const firstTexts = '访谈，以及有关它的评论';
export const nowEssay = '接着添加一篇评论';
export const nowInterview = '接着添加访谈';
export const addText = '添加文字';

export const steps = {
  give: ['提供文字。', '粘贴的文字或保存的网页都可以：不属于正文的内容会略去，说话人会自动识别。'],
  settle: ['处理存疑之处。', '每处只需点按一次或按一个键；每一步都可以撤销，直至起点。'],
  take: ['下载带走。', '得到的文件可由任何网站服务器展示，并且归您所有。在此之前，浏览器会保存您的工作。'],
} as const satisfies Readonly<Record<string, readonly [what: string, how: string]>>;

export const facts = '标题、人物、日期、版权';

export function texts(count: number): string {
  return `文字：${count} 篇`;
}

export function yourEditions(count: number): string {
  return `您的读本：${count} 部`;
}

export const allYourEditions = '您的读本';

export const chooseFiles = '选择文件';
export const pasteHere =
  '在此粘贴文字，或拖入文件：粘贴或保存的网页、Markdown、Word 文档、字幕、转写稿。粘贴时每次一篇；哪一篇是访谈会自动识别。';
export const useText = '使用这篇文字';
export const pastedText = '粘贴的文字';

export const nothingDoubtful = '没有存疑之处了';
export const doubts = '存疑之处';
export const readOnceMore = '请再读一遍：点按一段可修改文字或说话人。然后下载带走。';
export const comeWithTexts = '添加文字后会列在这里。';

export function doubtsOf(count: number): string {
  return `${count} 处存疑`;
}

export const doubtKeys = '。按 1 至 9 选择答案，按左右方向键切换。';
export const previous = '上一处';
export const later = '以后再说';
export const showInText = '在正文中显示';

export const theInterview = '访谈';
export const theEssay = '评论';
export const people = '人物';

export function nameOfPerson(number: number): string {
  return `人物 ${number} 的姓名`;
}

export function roleOf(name: string, number: number): string {
  return `${name === '' ? `人物 ${number} ` : name}的角色`;
}

export const remove = '移除';
export const addPerson = '添加人物';
export const keepThis = '保存';

export const undo = '撤销';
export const redo = '重做';
export const working = '正在处理……';
export const atBeginning = '尚无改动。';

export function lastStep(says: string): string {
  return `上一步：${says}。`;
}

export const isKept = '已保存在此浏览器中。';
export const notKept = '未能保存。';
export const noRoom = '浏览器的存储空间已满。请删除不需要的读本，或先下载这一部。';
export const keepsNothing = '浏览器在此不保存内容，例如在无痕窗口中。请在关闭页面前下载读本。';

export const nameOfEdition = '名称';
export const keepName = '保存名称';
export const untitled = '未命名';

export function lastChanged(when: string, isOpen: boolean): string {
  return `${isOpen ? '当前打开，' : ''}上次修改于 ${when}`;
}

export const open = '打开';
export const leaveIt = '不改了';
export const rename = '重命名';
export const deleteForGood = '彻底删除';
export const deleteIt = '删除';
export const beginAnother = '另做一部读本';

export const preview = '读者眼中的读本';

export const showBefore = '显示前面的内容';
export const showMore = '显示更多';
export const shownOnceMended = '改正或撤销错误之后，读本会重新显示在这里。';
export const shownOnceThere = '有了访谈之后，读本会显示在这里。';

export const mendFirst = '需要先改正';

export function misfits(count: number): string {
  return `有 ${count} 处改动与现在的文字不符。`;
}

export const changeAgain = '请检查您改过的地方是否已恢复原样，并重新修改。';

export function problemIn(text: string, found: string): string {
  return `${text}：${found}。`;
}

export const thisPassage = '这一段';
export const thisParagraph = '评论的这一段';
export const saidBy = '说话人';
export const itsWords = '文字（Markdown 格式）';
export const keepWords = '保存文字';
export const takeOutPassage = '不属于正文：移除';

export const takeItAway = '下载带走';
export const forms = {
  page: ['单个 HTML 文件', '可直接打开、发送或放到任何网站服务器上，离线也能阅读'],
  folder: ['文件夹（zip）', '放入发布它的 Gloss 的内容文件夹'],
  markdown: ['Markdown', '全部文字合为一个文件'],
} as const satisfies Readonly<Record<string, readonly [label: string, remark: string]>>;

export function savedAs(file: string): string {
  return `已存为 ${file}。`;
}

export function thisIs(found: string): string {
  return `问题：${found}。`;
}

export function andThis(found: readonly string[]): string {
  return found.join('；');
}

export function unread(names: readonly string[]): string {
  return `浏览器无法读取${names.map((name) => `“${name}”`).join('、')}`;
}

export const filesThemselves = '如果是文件夹，请改为拖入其中的文件；并请检查文件是否仍在原处。';

export const noParts = '未能载入制作 HTML 文件所需的内容';
export const lookOnline = '请检查网络连接后重试；您的文字不会被发送。';
export const noWorker = '浏览器无法启动制作读本的部分';
export const newerBrowser = '请重新载入页面，或换用较新的浏览器。';

export function wentWrong(message: string): string {
  return `发生错误（${message}）`;
}

export const undoLast = '您的工作仍是这一步之前的样子。请重新载入页面；如果再次发生，请撤销上一步。';
export const rightFile = '请检查文件是否正确，或直接粘贴文字。';

export function textFacts(isInterview: boolean, words: string, format: string): string {
  return `${isInterview ? '访谈' : '评论'}，${words}，格式：${format}`;
}

export const itIsEssay = '这是评论';
export const itIsInterview = '这是访谈';
export const takeOut = '移除';

export function tookOut(name: string): string {
  return `移除“${name}”`;
}

export function tookAs(name: string, isInterview: boolean): string {
  return `把“${name}”作为${isInterview ? '访谈' : '评论'}`;
}

export function added(name: string): string {
  return `添加“${name}”`;
}

export function told(title: string): string {
  return `修改“${title}”的信息`;
}

export const openElsewhere = '已在另一个标签页打开';
export const workedOnThere = '这部读本正在另一个标签页中编辑，在此只能阅读。那边的改动会立即显示在这里。';
export const workHere = '改在这里编辑';
export const inAnotherTab = '另一个标签页正在编辑这部读本';
export const closeThere = '请在那边关闭它，或在这里打开并点按“改在这里编辑”。';
export function copyOf(name: string): string {
  return `${name}（副本）`;
}

export const deletedElsewhere = '这部读本已在另一个标签页中删除';
export const beginOrOpen = '请另做一部，或打开已保存的读本。';

export const mapHint = '点按色带可跳到它所代表的文字。';
export const readingHint = '点按引文可查看批注。';
export const editingHint = '点按一段可修改文字或说话人，点按引文可查看批注。';

export function keysHint<Part>(tab: Part, edit: Part): Phrase<Part> {
  return ['使用键盘：按 ', tab, ' 移到一段，再按 ', edit, '。'];
}
