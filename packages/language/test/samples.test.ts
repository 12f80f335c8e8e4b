import {
  dueOf,
  eventsOf,
  parsePeriod,
  type Roadmap,
  rememberingInference,
  resolveDeadline,
  viewRoadmap,
} from '@dorkarta/core';
import {
  createFiles,
  createParser,
  createWorkspace,
  type Diagnostic,
  examineFile,
  formatText,
  mapFile,
} from '@dorkarta/language';
import { newDirectoryText, newMonitoringText, newRoadmapText } from '@dorkarta/language/samples';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../src/syntax/plain-text.ts';
import { looseText } from '../src/testing/line-soup.ts';
import { memoryHost } from '../src/testing/memory-host.ts';

const parse = createParser();
const inference = rememberingInference();

interface Read {
  readonly roadmap: Roadmap;
  readonly findings: readonly Diagnostic[];
  /** What a finding is about, in the words of the text. */
  readonly wordsOf: (finding: Diagnostic) => string;
  readonly points: { readonly min: number; readonly max: number } | undefined;
}

function read(text: string): Read {
  const mapped = { ...mapFile(parse(text), { imports: [] }), text };
  if (mapped.file.type !== 'roadmap') throw new Error('no roadmap');
  const { diagnostics, subject } = examineFile(mapped, { inference });
  const wordsOf = ({ span }: Diagnostic): string => text.slice(span.start, span.end);
  return { roadmap: mapped.file, findings: diagnostics, wordsOf, points: subject?.score?.points };
}

const deadlinesOf = (roadmap: Roadmap): readonly string[] =>
  [...eventsOf(roadmap)].flatMap(({ event: { deadline } }) => deadline?.text ?? []);

/** The deadlines whose days are not all in the period. */
function deadlinesOutside(roadmap: Roadmap): readonly string[] {
  const { period } = roadmap;
  const deadlines = [...eventsOf(roadmap)].flatMap(({ event: { deadline } }) => deadline ?? []);
  return deadlines
    .filter((deadline) => {
      const { intervals } = resolveDeadline(deadline, period);
      return (
        intervals.length === 0 ||
        intervals.some(({ from, to }) => from < (period?.from ?? '9') || to > (period?.to ?? ''))
      );
    })
    .map(({ text }) => text);
}

const templates = ['типовой', 'действия', 'региональный', 'по исполнителям', 'графы нашей области'];

