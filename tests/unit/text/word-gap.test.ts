import { expect, test } from 'vitest';
import { gapBetween } from '@/lib/text/word-gap';

const CASES = [
  ['the channel', 'loses', ' '],
  ['航道', '变浅', ''],
  ['チャンネル', '浅く', ''],
  ['ช่อง', 'ตื้น', ''],
  ['他说：', 'eleven', ''],
  ['eleven', '英寸', ''],
  ['канал', 'мелеет', ' '],
  ['the channel ', 'loses', ''],
  ['', 'loses', ''],
] as const;

for (const [before, after, gap] of CASES)
  test(`between “${before}” and “${after}” stands “${gap}”`, () => expect(gapBetween(before, after)).toBe(gap));
