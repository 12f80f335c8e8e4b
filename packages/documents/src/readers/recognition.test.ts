import { mentionTitle, type Roadmap } from '@dorkarta/core';
import { describe, expect, test } from 'vitest';
import { docxOf, p, tableOf, tc, tr, xlsxOf } from '../testing/office-files.ts';
import { recognised, rowsIn } from '../testing/recognised.ts';

const merged = '<w:vMerge w:val="restart"/>';
const goesOn = '<w:vMerge/>';
const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;
const lines = (...texts: readonly string[]): string => tc(texts.map(p).join(''));
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

describe('titles', () => {
  const titleOf = (cell: string, options = {}): readonly unknown[] => {
    const [event] = recognised(docxOf(tableOf(tr(['1', cell, 'март 2022', 'ИМЦ']))), options).roadmap.events;
    return [event?.title, event?.level, event?.notes];
  };
  test('of several lines: a sentence goes on, a list stays a list', () => {
    expect(titleOf(lines('Семинар', 'для учителей'))[0]).toBe('Семинар для учителей');
    expect(titleOf(lines('Мониторинг:', '- рисков;', '- динамики.'))[0]).toBe('Мониторинг:\n- рисков;\n- динамики.');
  });
  test('«В рамках …» stays below the title; of a regional roadmap on paper it is a note', () => {
    const cell = lines('Семинар', 'В рамках: 4.3. Слёт');
    expect(titleOf(cell)).toEqual(['Семинар\nВ рамках: 4.3. Слёт', undefined, []]);
    expect(titleOf(cell, { isOnPaper: true })).toEqual(['Семинар', 'regional', ['В рамках: 4.3. Слёт']]);
    const above = 'В рамках мероприятия 4.3 региональной карты:';
    expect(titleOf(lines(above, 'Семинар'))).toEqual([`${above}\nСеминар`, undefined, []]);
    expect(titleOf(lines(above, 'Семинар'), { isOnPaper: true })).toEqual(['Семинар', 'regional', [above]]);
    // What is no event of a region, and what is the whole title, is left as it stands.
    for (const cell of [lines('Семинар', 'В рамках недели математики'), 'В рамках: 4.3. Слёт']) {
      expect(titleOf(cell, { isOnPaper: true }).slice(1)).toEqual([undefined, []]);
    }
  });
  test('several in one cell are told', () => {
    const found = recognised(docxOf(tableOf(tr(['1', lines('1. Семинар;', '2. Вебинар'), 'март 2022', 'ИМЦ']))));
    expect(found.events).toBe(1);
    expect(found.remarks.join()).toMatch(/строка 2: в одной ячейке, похоже, несколько мероприятий/);
  });
  test('fields that are printed below a title go back to where they belong', () => {
    const [event] = recognised(
      docxOf(
        tableOf(
          tr([
            '1',
            lines('Семинар', 'Участники: СОШ № 5, СОШ № 7', 'Уровень: школьный'),
            'март',
            lines('ИМЦ', 'Соисполнители: РМО'),
          ]),
        ),
      ),
    ).roadmap.events;
    expect(event?.title).toBe('Семинар');
    expect(event?.participants.map(mentionTitle)).toEqual(['СОШ № 5', 'СОШ № 7']);
    expect(event?.level).toBe('school');
    expect(event?.coPerformers.map(mentionTitle)).toEqual(['РМО']);
  });
});

