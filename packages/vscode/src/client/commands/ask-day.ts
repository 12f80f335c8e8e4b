import { formatDayShort, type IsoDay, parseDays } from '@dorkarta/core';
import { window } from 'vscode';

/** Asks for a day, and proposes the end of the quarter that is over; undefined where the person thought better of it. */
export async function askDay(title: string, prompt: string): Promise<IsoDay | undefined> {
  const answer = await window.showInputBox({
    title,
    prompt,
    placeHolder: 'Например: 01.07.2026',
    value: formatDayShort(lastControl(new Date())),
    ignoreFocusOut: true,
    validateInput: (text) => (dayIn(text) === undefined ? 'Напишите один день, например 01.07.2026.' : undefined),
  });
  return answer === undefined ? undefined : dayIn(answer);
}

function dayIn(text: string): IsoDay | undefined {
  const [days, ...others] = parseDays(text).statement.days;
  return days !== undefined && others.length === 0 && days.from === days.to ? days.from : undefined;
}

/** The first day of this quarter: what was due before is over. */
function lastControl(today: Date): IsoDay {
  const month = today.getMonth() - (today.getMonth() % 3) + 1;
  return `${today.getFullYear()}-${String(month).padStart(2, '0')}-01`;
}
