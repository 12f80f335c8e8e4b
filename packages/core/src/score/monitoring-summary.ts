import type { Due, DueEvent } from '../due/due.ts';
import { countedEvents, reportedFact } from './reported.ts';

/** What is due in one line: «сведения 14 из 17 · просрочено 2»; «срок ещё не наступил», where nothing is. */
export function monitoringSummary(due: Due): string {
  const events = countedEvents(due);
  if (events.length === 0) return 'ни один срок ещё не наступил';
  const told = events.filter(hasInformation).length;
  const late = events.filter(isLate).length;
  return [`сведения ${told} из ${events.length}`, ...(late === 0 ? [] : [`просрочено ${late}`])].join(' · ');
}

function hasInformation(event: DueEvent): boolean {
  const report = event.reports.at(-1)?.report;
  return report !== undefined && reportedFact(event, report, 'information').certainty === 'yes';
}

/** Nobody says of some time that has come how it went. */
function isLate({ occasions }: DueEvent): boolean {
  return occasions.some(({ state }) => state === 'overdue' || state === 'unreported');
}
