import { readdirSync, readFileSync } from 'node:fs';
import { readHeld, surveyOf } from '@dorkarta/core/survey';
import { formatText } from '@dorkarta/language';
import { describe, expect, test } from 'vitest';
import { recordsOf } from './workspace.ts';

/** What the expert note of 2024 says of a figure, and why its own table says otherwise of some municipalities. */
interface NoteFigure {
  readonly id: string;
  readonly title: string;
  readonly municipalities: readonly string[];
  readonly share?: string;
  readonly shareReason?: string;
  /** The numbers of the events that the note quotes. */
  readonly quoted?: Readonly<Record<string, string>>;
  readonly differences: Readonly<Record<string, string>>;
}

const folder = new URL('../../../../examples/vladimir-2024/', import.meta.url);
const table = new URL('../../../core/src/inference/fixtures/survey-2024-events.tsv', import.meta.url);
const texts = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith('.dk'))
    .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
);
const note: readonly NoteFigure[] = JSON.parse(readFileSync(new URL('note.json', folder), 'utf8'));
const readme = readFileSync(new URL('README.md', folder), 'utf8');
const records = await recordsOf(texts);
const survey = surveyOf(records);

/** The municipalities of a figure as the table has them: those of the note, but for the differences. */
function byTable({ municipalities, differences }: NoteFigure): readonly string[] {
  const differing = Object.keys(differences);
  return [
    ...municipalities.filter((name) => !differing.includes(name)),
    ...differing.filter((name) => !municipalities.includes(name)),
  ];
}

test('the folder is read without errors, and wholly', () => {
  const errors = records.flatMap((record) =>
    'findings' in record
      ? readHeld(record.findings).flatMap(({ severity, message }) =>
          severity === 'error' ? [`${record.file}: ${message}`] : [],
        )
      : [],
  );
  expect(errors).toEqual([]);
  expect([survey.notes, survey.notRead]).toEqual([[], []]);
});

test.each(Object.entries(texts))('%s is laid out as the formatter does it', (_, text) => {
  expect(formatText(text)).toBe(text);
});

test('every municipality has the events of its row of Table 1, no more and no less', () => {
  const [, ...rows] = readFileSync(table, 'utf8').trimEnd().split('\n');
  const counts = new Map<string, number>();
  for (const row of rows) {
    const [name = ''] = row.split('\t');
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const counted = survey.municipalities.map(({ short, roadmap }) => [short, roadmap?.municipalEvents]);
  expect(Object.fromEntries(counted)).toEqual(Object.fromEntries(counts));
});

describe('the figures of the note', () => {
  test('are those of the survey, in its order', () => {
    expect(survey.figures.map(({ id }) => id)).toEqual(note.map(({ id }) => id));
  });

  test.each(note)('$title: the municipalities that the table has', (figure) => {
    const found = survey.figures.find(({ id }) => id === figure.id);
    expect(found?.municipalities.toSorted()).toEqual(byTable(figure).toSorted());
    expect(found?.doubtful.municipalities).toEqual([]);
  });

  test.each(note.filter(({ share }) => share !== undefined))('$title: $share %', ({ id, share, ...figure }) => {
    const found = survey.figures.find((each) => each.id === id);
    const printed = ((found?.share ?? 0) * 100).toFixed(1).replace(/\.0$/, '').replace('.', ',');
    const isExplained = figure.shareReason !== undefined || Object.keys(figure.differences).length > 0;
    expect(printed === share).toBe(!isExplained);
  });

  test.each(
    note.flatMap(({ id, quoted = {} }) => Object.entries(quoted).map(([name, number]) => ({ id, name, number }))),
  )('$id stands on the event that the note quotes: $name, № $number', ({ id, name, number }) => {
    const events = survey.figures.find((each) => each.id === id)?.events ?? [];
    expect(events.filter(({ municipality }) => municipality === name).map((each) => each.number)).toContain(number);
  });

  test('the forms of methodical work are among those that the note lists', () => {
    const forms = survey.figures.find(({ id }) => id === 'methodical')?.forms;
    expect(forms).toEqual(
      expect.arrayContaining([
        ...['круглый стол', 'семинар-совещание', 'семинар-практикум', 'консультация'],
        ...['педагогический интенсив', 'методическое объединение', 'курсы'],
      ]),
    );
  });

  test('Судогодский район is out of time by half a year, Муром ends in September', () => {
    const periods = survey.municipalities.map(({ short, roadmap }) => [
      short,
      roadmap?.period?.from,
      roadmap?.period?.to,
    ]);
    expect(periods).toContainEqual(['Судогодский район', '2024-01-01', '2024-05-31']);
    expect(periods).toContainEqual(['о. Муром', '2024-01-01', '2024-09-30']);
  });
});

test('the visits to the school of another district are found, with whose school it is', () => {
  const places = survey.copies.map(({ school, owner, places: found }) => [
    school,
    owner,
    ...found.map(({ municipality, number }) => `${municipality}, № ${number}`),
  ]);
  expect(places).toEqual([
    ['МБОУ СОШ № 35', 'Александровский район', 'Александровский район, № 5', 'Петушинский район, № 4'],
  ]);
});

test('the README tells every place where the note contradicts its table', () => {
  for (const { differences, shareReason } of note) {
    for (const [name, reason] of Object.entries(differences)) expect(readme).toContain(`| ${name} | ${reason} |`);
    if (shareReason !== undefined) expect(readme).toContain(shareReason);
  }
});
