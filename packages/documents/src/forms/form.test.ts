import { readRowIdentity } from '@dorkarta/core';
import { read, utils, type WorkBook } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { officeParts } from '../testing/office-parts.ts';
import { roadmapView } from '../testing/printed-file.ts';
import { writeForm } from '../writers/office.ts';
import type { Form } from './form.ts';
import { type FormOptions, layoutForm, splitByPerformer } from './layout-form.ts';

const roadmap = `карта Дорожная карта
  муниципалитет: Район
  период: 2021

раздел 1. Кадры

  мероприятие Сбор данных
    срок: март 2021
    исполнители: Кураторы, Координатор
    показатель: Внесены данные
      план: 100 %
    показатель: Проведено не менее 2 совещаний

  мероприятие =HYPERLINK("http://example.org")
    срок: ежеквартально
    исполнители: Координатор

раздел 2. Итоги

  мероприятие Конкурс
    этап Отбор
      срок: апрель 2021
    этап Финал
      срок: декабрь 2021

  мероприятие Выезды
    срок: по отдельному графику
`;

async function formOf(options: Partial<FormOptions> = {}, text = roadmap): Promise<Form> {
  return layoutForm(await roadmapView(text), { asOf: '2021-07-01', ...options }).form;
}

/** «1 | март 2021 | Кураторы, Координатор» */
function rowsOf({ rows }: Form): readonly string[] {
  return rows.map(({ asks }) =>
    [asks.number, asks.event, asks.deadline, asks.performers].map((text) => text.replaceAll('\n', ', ')).join(' | '),
  );
}

async function bookOf(form: Form): Promise<{ readonly book: WorkBook; readonly bytes: Uint8Array }> {
  const written = await writeForm(form);
  if (!written.ok) throw new Error(written.trouble.code);
  return { book: read(written.value, { cellStyles: true }), bytes: written.value };
}

describe('which rows a form has', () => {
  test('one for each occasion that is due; what nobody said when is told', async () => {
    const { form, undated } = layoutForm(await roadmapView(roadmap), { asOf: '2021-07-01' });
    expect(rowsOf(form)).toEqual([
      '1 | Сбор данных | март 2021 | Кураторы, Координатор',
      '2 | =HYPERLINK("http://example.org") | ежеквартально, (01.01.2021 – 31.03.2021) | Координатор',
      '2 | =HYPERLINK("http://example.org") | ежеквартально, (01.04.2021 – 30.06.2021) | Координатор',
      '3 | Конкурс, Отбор | апрель 2021, (01.04.2021 – 30.04.2021) | ',
    ]);
    expect(undated.map(({ number }) => number)).toEqual(['4']);
    expect(form.rows.map(({ section }) => section)).toEqual(['1. Кадры', '1. Кадры', '1. Кадры', '2. Итоги']);
    expect(form.rows[0]?.asks.plan).toBe('1) Внесены данные – 100 %\n2) Проведено не менее 2 совещаний');
  });

  test('all of them where all are asked for; none before anything is due', async () => {
    expect((await formOf({ all: true })).rows).toHaveLength(8);
    expect((await formOf({ asOf: '2021-01-01' })).rows).toEqual([]);
  });

  test('each performer gets his own, and nobody’s come last', async () => {
    const forms = splitByPerformer(await formOf());
    expect(forms.map((form) => [form.performer, rowsOf(form).map((row) => row.split(' | ')[0])])).toEqual([
      ['Кураторы', ['1']],
      ['Координатор', ['1', '2', '2']],
      ['', ['3']],
    ]);
  });

  test('a performer is the same in other letters', async () => {
    const text = roadmap.replace('исполнители: Координатор\n', 'исполнители: координатор\n');
    const forms = splitByPerformer(await formOf({}, text));
    expect(forms.map((each) => [each.performer, each.rows.length])).toEqual([
      ['Кураторы', 1],
      ['Координатор', 3],
      ['', 1],
    ]);
  });

  test('who carries out an event beside others gets it too, and is named as such', async () => {
    const text = roadmap.replace('Кураторы, Координатор', 'Кураторы\n    соисполнители: Координатор, Методисты');
    const form = await formOf({}, text);
    expect(rowsOf(form)[0]).toBe('1 | Сбор данных | март 2021 | Кураторы, Соисполнители:, Координатор, Методисты');
    const forms = splitByPerformer(form);
    expect(forms.map((each) => [each.performer, each.rows.length])).toEqual([
      ['Кураторы', 1],
      ['Координатор', 3],
      ['Методисты', 1],
      ['', 1],
    ]);
  });
});

