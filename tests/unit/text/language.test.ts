import { describe, expect, it } from 'vitest';
import { inLanguage } from '@/lib/text/language';

describe('inLanguage', () => {
  const cases: [language: string | undefined, attributes: ReturnType<typeof inLanguage>][] = [
    ['en', { lang: 'en', dir: 'ltr' }],
    ['ar', { lang: 'ar', dir: 'rtl' }],
    ['he-IL', { lang: 'he-IL', dir: 'rtl' }],
    ['az-Arab', { lang: 'az-Arab', dir: 'rtl' }],
    ['az', { lang: 'az', dir: 'ltr' }],
    ['ja', { lang: 'ja', dir: 'ltr' }],
    [undefined, {}],
  ];
  for (const [language, attributes] of cases) {
    it(`${language}: ${attributes.dir ?? 'as around it'}`, () => expect(inLanguage(language)).toEqual(attributes));
  }
});