test('what stands above and below the table finds its place', () => {
  const above = [
    'УТВЕРЖДАЮ',
    'Начальник управления образования',
    'администрации района',
    '________ И. И. Иванов',
    '01.09.2022',
    'ДОРОЖНАЯ КАРТА',
    'по оказанию методической помощи школам на 2022 год',
    'Эртильский муниципальный район, Воронежская область',
    'Настоящая дорожная карта разработана по итогам 2021 года.',
    'Цель: повысить результаты',
    'Задачи:',
    '1. Преодолеть дефицит кадров;',
    '2. Обновить инфраструктуру',
  ];
  const below = ['Примечание: сроки уточняются', 'Директор ИМЦ ________ А. А. Петрова', 'Исп. Сидорова М. М., 2-12-34'];
  const { roadmap } = recognised(
    docxOf(
      [
        ...above.map(p),
        p('Раздел 1. Кадры'),
        tableOf(tr(['1', 'Семинар', 'март 2022', 'ИМЦ'])),
        p('Раздел 2. Ресурсы'),
        tableOf(tr(['2', 'Вебинар', 'май 2022', 'ИМЦ'])),
        ...below.map(p),
      ].join(''),
    ),
  );
  expect(roadmap).toMatchObject({
    title: 'ДОРОЖНАЯ КАРТА по оказанию методической помощи школам на 2022 год',
    municipality: 'Эртильский муниципальный район',
    region: 'Воронежская область',
    period: { text: '2022' },
    rationale: 'Настоящая дорожная карта разработана по итогам 2021 года.',
    goals: ['повысить результаты'],
    tasks: [
      { number: '1.', title: 'Преодолеть дефицит кадров' },
      { number: '2.', title: 'Обновить инфраструктуру' },
    ],
    approvers: [
      {
        text: 'Начальник управления образования администрации района',
        signature: 'И. И. Иванов',
        date: { text: '01.09.2022' },
      },
    ],
    sections: [
      { number: '1.', title: 'Кадры' },
      { number: '2.', title: 'Ресурсы' },
    ],
    label: 'Раздел',
    notes: ['сроки уточняются'],
    signatories: [{ text: 'Директор ИМЦ', signature: 'А. А. Петрова' }],
    preparedBy: 'Исп. Сидорова М. М., 2-12-34',
  });
});

test('several notes below one word come back without their numbers', () => {
  const below = [
    'Примечания:',
    '1. Сроки уточняются.',
    '2. Участие по желанию.',
    '2. Своим числом.',
    'Примечание: ещё',
  ];
  const { roadmap } = recognised(
    docxOf([p('ДОРОЖНАЯ КАРТА'), tableOf(tr(['1', 'Семинар', 'март 2022', 'ИМЦ'])), ...below.map(p)].join('')),
  );
  expect(roadmap.notes).toEqual(['Сроки уточняются.', 'Участие по желанию.', '2. Своим числом.', 'ещё']);
});

test('approvals beside each other, by an act, and what the roadmap is an annex to', () => {
  const grif = table(
    tr([
      lines('СОГЛАСОВАНО', 'Директор ИРО', '______ П. П. Петров', '«___» _______ 20__ г.'),
      lines('Приложение № 1', 'к приказу управления образования', 'от 28.08.2022 № 215'),
    ]),
  );
  const act = ['УТВЕРЖДЕНА', 'распоряжением администрации', 'от 18.05.2021 № 51'].map(p).join('');
  const { roadmap, comments } = recognised(
    docxOf(grif + act + p('План мероприятий («дорожная карта»)') + tableOf(tr(['1', 'Семинар', 'март 2022', 'ИМЦ']))),
  );
  expect(roadmap).toMatchObject({
    annex: '№ 1 к приказу управления образования от 28.08.2022 № 215',
    approval: { text: 'распоряжение администрации от 18.05.2021 № 51', number: '51' },
    agreements: [{ text: 'Директор ИРО', signature: 'П. П. Петров' }],
  });
  expect(comments).toEqual([]);
});

test('who is named three times is declared once; a school as a school', () => {
  const rows = ['МБОУ СОШ № 5', 'Методический кабинет', 'Кураторы'].flatMap((body, index) =>
    ['март', 'май', 'июнь'].slice(0, index === 2 ? 2 : 3).map((month) => tr(['', `Семинар в ${month}`, month, body])),
  );
  const { roadmap } = recognised(docxOf(tableOf(...rows)));
  expect(roadmap.declarations).toEqual([
    { kind: 'school', name: 'сош_5', title: 'МБОУ СОШ № 5' },
    { kind: 'performer', name: 'методический_кабинет', title: 'Методический кабинет' },
  ]);
  expect(roadmap.events.at(-1)?.performers).toEqual([{ kind: 'text', text: 'Кураторы' }]);
});

