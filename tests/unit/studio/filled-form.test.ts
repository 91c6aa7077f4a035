import { expect, test } from 'vitest';
import { adoptedForm, withIds } from '@/lib/studio/filled-form';
import type { FormPerson, FormValues } from '@/lib/studio/form-fields';

const FERRY: FormPerson = { id: 'ferry', name: 'Tom Ferry', role: 'guest' };
const QUILL: FormPerson = { id: 'quill', name: 'Ada Quill', role: 'interviewer' };
const KEEPER: FormPerson = { id: 'keeper', name: 'The keeper', role: 'guest' };

const titled = (title: string, outlet = ''): FormValues => ({ fields: { title, outlet }, people: [] });
const told = (...people: readonly FormPerson[]): FormValues => ({ fields: {}, people });

test.each([
  ['what nobody changed is as in the text', titled('Tide'), titled('Tide'), titled('Low tide'), titled('Low tide')],
  [
    'letters that were typed since stay',
    titled('Low tide', 'The Pi'),
    titled('Low tide'),
    titled('Low tide'),
    titled('Low tide', 'The Pi'),
  ],
  [
    'what was given is adopted as the text has it, beside what was typed since',
    titled('Low  tide ', 'The Pi'),
    titled('Low  tide '),
    titled('Low tide'),
    titled('Low tide', 'The Pi'),
  ],
  ['a field that a text of another kind has is there', told(), told(), titled('Tide', 'Pier'), titled('Tide', 'Pier')],
])('fields of a form whose text changes: %s', (_, mine, before, now, adopted) => {
  expect(adoptedForm(mine, before, now).fields).toEqual(adopted.fields);
});

test.each([
  ['those that nobody changed are as in the text', [FERRY, QUILL], [FERRY, QUILL], [QUILL], [QUILL]],
  [
    'a name that is being typed stays, the role beside it follows the text',
    [{ ...FERRY, name: 'Thomas F' }],
    [FERRY],
    [{ ...FERRY, name: 'T. Ferry', role: 'host' }],
    [{ ...FERRY, name: 'Thomas F', role: 'host' }],
  ],
  [
    'somebody who is being added stays',
    [FERRY, { id: '', name: 'The k', role: 'guest' }],
    [FERRY],
    [{ ...FERRY, name: 'T. Ferry' }, QUILL],
    [{ ...FERRY, name: 'T. Ferry' }, { id: '', name: 'The k', role: 'guest' }, QUILL],
  ],
  ['somebody who was taken out here does not come back', [FERRY], [FERRY, QUILL], [FERRY, QUILL], [FERRY]],
  [
    'somebody who is gone from the text goes, but not while they are changed',
    [FERRY, { ...QUILL, name: 'Ada' }, KEEPER],
    [FERRY, QUILL, KEEPER],
    [FERRY],
    [FERRY, { ...QUILL, name: 'Ada' }],
  ],
])('people in a form whose text changes: %s', (_, mine, before, now, adopted) => {
  expect(adoptedForm(told(...mine), told(...before), told(...now)).people).toEqual(adopted);
});

test('whoever is new and has a name gets an id of their own when the form is given', () => {
  const added = (name: string): FormPerson => ({ id: '', name, role: 'guest' });
  const { people } = withIds(told(FERRY, added('Quill'), added('Ferry'), added('Ferry'), added(' ')), [FERRY, QUILL]);
  expect(people.map(({ id }) => id)).toEqual(['ferry', 'quill-2', 'ferry-2', 'ferry-3', '']);
});