describe('a new roadmap', () => {
  test('is the sample of a year where nothing is known', () => {
    const { roadmap, findings } = read(newRoadmapText());
    expect(findings).toEqual([]);
    expect(roadmap).toMatchObject({
      municipality: 'Муниципальный район',
      region: 'Область',
      period: { text: '2025' },
      template: { name: 'типовой', bodies: [] },
      approval: { date: '2025-01-20' },
    });
    expect(newRoadmapText({ municipality: ' ', region: '', period: '\n', template: '' })).toBe(newRoadmapText());
  });

  test('makes nothing up that could be signed unnoticed, where it is about to be written', () => {
    const { roadmap, findings, points } = read(
      newRoadmapText({ municipality: 'город Ярославль', period: '2026', isDraft: true }),
    );
    expect(findings.map(({ rule }) => rule)).toEqual(['roadmap-is-approved']);
    expect(points).toEqual({ min: 5, max: 5 });
    expect(roadmap.region).toBeUndefined();
    expect(roadmap.approval).toBeUndefined();
  });

  const periods: readonly (readonly [period: string, approved: string, deadlines: readonly string[]])[] = [
    [
      '2026 год',
      '2026-01-20',
      ['до 28 февраля 2026 г.', 'март – апрель 2026', 'октябрь 2026', 'ежеквартально', 'ноябрь 2026', 'сентябрь 2026'],
    ],
    [
      '2025/2026 учебный год',
      '2025-09-20',
      ['до 31 октября 2025 г.', 'ноябрь – декабрь 2025', 'апрель 2026', 'ежеквартально', 'май 2026', 'март 2026'],
    ],
    [
      '2026–2027',
      '2026-01-20',
      ['до 31 марта 2026 г.', 'май – сентябрь 2026', 'июнь 2027', 'ежеквартально', 'октябрь 2027', 'апрель 2027'],
    ],
    [
      'с 01.09.2026 по 31.12.2026',
      '2026-09-08',
      ['до 30 сентября 2026 г.', 'октябрь 2026', 'ноябрь 2026', 'ежемесячно', 'декабрь 2026', 'ноябрь 2026'],
    ],
    [
      'I полугодие 2026 года',
      '2026-01-11',
      ['до 28 февраля 2026 г.', 'февраль – март 2026', 'май 2026', 'ежеквартально', 'июнь 2026', 'май 2026'],
    ],
    [
      'март 2026',
      '2026-03-03',
      [
        'до 4 марта 2026 г.',
        'с 7 марта 2026 г. по 10 марта 2026 г.',
        '25 марта 2026 г.',
        'с 13 марта 2026 г. по 28 марта 2026 г.',
        '28 марта 2026 г.',
        '22 марта 2026 г.',
      ],
    ],
  ];
  test.each(periods)('spreads its deadlines over «%s»', (period, approved, deadlines) => {
    const { roadmap } = read(newRoadmapText({ period }));
    expect(roadmap.period?.text).toBe(period);
    expect(roadmap.approval?.date).toBe(approved);
    expect(deadlinesOf(roadmap)).toEqual(deadlines);
  });

  const cases = templates.flatMap((template) =>
    [...periods.map(([period]) => period), '2026 – 2030 годы', '12.03.2026', 'июль 2026'].map(
      (period) => [template, period] as const,
    ),
  );
  test.each(cases)(
    'by the template «%s» for «%s»: nothing is found, and every criterion is met',
    (template, period) => {
      const text = newRoadmapText({
        municipality: 'Ертильский муниципальный район',
        region: 'Воронежская область',
        period,
        template,
      });
      const { roadmap, findings, points } = read(text);
      expect(findings).toEqual([]);
      expect(points).toEqual({ min: 5, max: 5 });
      expect(deadlinesOutside(roadmap)).toEqual([]);
      expect(roadmap).toMatchObject({
        municipality: 'Ертильский муниципальный район',
        region: 'Воронежская область',
        template: { name: template },
      });
      expect(formatText(text)).toBe(text);
    },
  );

  test('by performers is a matrix: somebody acts in every event', () => {
    const { roadmap } = read(newRoadmapText({ template: 'По исполнителям' }));
    expect(roadmap.template?.bodies).toMatchObject([
      { handle: 'управление' },
      { handle: 'координатор' },
      { handle: 'кураторы' },
    ]);
    const bodies = new Set(roadmap.template?.bodies.map((body) => body.kind === 'declared' && body.title));
    for (const { event } of eventsOf(roadmap)) {
      expect(event.actions.length).toBeGreaterThan(0);
      expect(event.performers).toEqual([]);
      const acting = event.actions.flatMap((action) => action.bodies);
      expect(acting.every((body) => body.kind === 'declared' && bodies.has(body.title))).toBe(true);
    }
  });

  test.each(['когда-нибудь', 'январь – декабрь', 'в течение года', '"""', '// скоро'])(
    'keeps the period «%s», which tells no time, and names none either',
    (period) => {
      const { roadmap, findings, wordsOf, points } = read(newRoadmapText({ period }));
      expect(deadlinesOf(roadmap)).toEqual([
        'ежегодно',
        'раз в полугодие',
        'ежеквартально',
        'весь период',
        'ежемесячно',
        'раз в полугодие',
      ]);
      expect(findings.map(({ rule }) => rule)).toEqual(['value-fits-field', 'roadmap-is-approved']);
      expect(findings.map(wordsOf)).toEqual([
        expect.stringContaining(roadmap.period?.text ?? 'nothing'),
        'приказ управления образования № 12',
      ]);
      expect(points).toEqual({ min: 5, max: 5 });
    },
  );

  test.each([
    ['с сентября 2026', '2026-09-20', 'до 31 октября 2026 г.'],
    ['до 31 августа 2027', '2026-09-20', 'до 31 октября 2026 г.'],
  ])('of the period «%s», which has one end, means the year there', (period, approved, first) => {
    const { roadmap, findings } = read(newRoadmapText({ period }));
    expect(roadmap.approval?.date).toBe(approved);
    expect(deadlinesOf(roadmap)[0]).toBe(first);
    expect(findings.map(({ rule }) => rule)).toEqual(['value-fits-field']);
  });
});

