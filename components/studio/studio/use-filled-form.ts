import { useState } from 'react';
import { adoptedForm, withIds } from '../../../lib/studio/filled-form';
import type { FormValues } from '../../../lib/studio/form-fields';

/** A form as somebody fills it in. */
export interface FilledForm {
  readonly values: FormValues;
  /** Whether it holds something that its text does not say. */
  readonly isChanged: boolean;
  change(to: Partial<FormValues>): void;
  /** What is to be kept of it. */
  give(): FormValues;
}

/** What a form holds: what its text says, and in place of that what somebody types, whatever the text says meanwhile. */
export function useFilledForm(form: FormValues): FilledForm {
  const [held, hold] = useState({ values: form, before: form, form });
  // The text says something else. Nothing is drawn with what it said before.
  if (!isSame(form, held.form)) hold({ values: adoptedForm(held.values, held.before, form), before: form, form });
  const { values } = held;
  return {
    values,
    isChanged: !isSame(values, form),
    change: (to) => hold((now) => ({ ...now, values: { ...now.values, ...to } })),
    give: () => {
      const given = withIds(values, form.people);
      hold((now) => ({ ...now, values: given, before: given }));
      return given;
    },
  };
}

function isSame(one: FormValues, other: FormValues): boolean {
  return JSON.stringify([one.fields, one.people]) === JSON.stringify([other.fields, other.people]);
}
