'use client';

import { useEffect } from 'react';
import { keepPreferences } from './keep-preferences';

/** Connects the form of preferences; renders nothing. */
export function PreferencesScript() {
  useEffect(() => keepPreferences(document), []);
  return null;
}