test('a table of the same meaning goes on with the first, another one stands in comments', () => {
  const found = recognised(
    docxOf(
      [
        tableOf(tr(['1', 'Семинар', 'март 2022', 'ИМЦ'])),
        table(tr(['№', 'Название мероприятия', 'Сроки', 'Ответственный']), tr(['2', 'Вебинар', 'май', 'ИРО'])),
        table(tr(['Школа', 'Директор']), tr(['СОШ 5', 'Иванов'])),
      ].join(''),
    ),
  );
  expect(rowsIn(found)).toEqual(['1. Семинар | март 2022 | ИМЦ', '2. Вебинар | май | ИРО']);
  expect(found.comments).toEqual(['таблица 3, строка 1: Школа | Директор', 'таблица 3, строка 2: СОШ 5 | Иванов']);
  expect(found.remarks).toEqual(['таблица 3 (строк: 2) – не о мероприятиях карты, её слова – пояснениями внизу карты']);
});

test('the number of a section that stands twice is its number once', () => {
  const across = (text: string): string => tr([tc(p(text), span(4))]);
  const found = recognised(
    docxOf(
      tableOf(
        across('1. Раздел 1. Кадры'),
        tr(['1.1', 'Семинар', 'март 2022', 'ИМЦ']),
        tr(['2', tc(p('Раздел 2. Дети'), span(3))]),
        tr(['2.1', 'Слёт', 'май 2022', 'ИМЦ']),
        across('Раздел III. III. Родители'),
        tr(['3.1', 'Собрание', 'июнь 2022', 'Школы']),
        across('4. 4 ноября – День единства'),
        tr(['4.1', 'Праздник', '04.11.2022', 'Школы']),
        across('5. Трек 6. Итоги'),
        tr(['5.1', 'Отчёт', 'декабрь 2022', 'ИМЦ']),
      ),
    ),
  );
  expect(rowsIn(found).filter((row) => row.startsWith('['))).toEqual([
    '[1. Кадры]',
    '[2. Дети]',
    '[III. Родители]',
    '[4. 4 ноября – День единства]',
    '[5. Трек 6. Итоги]',
  ]);
});

test('a row without a number is an event where the numbers around it leave its own out', () => {
  const rowsOf = (...numbers: readonly string[]): readonly [readonly string[], number] => {
    const rows = numbers.map((number, at) => tr([number, `Семинар ${'АБВГД'[at]}`, 'март 2022', 'ИМЦ']));
    const found = recognised(docxOf(tableOf(...rows)));
    return [rowsIn(found).map((row) => row.replace(/ \| март 2022 \| ИМЦ/, '')), found.remarks.length];
  };
  expect(rowsOf('1', '', '3')).toEqual([['1. Семинар А', 'Семинар Б', '3. Семинар В'], 1]);
  expect(rowsOf('2.1', '', '', '2.4.')).toEqual([['2.1 Семинар А', 'Семинар Б', 'Семинар В', '2.4. Семинар Г'], 2]);
  expect(rowsOf('1', '', '2')).toEqual([['1. Семинар А | этап март 2022', '2. Семинар В'], 1]);
  expect(rowsOf('1.1', '', '2.3')).toEqual([['1.1 Семинар А | этап март 2022', '2.3 Семинар В'], 1]);
});

test('what an event says itself is its own, where the rows below it have numbers behind its number', () => {
  const found = recognised(
    docxOf(tableOf(tr(['1.2', 'Вебинар', 'ежемесячно', 'ИМЦ']), tr(['1.2.1', 'Подготовка', 'март 2022', '']))),
  );
  expect(rowsIn(found)).toEqual(['1.2 Вебинар | ежемесячно | ИМЦ | этап март 2022']);
});

