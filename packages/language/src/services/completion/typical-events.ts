import type { KnownField } from '../../vocabulary/spellings.ts';

/** An event as many roadmaps have it, to begin with; a text in braces is a hole, «{…}» is left to the author. */
export interface TypicalEvent {
  readonly label: string;
  /** What it is good for, in a few words. */
  readonly purpose: string;
  readonly title: string;
  readonly fields: readonly (readonly [KnownField, text: string])[];
}

/** After the official criteria (К1–К5) and the events of the survey of 2024. */
export const typicalEvents: readonly TypicalEvent[] = [
  {
    label: 'мероприятие: закрепить кураторов',
    purpose: 'Организационное, для школ с низкими результатами (К1)',
    title: 'Закрепление кураторов за школами с низкими образовательными результатами',
    fields: [
      ['kind', 'организационное, кураторство'],
      ['deadline', '{…}'],
      ['performers', '{…}'],
      ['indicator', 'За {100} % школ закреплены кураторы'],
      ['document', '{Приказ управления образования}'],
    ],
  },
  {
    label: 'мероприятие: собеседования с командами школ',
    purpose: 'Организационное, для школ с низкими результатами (К1)',
    title: 'Собеседования с управленческими командами школ с низкими образовательными результатами',
    fields: [
      ['kind', 'организационное'],
      ['deadline', '{…}'],
      ['performers', '{…}'],
      ['indicator', 'Проведено не менее {2} собеседований'],
    ],
  },
  {
    label: 'мероприятие: семинар на базе школы',
    purpose: 'Методическое, на базе школы (К2, К3)',
    title: 'Семинар для педагогов {по организации учебной деятельности на уроке}',
    fields: [
      ['kind', 'методическое, семинар'],
      ['deadline', '{…}'],
      ['performers', '{…}'],
      ['venue', '{…}'],
      ['indicator', 'Участвовали не менее {15} педагогов'],
    ],
  },
  {
    label: 'мероприятие: практикум с ресурсами проекта',
    purpose: 'Методическое, с ресурсами федерального проекта (К2, К4)',
    title: 'Практикум для педагогов на базе центра «Точка роста»',
    fields: [
      ['kind', 'методическое, практикум'],
      ['deadline', '{…}'],
      ['performers', '{…}'],
      ['resources', '{Точка роста}'],
      ['indicator', 'Проведено не менее {2} занятий'],
    ],
  },
  {
    label: 'мероприятие: мониторинг результатов',
    purpose: 'Повторяется каждый квартал',
    title: 'Мониторинг образовательных результатов обучающихся школ с низкими результатами',
    fields: [
      ['kind', 'мониторинг'],
      ['deadline', '{ежеквартально}'],
      ['performers', '{…}'],
      ['indicator', 'Проведён анализ результатов {100} % школ'],
    ],
  },
  {
    label: 'мероприятие: родительское собрание',
    purpose: 'Работа с родителями',
    title: 'Родительское собрание «{Как помочь ребёнку учиться}»',
    fields: [
      ['kind', 'родители'],
      ['deadline', '{…}'],
      ['performers', '{…}'],
      ['indicator', 'Участвовали не менее {50} родителей'],
    ],
  },
];
