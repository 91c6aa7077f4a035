import { describe, expect, it } from 'vitest';
import { PREFERENCES } from '@/components/browser/preferences/preferences';
import { readEarlyScripts } from '@/lib/site/page-scripts';

const scripts = [...(await readEarlyScripts())];

describe('the scripts that run in the head of a page', () => {
  it.each(scripts)('%s is one small expression that needs nothing and ends no element', (_, script) => {
    expect(script.length).toBeLessThan(600);
    expect(script).not.toMatch(/<\/|<!--|\bimport\b|\brequire\b|process\.env/);
    expect(script).toMatch(/^(?:"use strict";)?\(\(\)=>\{.*\}\)\(\);$/s);
  });

  it('leave out what is for the form of preferences', () => {
    for (const { title } of PREFERENCES) expect(new Map(scripts).get('apply-preferences')).not.toContain(title);
  });
});
