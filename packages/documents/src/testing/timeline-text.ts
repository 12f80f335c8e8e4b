import type { Timeline, TimelineRow } from '../index.ts';

/** A timeline as text to read in a test: its scale, and a line for each row with its manner, bars and description. */
export function timelineText({ scale, rows, remark }: Timeline): string {
  return [
    ...(remark === undefined ? [] : [`! ${remark}`]),
    ...(scale === undefined ? [] : [`${scale.days.from} – ${scale.days.to}: ${marksText(scale.years)}`]),
    ...(scale === undefined ? [] : [marksText(scale.columns)]),
    ...rows.map(rowText),
  ].join('\n');
}

function marksText(marks: readonly { readonly label: string }[]): string {
  return marks.map(({ label }) => label).join(' ');
}

function rowText(row: TimelineRow): string {
  if (!('manner' in row)) return `${row.kind}: ${row.title}`;
  const { kind, number, title, stage, manner, bars, beyond, description } = row;
  const name = [number, title, ...(stage === undefined ? [] : [`(${stage})`])].filter((part) => part !== '').join(' ');
  const places = bars.map(
    ({ start, width, times }) => `${start.toFixed(1)}+${width.toFixed(1)}${times > 1 ? `×${times}` : ''}`,
  );
  const drawn = [beyond.earlier ? '◀' : '', ...places, beyond.later ? '▶' : ''].filter((part) => part !== '').join(' ');
  return `${kind}: ${name} | ${manner} | ${drawn} | ${description}`;
}
