import { describe, expect, it } from 'vitest';
import { inLanguage } from '@/components/language';

describe('inLanguage', () => {
  const cases: [language: string | undefined, attributes: ReturnType<typeof inLanguage>][] = [
    ['en', { lang: 'en' }],
    ['ar', { lang: 'ar', dir: 'rtl' }],
    ['he-IL', { lang: 'he-IL', dir: 'rtl' }],
    ['az-Arab', { lang: 'az-Arab', dir: 'rtl' }],
    ['az', { lang: 'az' }],
    ['ja', { lang: 'ja' }],
    [undefined, {}],
  ];
  for (const [language, attributes] of cases) {
    it(`${language}: ${attributes.dir ?? 'left to right'}`, () => expect(inLanguage(language)).toEqual(attributes));
  }
});
