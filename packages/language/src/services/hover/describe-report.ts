import {
  dayOfMonitoring,
  daysText,
  type FactState,
  factLines,
  formatDayShort,
  indicatorsOf,
  type MonitoringSubject,
  occasionStateNames,
  plannedText,
  type ReportView,
  reportedState,
  standingText,
} from '@dorkarta/core';
import { bullets, paragraphs, plain } from './markdown.ts';

/** A report beside what was planned: how its event stands, each time, plan and fact of each indicator, earlier reports. */
export function describeReport({ event, facts, earlierFacts }: ReportView, monitoring: MonitoringSubject): string {
  if (event === undefined) return '';
  const due = monitoring.due?.of(event.event);
  const occasions = (due?.occasions ?? []).map(
    ({ days, state }) => `${days === undefined ? 'без срока' : daysText(days)}: ${occasionStateNames[state]}`,
  );
  const indicators = indicatorsOf(event.event).map((indicator) => {
    const fact = [...facts, ...earlierFacts].filter((each) => each.indicator === indicator);
    const told = fact.map((each) => `${plain(factLines(each).join('; '), 60)}${stateText(each.state)}`).join('; ');
    const plan = plannedText(indicator);
    return `${plain(indicator.text, 100)}${plan === '' ? '' : ` – план ${plain(plan, 60)}`} – факт: ${told || 'нет'}`;
  });
  return paragraphs(
    due === undefined ? undefined : `**${capital(standingText(due))}**`,
    bullets(occasions, mostOccasions),
    bullets(indicators),
    bullets(earlierLines(event.event, monitoring)),
  );
}

/** More times of what recurs nobody reads. */
const mostOccasions = 12;

function stateText(state: FactState): string {
  if (state === 'reached') return ' (план выполнен)';
  return state === 'missed' ? ' (меньше плана)' : '';
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

function earlierLines(
  event: Parameters<MonitoringSubject['reportsOn']>[0],
  { history }: MonitoringSubject,
): readonly string[] {
  return history.flatMap(({ monitoring, standingOn }) => {
    const first = standingOn(event);
    if (first === undefined) return [];
    const { held, information, states } = first.report;
    const said = states.length === 0 ? undefined : states.map(({ text }) => text).join('; ');
    const state = reportedState(first.report);
    const day = dayOfMonitoring(monitoring);
    const words = [held?.text ?? said ?? (state === undefined ? undefined : occasionStateNames[state]), information];
    const told = words.filter((each) => each !== undefined).map((each) => plain(each, 100));
    return [`прежний отчёт${day === undefined ? '' : ` на ${formatDayShort(day)}`}: ${told.join('; ')}`];
  });
}
