import {
  controlTime,
  dueOf,
  formatDayShort,
  type IsoDay,
  inOneLine,
  partsOf,
  type RoadmapView,
  titleOf,
} from '@dorkarta/core';

/** What a monitoring report is begun with. */
export interface NewMonitoring {
  /** The import of the roadmap, as the report's file writes it. */
  readonly path: string;
  /** As of which day it reports. */
  readonly on: IsoDay;
}

/** A monitoring report to begin with: an empty report on each event that is due by its day, under its title and deadline. */
export function newMonitoringText(view: RoadmapView, { path, on }: NewMonitoring): string {
  const due = dueOf(view, { asOf: on }).events.filter(({ timing }) => timing === 'due');
  const reports = due.flatMap(({ event }) => {
    const handle = event.event.name ?? event.number;
    if (handle === undefined) return [];
    const times = partsOf(event.event, event.inherited).flatMap(({ deadline }) => deadline?.text ?? []);
    const comment = [inOneLine(titleOf(event)), ...new Set(times.map(inOneLine))].join(' – ');
    return ['', `// ${comment}`, `отчёт ${handle}`];
  });
  return `${[
    `подключить: ${path}`,
    '',
    `мониторинг ${controlTime(on)}`,
    `  дата: ${formatDayShort(on)}`,
    '',
    '// Под каждым отчётом допишите, что известно, по строке:',
    '//   проведено: 15.03.2021 (или «состояние: перенесено на сентябрь 2021» и «причина: …»)',
    '//   сведения: что сделано и кто участвовал',
    '//   факт: 100 %, второму показателю – «факт 2: …»',
    '//   документ: Приказ от 01.03.2021 № 12 и ссылка; освещение: где сообщили и ссылка',
    '// В конце, отдельными строками: «рекомендация …» и «решение …».',
    ...reports,
  ].join('\n')}\n`;
}
