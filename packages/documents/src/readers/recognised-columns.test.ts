import { mentionTitle, type Roadmap } from '@dorkarta/core';
import { describe, expect, test } from 'vitest';
import { docxOf, tc, tr, xlsxOf } from '../testing/office-files.ts';
import { recognised, rowsIn } from '../testing/recognised.ts';

const merged = '<w:vMerge w:val="restart"/>';
const goesOn = '<w:vMerge/>';
const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;
const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

/** The columns of a roadmap: what they hold and their heads. */
const columnsOf = ({ columns }: Roadmap): readonly string[] =>
  columns.map((column) => `${column.key === 'own' ? column.field : column.key}: ${column.header}`);
describe('columns that stand for times or bodies, with marks in them', () => {
  const cases: Readonly<Record<string, readonly [body: string, columns: readonly string[], rows: readonly string[]]>> =
    {
      'quarters below a head': [
        table(
          tr([
            tc('№', merged),
            tc('Мероприятие', merged),
            tc('Сроки по кварталам', span(4)),
            tc('Ответственный', merged),
          ]),
          tr([tc('', goesOn), tc('', goesOn), 'I', 'II', 'III', 'IV', tc('', goesOn)]),
          tr(['1', 'Семинар', '+', '+', '', '', 'ИМЦ']),
          tr(['2', 'Вебинар', '', '', '', '+', 'ИРО']),
          tr(['3', 'Мониторинг', tc('в течение года', span(4)), 'ИРО']),
        ),
        ['number: №', 'event: Мероприятие', 'quarters: Сроки по кварталам', 'performers: Ответственный'],
        ['1. Семинар | I, II кварталы | ИМЦ', '2. Вебинар | IV квартал | ИРО', '3. Мониторинг | в течение года | ИРО'],
      ],
      'months without a head above them, and days in them': [
        table(
          tr(['№', 'Мероприятие', 'янв', 'фев', 'мар', 'апр']),
          tr(['1', 'Семинар', '', 'V', 'V', '']),
          tr(['2', 'Вебинар', '15', '', '', 'X']),
        ),
        ['number: №', 'event: Мероприятие', 'months: Месяцы'],
        ['1. Семинар | февраль – март | ', '2. Вебинар | апрель; 15 января | '],
      ],
      years: [
        table(
          tr([tc('Мероприятие', merged), tc('Годы', span(3)), tc('Ответственный', merged)]),
          tr([tc('', goesOn), '2022', '2023', '2024', tc('', goesOn)]),
          tr(['Семинар', '+', '+', '', 'ИМЦ']),
        ),
        ['event: Мероприятие', 'deadline: Годы', 'performers: Ответственный'],
        ['Семинар | 2022 – 2023 | ИМЦ'],
      ],
      bodies: [
        table(
          tr(['№', 'Мероприятие', 'Срок', 'Управление образования', 'ИМЦ', 'Школы']),
          tr(['1', 'Семинар', 'март', '+', '–', '✓']),
          tr(['2', 'Вебинар', 'май', '', 'да', '']),
        ),
        ['number: №', 'event: Мероприятие', 'deadline: Срок', 'performers: Исполнители'],
        ['1. Семинар | март | Управление образования, Школы', '2. Вебинар | май | ИМЦ'],
      ],
      'schools with their numbers': [
        table(
          tr(['№', 'Мероприятие', 'Срок', 'МБОУ СОШ № 1', 'МБОУ СОШ № 2', 'ООШ с. Ивановка']),
          tr(['1', 'Семинар', 'март', '+', '', '+']),
          tr(['2', 'Вебинар', 'май', 'х', 'х', '']),
        ),
        ['number: №', 'event: Мероприятие', 'deadline: Срок', 'performers: Исполнители'],
        ['1. Семинар | март | МБОУ СОШ № 1, ООШ с. Ивановка', '2. Вебинар | май | МБОУ СОШ № 1, МБОУ СОШ № 2'],
      ],
      'bodies below a head': [
        table(
          tr([tc('Мероприятие', merged), tc('Срок', merged), tc('Ответственные', span(2))]),
          tr([tc('', goesOn), tc('', goesOn), 'МОУО', 'ММС']),
          tr(['Семинар', 'март', 'V', '']),
          tr(['Вебинар', 'май', '', 'V']),
        ),
        ['event: Мероприятие', 'deadline: Срок', 'performers: Ответственные'],
        ['Семинар | март | МОУО', 'Вебинар | май | ММС'],
      ],
    };
  test.each(Object.entries(cases))('%s', (_, [body, columns, rows]) => {
    const found = recognised(docxOf(body));
    expect(columnsOf(found.roadmap)).toEqual(columns);
    expect(rowsIn(found)).toEqual(rows);
  });
});