describe('a new roadmap of any municipality and any period', () => {
  const letters = (text: string): string =>
    plainText(text)
      .text.match(/[\p{L}\p{N}]/gu)
      ?.join('') ?? '';
  const grave = ({ findings }: Read): readonly string[] =>
    findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule);

  const hostile = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '"',
          '"""',
          '//',
          '\n',
          '\r\n',
          '\r',
          '\u2028',
          '\u0085',
          '\u000B',
          '\u0000',
          '\uD800',
          '\uFEFF',
        ),
        fc.constantFrom(':', '=', ',', ';', '«', '»', '\t', '\u00A0', ' ', 'карта К', 'период: 1', 'раздел 1.', 'МР'),
        fc.string({ unit: 'binary' }),
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(''));
  // The sample declares a school by this name, which a text must not name.
  const words = fc.oneof(hostile, looseText).filter((text) => !text.includes('сош1'));

  const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true });
  const short = (date: Date): string => date.toISOString().slice(0, 10).split('-').reverse().join('.');
  // A later year is told as a slip of the pen.
  const year = fc.integer({ min: 1900, max: 2090 });
  const readable = fc.oneof(
    year.map((each) => `${each} год`),
    year.map((each) => `${each}/${each + 1} учебный год`),
    fc.tuple(year, fc.nat(9)).map(([first, more]) => `${first}–${first + more} годы`),
    // Nobody plans for more than twenty years.
    fc.tuple(day, fc.nat(7000)).map(([from, days]) => {
      const to = new Date(from.getTime() + days * 24 * 60 * 60 * 1000);
      return `${short(from)} – ${short(to)}`;
    }),
  );

  test('has no errors and no warnings, scores in full, and all its deadlines are in the period', () => {
    fc.assert(
      fc.property(words, words, readable, fc.constantFrom(...templates), (municipality, region, period, template) => {
        const given = read(newRoadmapText({ municipality, region, period, template }));
        expect(grave(given)).toEqual([]);
        expect(given.points).toEqual({ min: 5, max: 5 });
        expect(given.roadmap.period).toMatchObject({ text: period, ...onlyDays(period) });
        expect(deadlinesOutside(given.roadmap)).toEqual([]);
        if (letters(municipality) !== '') expect(letters(given.roadmap.municipality ?? '')).toBe(letters(municipality));
      }),
      { numRuns: 200 },
    );
  });

  const onlyDays = (period: string): { readonly from: string | null; readonly to: string | null } => {
    const { from, to } = parsePeriod(period);
    return { from, to };
  };

  test('is a roadmap with its events whatever the words are', () => {
    fc.assert(
      fc.property(words, words, words, (municipality, period, template) => {
        const { roadmap, findings } = read(newRoadmapText({ municipality, period, template }));
        expect([...eventsOf(roadmap)]).toHaveLength(6);
        expect(deadlinesOf(roadmap).join()).not.toContain('…');
        expect(findings.map(({ rule }) => rule)).not.toContain('line-is-understood');
      }),
      { numRuns: 200 },
    );
  });

  test('holds a very long one, on many lines', () => {
    const municipality = `Район "Ю" // """\u0007\n${'о'.repeat(10_000)}`;
    const { roadmap, ...given } = read(newRoadmapText({ municipality }));
    expect(grave({ roadmap, ...given })).toEqual([]);
    expect(letters(roadmap.municipality ?? '')).toBe(letters(municipality));
  });
});

describe('a new directory', () => {
  test('is found nothing in, alone or imported', async () => {
    const text = newDirectoryText();
    const uses = newRoadmapText()
      .replace(/^исполнитель кураторы.*\n/m, '')
      .replace('\n\n// Кого', '\n\nподключить: справочник.dk\n\n// Кого')
      .replace(/^(?:исполнитель|школа|группа|проект) .*\n(?: {2}.*\n)*/gm, '');
    const files = new Map([
      ['file:///р/справочник.dk', text],
      ['file:///р/карта.dk', uses],
    ]);
    const workspace = createWorkspace(createFiles(memoryHost((uri) => files.get(decodeURI(uri)))));
    for (const uri of files.keys()) {
      const analysis = await workspace.analyze(encodeURI(uri));
      expect(analysis.ok && examineFile(analysis.value).diagnostics).toEqual([]);
    }
    expect(formatText(text)).toBe(text);
  });

  test('declares performers, projects, schools and groups of them', () => {
    const { file } = mapFile(parse(newDirectoryText()), { imports: [] });
    const kinds = file.declarations.map(({ kind }) => kind);
    expect(file.type).toBe('directory');
    expect(new Set(kinds)).toEqual(new Set(['performer', 'project', 'school', 'group']));
  });
});

test.each([
  ['2021-04-01', 'I квартал 2021 года'],
  ['2021-06-30', 'I полугодие 2021 года'],
  ['2021-07-01', 'I полугодие 2021 года'],
  ['2021-10-01', '9 месяцев 2021 года'],
  ['2021-12-31', '2021 год'],
  ['2022-01-01', '2021 год'],
  ['2021-05-18', 'на 18.05.2021'],
])('a monitoring report as of %s is called «%s», and asks of what is due', (on, title) => {
  const { file } = mapFile(parse(newRoadmapText({ period: '2021' })), { imports: [] });
  if (file.type !== 'roadmap') throw new Error(file.type);
  const view = viewRoadmap(file);
  const text = newMonitoringText(view, { path: 'карта.dk', on });
  const report = mapFile(parse(text), { imports: [] }).file;
  expect(report).toMatchObject({ type: 'monitoring', title, date: { days: [{ from: on, to: on }] } });
  const due = dueOf(view, { asOf: on }).events.filter(({ timing }) => timing === 'due');
  expect(text.match(/^отчёт /gm) ?? []).toHaveLength(due.length);
});
