import type { Chance } from './random.ts';

/** Heads of columns, in the words that offices have for them. */
export const heads = [
  ['№', '№ п/п', 'N'],
  ['Мероприятие', 'Наименование мероприятия', 'Содержание'],
  ['Срок', 'Сроки реализации', 'Дата проведения'],
  ['Исполнители', 'Ответственные'],
  ['Показатели', 'Ожидаемые результаты', 'Итоги'],
  ['Документы', 'Чем подтверждается'],
  ['Бюджет', 'Источник', 'Кто курирует'],
  ['Участники', 'Для кого'],
  ['Место проведения', 'Где'],
  ['Примечание'],
  ['Вид', 'Форма проведения'],
] as const;

/** What cells begin with that means something. */
const starts = [
  '',
  'Семинар ',
  'семинар ',
  'Раздел 1. ',
  'март ',
  'В рамках: ',
  'Участники: ',
  '- ',
  '1) ',
  'Итого ',
  'Цель: ',
  '20 ',
  '(',
  '«',
  '"',
  '// ',
  'карта ',
  'срок: ',
  '"""',
  'Уровень: ',
];
const ends = ['', '.', ';', ',', ':', ' 2022', '»', ' "', ' // ', '; ещё', ', ещё', ' #'];

/** Makes cells of words that stand nowhere else, and notes these. */
export function wordMaker({ pick }: Chance): { readonly words: readonly string[]; readonly said: () => string } {
  const words: string[] = [];
  const word = (): string => {
    const letters = [...String(words.length)].map((digit) => 'абвгдеикло'.charAt(Number(digit))).join('');
    const made = `ж${'абвгдеикло'.charAt(words.length % 10)}${letters}ж`;
    words.push(made);
    return made;
  };
  return { words, said: () => pick(starts) + word() + pick(ends) };
}

/** Columns of a table in any order, that of the events among them. */
export function mangledHeads({ pick, shuffled, upTo }: Chance): readonly string[] {
  const order = shuffled(heads).slice(0, 3 + upTo(4));
  const columns = order.some(([first]) => first === 'Мероприятие') ? order : [heads[1], ...order];
  return columns.map((names) => pick<string>(names));
}

/** A text as XML has it. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
