import { kindNames, kindVocabulary, parseKind } from '@dorkarta/core';
import { kindHelp } from '../../vocabulary/kind-help.ts';
import type { Offer } from './completion-item.ts';

/** The kinds and forms of events, with what each means; `except` is stated already. */
export function kindOffers(except: readonly string[]): readonly Offer[] {
  const stated = new Set(except.map((text) => text.toLowerCase()));
  return kindVocabulary()
    .filter((phrase) => !stated.has(phrase))
    .map((phrase) => ({ label: phrase, kind: 'value', detail: meaningOf(phrase) }));
}

function meaningOf(phrase: string): string {
  const { kinds, form } = parseKind(phrase);
  if (form !== undefined) return `Форма: ${kinds.map((kind) => kindNames[kind]).join(', ')}`;
  const [kind] = kinds;
  return kind === undefined ? '' : kindHelp[kind];
}