test('a column for each body with what it does is a matrix', () => {
  const { roadmap } = recognised(
    docxOf(
      table(
        tr(['Управление образования', 'Методическая служба']),
        tr([tc('1. Подготовка', span(2))]),
        tr(['Назначить координатора', 'Назначить ответственных']),
        tr(['Издать приказ', '']),
      ),
    ),
  );
  expect(roadmap.template?.name).toBe('по исполнителям');
  expect(roadmap.template?.bodies.map(mentionTitle)).toEqual(['Управление образования', 'Методическая служба']);
  expect(roadmap.sections[0]?.events.map(({ actions }) => actions.map(({ text }) => text))).toEqual([
    ['Назначить координатора', 'Назначить ответственных'],
    ['Издать приказ'],
  ]);
});

test('what the first body of a matrix does alone is an event, and no title', () => {
  const { roadmap } = recognised(
    docxOf(
      table(
        tr(['Управление образования', 'Методическая служба', 'Школа']),
        tr(['Назначить координатора', 'Назначить ответственных', 'Создать команду']),
        tr(['Издать приказ', '', '']),
      ),
    ),
  );
  expect(roadmap.sections).toEqual([]);
  expect(roadmap.events.map(({ actions }) => actions.length)).toEqual([3, 1]);
});

test('tables one below another on a sheet are read each under its own head', () => {
  const row = (number: number, ...cells: readonly (string | number)[]): string =>
    `<row r="${number}">${cells.map((words) => `<c t="inlineStr"><is><t>${words}</t></is></c>`).join('')}</row>`;
  const found = recognised(
    xlsxOf({
      План: `<sheetData>${[
        row(1, 'Дорожная карта на 2026 год'),
        row(3, '№', 'Мероприятие', 'Срок'),
        row(4, '1', 'Семинар', 'март 2026'),
        row(6, '2', 'Вебинар', 'май 2026'),
        row(8, 'Ответственные лица'),
        row(9, '№', 'ФИО', 'Телефон'),
        row(10, '1', 'Иванова И. И.', '2-34-56'),
        row(12, '№', 'Мероприятие', 'Срок'),
        row(13, '3', 'Слёт', 'июнь 2026'),
      ].join('')}</sheetData>`,
    }),
  );
  expect(rowsIn(found)).toEqual(['1. Семинар | март 2026 | ', '2. Вебинар | май 2026 | ', '3. Слёт | июнь 2026 | ']);
  expect(found.comments).toContain('лист «План», строка 10: 1 | Иванова И. И. | 2-34-56');
  expect(found.account).toEqual({ cells: 16, inFields: 9, inNotes: 0, inComments: 7 });
});

describe('what a column holds', () => {
  test('by what stands in it, where there is no head or one that says nothing', () => {
    const rows = [
      tr(['1', 'Семинар для учителей', 'март 2022', 'ИМЦ', '20 учителей']),
      tr(['2', 'Вебинар для завучей', 'май 2022', 'Управление образования', 'Проведён вебинар']),
    ];
    const bare = recognised(docxOf(table(...rows)));
    expect(bare.columns.map(({ column, by }) => [column.key, by])).toEqual(
      ['number', 'event', 'deadline', 'performers', 'indicators'].map((key) => [key, 'content']),
    );
    const named = recognised(docxOf(table(tr(['№', 'Работа', 'Когда будет', 'Люди', 'Итого']), ...rows)));
    expect(columnsOf(named.roadmap)).toEqual([
      'number: №',
      'event: Работа',
      'deadline: Когда будет',
      'performers: Люди',
      'итого: Итого',
    ]);
    expect(rowsIn(named)).toEqual(rowsIn(bare));
  });

  test('as somebody said', () => {
    const found = recognised(docxOf(table(tr(['а', 'б', 'в']), tr(['Семинар', 'март', 'ИМЦ']))), {
      columns: [
        { is: 'known', key: 'event' },
        { is: 'known', key: 'deadline' },
        { is: 'own', field: 'куратор' },
      ],
    });
    expect(columnsOf(found.roadmap)).toEqual(['event: а', 'deadline: б', 'куратор: в']);
    expect(found.roadmap.events[0]?.ownFields).toEqual([{ field: 'куратор', text: 'ИМЦ' }]);
  });

  test('two columns of one meaning are joined and told; one that begins and one that ends are one time', () => {
    const found = recognised(
      docxOf(
        table(
          tr(['Мероприятие', 'Дата начала', 'Дата окончания', 'Исполнители', 'Ответственные']),
          tr(['Семинар', '01.03.2022', '31.03.2022', 'ИМЦ', 'Иванова']),
        ),
      ),
    );
    expect(columnsOf(found.roadmap)).toEqual([
      'event: Мероприятие',
      'deadline: Дата начала – Дата окончания',
      'performers: Исполнители / Ответственные',
    ]);
    expect(rowsIn(found)).toEqual(['Семинар | 01.03–31.03.2022 | ИМЦ, Иванова']);
    expect(found.remarks.join()).toMatch(/графы «Исполнители» и «Ответственные» – об одном/);
  });

  test('kinds that the language does not know, and what it has no field for, are fields of their own', () => {
    const { roadmap } = recognised(
      docxOf(
        table(
          tr(['Мероприятие', 'Форма проведения', 'Срок', 'Цели мероприятия', 'Место проведения']),
          tr(['Семинар', 'очно', 'март', 'обмен опытом', 'СОШ № 5']),
        ),
      ),
    );
    expect(columnsOf(roadmap)).toEqual([
      'event: Мероприятие',
      'форма: Форма проведения',
      'deadline: Срок',
      'цели: Цели мероприятия',
      'venue: Место проведения',
    ]);
  });
});

