/** A roadmap with this many events, the same each time: about as long a text for each as real ones have. */
export function sampleRoadmap(events: number): string {
  const lines = [
    'исполнитель координатор = Муниципальный координатор',
    'исполнитель кураторы = Кураторы ШНОР',
    'школа сош1 = МОУ СОШ № 1',
    `карта Дорожная карта на ${events} мероприятий`,
    '  муниципалитет: Приволжский муниципальный район',
    '  период: 2022',
  ];
  for (let index = 0; index < events; index += 1) {
    if (index % 10 === 0) lines.push('', `раздел ${index / 10 + 1}. Направление работы со школами № ${index / 10 + 1}`);
    lines.push('', ...eventLines(index));
  }
  return `${lines.join('\n')}\n`;
}

/** Another version of it: some events are put off, reworded and measured otherwise, the first is gone and one is new. */
export function editedRoadmap(events: number): string {
  const [head = '', , ...rest] = sampleRoadmap(events).split(/\n\n(?= {2}мероприятие)/);
  const edited = rest.map((event, index) => edits[index % edits.length]?.(event) ?? event);
  return [head, ...edited, '  мероприятие Слёт волонтёров муниципалитета\n    срок: май 2022\n'].join('\n\n');
}

const edits: readonly ((event: string) => string)[] = [
  (event) => event,
  (event) => event.replace('март 2022', 'апрель 2022').replace('январь 2022', 'май 2022'),
  (event) => event.replace('по подготовке обучающихся', 'и их родителей'),
  (event) => event.replace('Проведено не менее', 'Проведено'),
];

const months = ['январь', 'февраль', 'март', 'апрель', 'май', 'сентябрь', 'октябрь', 'ноябрь'];

function eventLines(index: number): readonly string[] {
  const month = months[index % months.length];
  return [
    `  мероприятие Семинар № ${index} для педагогов школ с низкими образовательными результатами по подготовке обучающихся`,
    '    вид: методическое, семинар',
    `    срок: ${month} 2022`,
    '    исполнители: координатор, кураторы, Районные методические объединения',
    '    площадка: сош1',
    `    показатель: Проведено не менее ${(index % 5) + 1} занятий, приняли участие 100 % педагогов`,
    '    документ: Протокол семинара, методические рекомендации',
  ];
}
