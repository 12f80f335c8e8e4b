import type { LanguageRule } from '@dorkarta/language';

/** What the command line finds itself: about files, not about what they say. Their severity is settled. */
export const fileRules = {
  'file-is-readable': { severity: 'error', title: 'Файл читается' },
  'text-fits-cell': { severity: 'error', title: 'Текст помещается в ячейку' },
} as const satisfies Readonly<Record<string, LanguageRule>>;
