/** What the player of a recording says. */

export const recording = '录音录像';
export const theRecording = '原始录音或录像';
export const verbs = { audio: '收听', video: '观看' };

export function atHost(host: string): string {
  return `（位于 ${host}，点按播放后才会连接）`;
}

export const play = '播放';
export const pause = '暂停';
export const back = '后退 10 秒';
export const playWords = '播放引文或所选文字';
export const copyLink = '复制链接';
export const keys = { play: '播放与暂停', back: '后退十秒' };

export const frame = '录音录像播放器';

export function from(verb: string, time: string): string {
  return `从 ${time} 起${verb}`;
}

export const notLoaded = '播放器未能载入。请重试';
export const notPlayable = '无法播放录音。';
export const noTime = '这些话在录音中没有对应的时间。';
export const chooseFirst = '请先选中一处引文，或选择一段文字。';
export const linkCopied = '链接已复制。';