describe('a row is known by itself', () => {
  test('each by another sign, that tells roadmap, version, event and days', async () => {
    const { rows, roadmap: about } = await formOf({ all: true });
    expect(new Set(rows.map(({ identity }) => identity)).size).toBe(rows.length);
    const [, , second] = rows;
    expect(readRowIdentity(second?.identity ?? '')).toEqual({
      roadmap: about.sign,
      version: about.version,
      event: expect.stringMatching(/^[0-9a-f]{16}$/),
      from: '2021-04-01',
      to: '2021-06-30',
      number: '2',
    });
    expect(readRowIdentity(rows.find(({ asks }) => asks.event === 'Конкурс\nФинал')?.identity ?? '')).toMatchObject({
      stage: '2',
      from: '2021-12-01',
    });
  });

  test('the sign of the event stays when another is put before it, that of the version does not', async () => {
    const [before, after] = [
      await formOf(),
      await formOf(
        {},
        roadmap.replace('раздел 1. Кадры\n', 'раздел 1. Кадры\n\n  мероприятие Новое\n    срок: май 2021\n'),
      ),
    ];
    expect(after.roadmap.sign).toBe(before.roadmap.sign);
    expect(after.roadmap.version).not.toBe(before.roadmap.version);
    const eventsOf = ({ rows }: Form): readonly unknown[] =>
      rows.map(({ identity }) => readRowIdentity(identity)?.event);
    expect(eventsOf(after)).toEqual(expect.arrayContaining([...eventsOf(before)]));
  });

  test.each(['', 'dk1|heading', 'dk1|x|y|z||||', 'dk2|0a|0b|0c||||1', '1'])('%j is no identity', (text) => {
    expect(readRowIdentity(text)).toBeUndefined();
  });
});

/** How wide the unit is in which a sheet tells the widths of its columns. */
const pointsOfCharacter = 6;