test('abbreviations under bodies tell who answers, who helps and who takes part; a mark beside who answers helps', () => {
  const heads = ['№', 'Мероприятие', 'Срок', 'Управление образования', 'ИМЦ', 'СОШ № 1', 'СОШ № 2'];
  const found = recognised(
    docxOf(
      table(
        tr(heads),
        tr(['1', 'Семинар', 'март', 'отв.', '+', 'уч.', '–']),
        tr(['2', 'Вебинар', 'май', 'соисп.', 'Ответственный', 'участник', 'участие']),
        tr(['3', 'Слёт', 'май', '+', '', '+', '']),
        tr(['4', 'Форум', 'май', 'отв., готовит приказ', '', '', '']),
      ),
    ),
  );
  const parts = found.roadmap.events.map(({ performers, coPerformers, participants }) =>
    [performers, coPerformers, participants].map((bodies) => bodies.map(mentionTitle).join(', ')),
  );
  expect(parts).toEqual([
    ['Управление образования', 'ИМЦ', 'СОШ № 1'],
    ['ИМЦ', 'Управление образования', 'СОШ № 1, СОШ № 2'],
    ['Управление образования, СОШ № 1', '', ''],
    ['Управление образования: отв., готовит приказ', '', ''],
  ]);
  expect(found.remarks).toEqual([
    'отметки в графах «Управление образования», «ИМЦ», «СОШ № 1», «СОШ № 2» прочитаны так: «отв.» – исполнители, «уч.» – участники, «соисп.» – соисполнители, «Ответственный» – исполнители, «участник» – участники, «участие» – участники, «+» рядом с ответственным – соисполнители, «+» – исполнители; проверьте',
  ]);
  expect(found.account).toMatchObject({ cells: 23, inFields: 23 });
});

test('letters without a legend under the heads of bodies stay where they stand, which is told: they are no performers', () => {
  const found = recognised(
    docxOf(
      table(
        tr([tc('№', merged), tc('Мероприятие', merged), tc('Срок', merged), tc('Исполнители', span(3))]),
        tr([tc('', goesOn), tc('', goesOn), tc('', goesOn), 'Управление образования', 'Школы', 'Детские сады']),
        tr(['1', 'Семинар', 'март', 'О', 'У', '']),
        tr(['2', 'Вебинар', 'май', 'О', '', 'С']),
      ),
    ),
  );
  expect(found.roadmap.events.map(({ performers }) => performers)).toEqual([[], []]);
  expect(found.columns.map(({ head }) => head).slice(3)).toEqual([
    'Исполнители: Управление образования',
    'Исполнители: Школы',
    'Исполнители: Детские сады',
  ]);
  expect(found.remarks).toEqual([
    'буквы в графах «Управление образования», «Школы», «Детские сады» не приняты за исполнителей: что они значат, программе неизвестно, и они остались в своих полях; назовите исполнителей словами',
  ]);
  expect(found.account).toMatchObject({ cells: 10, inFields: 10 });
});

test('letters under bodies that stand under no common head are told too', () => {
  const found = recognised(
    docxOf(
      table(
        tr(['№', 'Мероприятие', 'Срок', 'Управление образования', 'ИМЦ']),
        tr(['1', 'Семинар', 'март', 'О', 'У']),
        tr(['2', 'Вебинар', 'май', '', 'О']),
      ),
    ),
  );
  expect(found.remarks).toEqual([
    'буквы в графах «Управление образования», «ИМЦ» не приняты за исполнителей: что они значат, программе неизвестно, и они остались в своих полях; назовите исполнителей словами',
  ]);
});

