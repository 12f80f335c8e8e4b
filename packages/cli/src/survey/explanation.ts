import { clause, counted, grouped, inOneLine, nouns, quoted } from '@dorkarta/core';
import {
  type Figure,
  type FigureEvent,
  figureCatalogue,
  listedMunicipalities,
  type Survey,
  shareText,
} from '@dorkarta/core/survey';
import type { Terminal } from '../terminal/terminal.ts';

/** What a figure stands on: municipality by municipality its events, and the words that say so. */
export function figureExplanation(figure: Figure, { municipalities }: Survey, terminal: Terminal): string {
  const { id, title, count, of, unknown, doubtful, against } = figure;
  const head = `${title} [${id}]: ${count} из ${of} (${shareText(count, of)})`;
  if (unknown !== undefined) return `${terminal.strong(`${title} [${id}]`)}: не посчитано – ${unknown}\n`;
  const without = municipalities.filter(
    ({ short }) => !figure.municipalities.includes(short) && !doubtful.municipalities.includes(short),
  );
  const counts = figureCatalogue.find((each) => each.id === id)?.counts;
  const lacking = [...new Set(against.map(({ municipality }) => municipality))];
  return [
    `${terminal.strong(head)}\n`,
    ...(counts === undefined ? [] : [`${terminal.wrap(`Считаются муниципалитеты, ${counts}.`)}\n`]),
    ...municipalityLines(figure.municipalities, figure.events, terminal, whyCounted),
    ...partLines('Решает эксперт', municipalityLines(doubtful.municipalities, doubtful.events, terminal, whyCounted)),
    ...partLines('Чего не хватает', municipalityLines(lacking, against, terminal, whyNot)),
    ...(without.length === 0
      ? []
      : [`${terminal.wrap(`Не вошли: ${listedMunicipalities(without.map(({ short }) => short))}.`)}\n`]),
  ].join('');
}

function partLines(head: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${head}:\n`, ...lines];
}

/** Why an event is told. */
type Why = (event: FigureEvent) => string;

function municipalityLines(
  names: readonly string[],
  events: readonly FigureEvent[],
  terminal: Terminal,
  why: Why,
): readonly string[] {
  const byMunicipality = grouped(events, ({ municipality }) => municipality);
  return names.flatMap((name) => {
    const own = byMunicipality.get(name) ?? [];
    const head = own.length === 0 ? name : `${name}: ${counted(own.length, nouns.event)}`;
    return [`${head}\n`, ...own.map((event) => eventLine(event, terminal, why))];
  });
}

const basisWords = { stated: 'указано', inferred: 'по названию', doubtful: 'под вопросом' } as const;

/** What a field says is told with its name: «показатель: …»; else it is said on what the words rest. */
function whyCounted({ words, basis }: FigureEvent): string {
  if (words === '') return basisWords[basis];
  return basis === 'stated' && fieldFirst.test(words) ? words : `${basisWords[basis]}: ${words}`;
}

const fieldFirst = /^[а-яё ]{1,20}: /;

function whyNot({ words }: FigureEvent): string {
  return words;
}

/** «  № 10 «Родительские собрания» – по названию: Родительские (владимир.dk:42)» */
function eventLine(event: FigureEvent, terminal: Terminal, why: Why): string {
  const { number, title, file, line } = event;
  const label = [number === null ? '' : `№ ${number}`, quoted(clause(inOneLine(title)))]
    .filter((each) => each !== '')
    .join(' ');
  const place = line === undefined ? file : `${file}:${line}`;
  return `${terminal.wrap(`  ${label} – ${why(event)} (${place})`, { rest: '    ' })}\n`;
}