describe('the workbook', () => {
  test('holds the form, how to fill it in, and two sheets that nobody sees', async () => {
    const { book } = await bookOf(await formOf());
    expect(book.SheetNames).toEqual(['Форма', 'Как заполнить', 'Ответы', '_dorkarta']);
    expect(book.Workbook?.Sheets?.map(({ Hidden }) => Hidden)).toEqual([0, 0, 2, 2]);
    const [sheet = {}, instruction = {}, answers = {}, identity = {}] = book.SheetNames.map(
      (name) => book.Sheets[name],
    );
    const rows = utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '' });
    expect(rows[2]).toEqual([
      'Строка',
      ...['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель и план', 'Состояние', 'Дата проведения'],
      ...['Сведения', 'Факт', 'Документ', 'Ссылка', 'Освещение', 'Причина'],
    ]);
    expect(rows.slice(3).map(([id = '', number, event]) => [readRowIdentity(id)?.number ?? id, number, event])).toEqual(
      [
        ['dk1|heading', '1. Кадры', ''],
        ['1', '1', 'Сбор данных'],
        ['2', '2', '=HYPERLINK("http://example.org")'],
        ['2', '2', '=HYPERLINK("http://example.org")'],
        ['dk1|heading', '2. Итоги', ''],
        ['3', '3', 'Конкурс\nОтбор'],
      ],
    );
    expect(utils.sheet_to_json(instruction, { header: 1 })).toHaveLength(13);
    expect(utils.sheet_to_json(answers, { header: 1 })).toEqual([
      ['проведено'],
      ['частично'],
      ['не проведено'],
      ['перенесено на'],
    ]);
    expect(
      utils
        .sheet_to_json<string[]>(identity, { header: 1 })
        .slice(0, 10)
        .map(([key]) => key?.split('|')[0]),
    ).toEqual([
      ...['form', 'roadmap', 'version', 'title', 'municipality', 'region', 'asOf', 'performer', 'rows', 'dk1'],
    ]);
  });

  test('is protected but for the answers, which are texts to choose or to write; filter, sorting and sizes are free', async () => {
    const { bytes } = await bookOf(await formOf());
    const sheet = officeParts(bytes)['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toContain('<sheetProtection sheet="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>');
    expect(sheet).toContain('<col min="1" max="1" width="10" customWidth="true" hidden="true"/>');
    expect(sheet).toContain('xSplit="3" ySplit="3" topLeftCell="D4" state="frozen"');
    expect(sheet).toContain('<autoFilter ref="A3:N9"/>');
    expect(sheet.match(/<mergeCell [^>]*>/g)).toEqual(['<mergeCell ref="B1:N1"/>']);
    expect(sheet).not.toContain('<f>');
    expect(sheet).toContain('<dataValidation type="list" sqref="G5:G9"');
    expect(sheet).toContain("<formula1>'Ответы'!$A$1:$A$4</formula1>");
    const styles = officeParts(bytes)['xl/styles.xml'] ?? '';
    const looks = [
      ...(/<cellXfs.*<\/cellXfs>/.exec(styles)?.[0] ?? '').matchAll(/<xf [^>]*\/>|<xf [^>]*[^/]>.*?<\/xf>/g),
    ].map(String);
    const lookOf = (cell: string): string =>
      looks[Number(new RegExp(`r="${cell}"[^>]* s="(\\d+)"`).exec(sheet)?.[1])] ?? '';
    const text = /numFmtId="(\d+)" formatCode="@"/.exec(styles)?.[1];
    for (const column of 'GHIJKLMN') {
      expect(lookOf(`${column}5`)).toContain('locked="0"');
      expect(lookOf(`${column}5`)).toContain(`numFmtId="${text}"`);
    }
    for (const column of 'ABCDEF') expect(lookOf(`${column}5`)).not.toContain('locked="0"');
    for (const column of 'AG') expect(lookOf(`${column}4`)).not.toContain('locked="0"');
  });

  test('is printed across A4 with letters of 8 points at least', async () => {
    const { bytes } = await bookOf(await formOf());
    const sheet = officeParts(bytes)['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toContain('orientation="landscape" fitToWidth="1" fitToHeight="0"');
    const widths = [...sheet.matchAll(/<col min="\d+" max="\d+" width="([\d.]+)"([^>]*)>/g)]
      .filter(([, , rest = '']) => !rest.includes('hidden'))
      .map(([, width]) => Number(width));
    const [, left = 0, right = 0] = /left="([\d.]+)" right="([\d.]+)"/.exec(sheet)?.map(Number) ?? [];
    const page = (297 / 25.4 - left - right) * 72;
    const asWideAs = widths.reduce((sum, width) => sum + width, 0) * pointsOfCharacter;
    expect(widths).toHaveLength(13);
    expect(11 * Math.min(1, page / asWideAs)).toBeGreaterThanOrEqual(8);
  });

  test('cuts no word: a column is as wide as its longest, and others give what they need not', async () => {
    const widthsOf = async (text: string): Promise<readonly number[]> => {
      const { bytes } = await bookOf(await formOf({}, text));
      const sheet = officeParts(bytes)['xl/worksheets/sheet1.xml'] ?? '';
      const widths = [...sheet.matchAll(/<col min="\d+" max="\d+" width="([\d.]+)"/g)].map(([, width]) =>
        Number(width),
      );
      return widths.slice(1).map((width) => width * pointsOfCharacter);
    };
    const sum = (widths: readonly number[]): number => Math.round(widths.reduce((all, width) => all + width, 0));
    const word = 'сельскохозяйственнопромышленный';
    const [usual, wide] = [await widthsOf(roadmap), await widthsOf(roadmap.replace('Сбор данных', word))];
    const [, usualEvent = 0] = usual;
    const [, event = 0] = wide;
    expect(usualEvent).toBeLessThan(150);
    expect(event).toBeGreaterThan(word.length * 5.5);
    expect(sum(wide)).toBe(sum(usual));
  });

  test('is the same again, and refuses a text that no cell holds', async () => {
    const [one, other] = [await bookOf(await formOf()), await bookOf(await formOf())];
    expect(one.bytes).toEqual(other.bytes);
    const long = await formOf({}, roadmap.replace('Внесены данные', 'а'.repeat(40_000)));
    expect(await writeForm(long)).toMatchObject({
      ok: false,
      trouble: { code: 'cell-too-long', number: '1', title: 'Сбор данных', column: 'Показатель и план', limit: 32_767 },
    });
  });
});
