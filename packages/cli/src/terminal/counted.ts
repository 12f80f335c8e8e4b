/** The forms of a Russian noun after a number: 1 файл, 2 файла, 5 файлов. */
export type NounForms = readonly [one: string, few: string, many: string];

export const nouns = {
  file: ['файл', 'файла', 'файлов'],
  section: ['раздел', 'раздела', 'разделов'],
  subsection: ['подраздел', 'подраздела', 'подразделов'],
  event: ['мероприятие', 'мероприятия', 'мероприятий'],
  error: ['ошибка', 'ошибки', 'ошибок'],
  warning: ['предупреждение', 'предупреждения', 'предупреждений'],
  finding: ['замечание', 'замечания', 'замечаний'],
  info: ['подсказка', 'подсказки', 'подсказок'],
} as const satisfies Readonly<Record<string, NounForms>>;

/** A number with its noun: «31 мероприятие». */
export function counted(count: number, [one, few, many]: NounForms): string {
  const [tens, ones] = [count % 100, count % 10];
  if (tens >= 11 && tens <= 14) return `${count} ${many}`;
  if (ones === 1) return `${count} ${one}`;
  return `${count} ${ones >= 2 && ones <= 4 ? few : many}`;
}
