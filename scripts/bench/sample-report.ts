/** A monitoring report on the sample roadmap of this many events, in «карта-<events>.dk» beside it: one report for each event. */
export function sampleReport(events: number): string {
  const reports = Array.from({ length: events }, (_, index) => reportLines(index + 1).join('\n'));
  return `подключить: карта-${events}.dk

мониторинг 2022 год
  дата: 31.12.2022

${reports.join('\n\n')}

рекомендация Продлить работу кураторов
решение Приказ от 31.12.2022 № 40 о кураторах
`;
}

function reportLines(number: number): readonly string[] {
  return [
    `отчёт ${number}`,
    '  проведено: 15.03.2022',
    `  сведения: Проведено 5 занятий, приняли участие ${number} педагогов`,
    '  факт: 5 занятий, 100 % педагогов',
    `  документ: Протокол от 15.03.2022 № ${number}`,
    `  освещение: Новость https://example.org/${number}`,
  ];
}