test('letters mean what a legend says of them, in the last row of the table or below it', () => {
  const legend = 'Условные обозначения: О – ответственный за проведение, У – участник, «С» – соисполнитель';
  const rows = [
    tr(['№', 'Мероприятие', 'Срок', 'Управление образования', 'ИМЦ', 'Школы']),
    tr(['1', 'Семинар', 'март', 'О', 'с', 'У']),
    tr(['2', 'Вебинар', 'май', '–', 'О', 'У']),
  ];
  const bodies = [
    table(...rows, tr([tc(legend, span(6))])),
    `${table(...rows)}<w:p><w:r><w:t>${legend}</w:t></w:r></w:p>`,
  ];
  for (const body of bodies) {
    const found = recognised(docxOf(body));
    const parts = found.roadmap.events.map(({ performers, coPerformers, participants }) =>
      [performers, coPerformers, participants].map((bodies) => bodies.map(mentionTitle).join(', ')),
    );
    expect(parts).toEqual([
      ['Управление образования', 'ИМЦ', 'Школы'],
      ['ИМЦ', '', 'Школы'],
    ]);
    expect(found.roadmap.sections).toEqual([]);
    expect(found.roadmap.notes).toEqual([legend]);
    expect(found.remarks).toEqual([
      'отметки в графах «Управление образования», «ИМЦ», «Школы» прочитаны так: «О» – исполнители, «с» – соисполнители, «У» – участники; проверьте',
    ]);
  }
});

test('a legend that leaves a letter out explains none', () => {
  const found = recognised(
    docxOf(
      table(
        tr(['Мероприятие', 'Срок', 'Управление образования', 'ИМЦ']),
        tr(['Семинар', 'март', 'О', 'У']),
        tr(['Вебинар', 'май', 'К', 'О']),
        tr([tc('О – ответственный, У – участник', span(4))]),
      ),
    ),
  );
  expect(found.roadmap.events.map(({ performers }) => performers)).toEqual([[], []]);
  expect(found.remarks.filter((remark) => remark.startsWith('буквы в графах'))).toHaveLength(1);
});

test('when an event was held is no plan, though its head says «Срок»', () => {
  const { roadmap } = recognised(
    docxOf(table(tr(['Мероприятие', 'Срок', 'Срок (факт)']), tr(['Семинар', 'март 2025', '17.03.2025']))),
  );
  expect(roadmap.events.map(({ deadline }) => deadline?.text)).toEqual(['март 2025']);
});

test('a row whose number or title is a formula without a value is an event of its own; what the cells hold is told and kept', () => {
  const cell = (address: string, text: string): string =>
    text.startsWith('=')
      ? `<c r="${address}"><f>${text.slice(1)}</f><v></v></c>`
      : `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const sheet = (...rows: readonly (readonly string[])[]): string => {
    const line = (row: readonly string[], index: number): string =>
      `<row r="${index + 1}">${row.map((text, at) => (text === '' ? '' : cell(`${'ABCD'[at]}${index + 1}`, text))).join('')}</row>`;
    return `<sheetData>${rows.map(line).join('')}</sheetData>`;
  };
  const found = recognised(
    xlsxOf({
      План: sheet(
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Семинар', 'март 2025', 'ИМЦ'],
        ['=A2+1', 'Вебинар', '=C2', 'ИМЦ'],
        ['=A3+1', '=B2', 'май 2025', 'ИМЦ'],
        ['=A4+1', '=B3', '=C3', '=D3'],
        ['5', 'Слёт', 'май 2025', 'ИМЦ'],
      ),
    }),
  );
  expect(rowsIn(found)).toEqual([
    '1. Семинар | март 2025 | ИМЦ',
    'Вебинар | – | ИМЦ',
    '… | май 2025 | ИМЦ',
    '… | – | ',
    '5. Слёт | май 2025 | ИМЦ',
  ]);
  expect(found.remarks[0]).toBe(
    'лист «План»: у формул нет сохранённых значений (ячеек: 8): A3, C3, A4, B4, A5, B5, C5 и D5: откройте книгу в Excel и сохраните',
  );
  expect(found.remarks.filter((remark) => remark.includes('нет названия'))).toHaveLength(2);
  expect(found.comments).toContain('лист «План», A3: формула =A2+1');
  expect(found.account).toEqual({ cells: 20, inFields: 12, inNotes: 0, inComments: 8 });
});
