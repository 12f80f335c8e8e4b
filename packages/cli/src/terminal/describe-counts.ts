import { counted, nouns } from '@dorkarta/core';
import type { FindingCounts } from '../found-at.ts';

/** «1 ошибка, 2 предупреждения», or that there is nothing. */
export function describeCounts({ errors, warnings, infos }: FindingCounts): string {
  const parts = [
    ...(errors > 0 ? [counted(errors, nouns.error)] : []),
    ...(warnings > 0 ? [counted(warnings, nouns.warning)] : []),
    ...(infos > 0 ? [counted(infos, nouns.info)] : []),
  ];
  return parts.length === 0 ? 'замечаний нет' : parts.join(', ');
}
