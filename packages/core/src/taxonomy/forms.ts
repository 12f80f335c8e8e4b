import type { Kind } from './kind.ts';

/** A form of work with the kinds that it implies. */
export interface Form {
  readonly name: string;
  readonly kinds: readonly Kind[];
}

/** The forms of events; each implies its kinds, so that `вид: круглый стол` is enough. */
export const forms: readonly Form[] = [
  { name: 'семинар-совещание', kinds: ['organizational', 'methodical'] },
  { name: 'экспертиза антирисковых программ', kinds: ['organizational', 'methodical'] },
  { name: 'анализ антирисковых программ', kinds: ['organizational', 'methodical'] },
  { name: 'совещание', kinds: ['organizational'] },
  { name: 'заседание', kinds: ['organizational'] },
  { name: 'рабочая группа', kinds: ['organizational'] },
  { name: 'собеседование', kinds: ['organizational'] },
  { name: 'рабочая встреча', kinds: ['organizational'] },
  { name: 'семинар', kinds: ['methodical'] },
  { name: 'вебинар', kinds: ['methodical'] },
  { name: 'круглый стол', kinds: ['methodical'] },
  { name: 'мастер-класс', kinds: ['methodical'] },
  { name: 'мастерская', kinds: ['methodical'] },
  { name: 'консультация', kinds: ['methodical'] },
  { name: 'практикум', kinds: ['methodical'] },
  { name: 'семинар-практикум', kinds: ['methodical'] },
  { name: 'тренинг', kinds: ['methodical'] },
  { name: 'педагогический интенсив', kinds: ['methodical'] },
  { name: 'интенсив', kinds: ['methodical'] },
  { name: 'методическое объединение', kinds: ['methodical'] },
  { name: 'методобъединение', kinds: ['methodical'] },
  { name: 'сетевое взаимодействие', kinds: ['methodical'] },
  { name: 'курсы', kinds: ['methodical'] },
  { name: 'курсы повышения квалификации', kinds: ['methodical'] },
  { name: 'повышение квалификации', kinds: ['methodical'] },
  { name: 'стажировка', kinds: ['methodical'] },
  { name: 'конкурс', kinds: ['methodical'] },
  { name: 'конференция', kinds: ['methodical'] },
  { name: 'форум', kinds: ['methodical'] },
  { name: 'открытый урок', kinds: ['methodical'] },
  { name: 'лаборатория', kinds: ['methodical'] },
  { name: 'деловая игра', kinds: ['methodical'] },
  { name: 'наставничество', kinds: ['methodical'] },
];