test('sections by bold type, by a Roman number, by the numbers below; totals and numbers alone are none', () => {
  const bold = tc('<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Кадры</w:t></w:r></w:p>');
  const found = recognised(
    docxOf(
      tableOf(
        tr(['', bold, '', '']),
        tr(['1', 'Семинар', 'март', 'ИМЦ']),
        tr(['II', 'Ресурсы', '', '']),
        tr(['2', 'Вебинар', 'май', 'ИМЦ']),
        tr(['Итого', '', '2', '']),
        tr(['3', 'Школы', '', '']),
        tr(['3.1', 'Слёт', 'май', 'ИРО']),
        tr(['4', '', '', '']),
      ),
    ),
  );
  expect(rowsIn(found)).toEqual([
    '[Кадры]',
    '1. Семинар | март | ИМЦ',
    '[II. Ресурсы]',
    '2. Вебинар | май | ИМЦ',
    '[3. Школы]',
    '3.1 Слёт | май | ИРО',
    '4. … | – | ',
  ]);
  expect(found.comments).toEqual(['Итого | 2']);
  expect(found.remarks).toEqual([
    'таблица 1, строка 9: у мероприятия нет названия, вместо него стоит «…»: допишите',
    'таблица 1, строка 6: итог («Итого | 2») не мероприятие, его слова – пояснением внизу карты',
  ]);
});

test('a number in a column of deadlines is told, not taken for a day', () => {
  const row = (...cells: readonly string[]): string =>
    `<row>${cells.map((cell) => (cell.startsWith('<') ? cell : `<c t="inlineStr"><is><t>${cell}</t></is></c>`)).join('')}</row>`;
  const sheet = `<sheetData>${row('Мероприятие', 'Срок')}${row('Семинар', '<c><v>44635</v></c>')}</sheetData>`;
  const found = recognised(xlsxOf({ План: sheet }));
  expect(rowsIn(found)).toEqual(['Семинар | 44635 | ']);
  expect(found.remarks).toEqual([
    'лист «План», строка 2: срок «44635» – число; похоже на день 15.03.2022, которому в Excel не задали формат даты',
  ]);
});

test('beside the period of the roadmap such a number is the day that it is in Excel, and that is told', () => {
  const row = (...cells: readonly string[]): string =>
    `<row>${cells.map((cell) => (cell.startsWith('<') ? cell : `<c t="inlineStr"><is><t>${cell}</t></is></c>`)).join('')}</row>`;
  const of = (...numbers: readonly string[]): readonly string[] => {
    const head = row('Мероприятие', ...(numbers.length === 1 ? ['Срок'] : ['Начало', 'Окончание']));
    const cells = numbers.map((number) => `<c><v>${number}</v></c>`);
    const sheet = `<sheetData>${row('Дорожная карта на 2026 год')}${head}${row('Семинар', ...cells)}</sheetData>`;
    const found = recognised(xlsxOf({ План: sheet }));
    expect(found.account.inComments).toBe(0);
    return [...rowsIn(found), ...found.remarks];
  };
  const told = (number: string, day: string): string =>
    `лист «План», строка 3: число «${number}» в графе срока прочитано как день ${day}: в Excel ему не задали формат даты`;
  expect(of('45992')).toEqual(['Семинар | 01.12.2025 | ', told('45992', '01.12.2025')]);
  expect(of('46143', '46173')).toEqual([
    'Семинар | 01.05–31.05.2026 | ',
    told('46143', '01.05.2026'),
    told('46173', '31.05.2026'),
  ]);
  expect(of('39000')).toEqual([
    'Семинар | 39000 | ',
    'лист «План», строка 3: срок «39000» – число; похоже на день 10.10.2006, которому в Excel не задали формат даты',
  ]);
});
