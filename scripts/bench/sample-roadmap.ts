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
