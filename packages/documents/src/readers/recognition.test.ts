import { recogniseMonitoring } from '@dorkarta/core/recognising';
import { expect, test } from 'vitest';
import { docxOf, p, tableOf, tc, tr, xlsxOf } from '../testing/office-files.ts';
import { recognised, rowsIn } from '../testing/recognised.ts';
import { readOffice } from './read-office.ts';

const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;
const lines = (...texts: readonly string[]): string => tc(texts.map(p).join(''));
const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

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

test('a head in letters that look Russian, and again by hand in other letters or as its numbers alone', () => {
  const found = recognised(
    docxOf(
      `<w:tbl>${[
        tr(['№ п/п', 'Мероприятие', 'Cpoк исполнeния', 'Oтветственный']),
        tr(['1', 'Семинар', 'март 2025', 'ИМЦ']),
        tr(['№ п/п', 'МЕРОПРИЯТИЕ', 'Срок\u00a0исполнения', 'Ответственный']),
        tr(['2', 'Вебинар', 'май 2025', 'ИМЦ']),
        tr(['1', '2', '3', '4']),
        tr(['3', 'Слёт', 'июнь 2025', 'ИРО']),
      ].join('')}</w:tbl>`,
    ),
  );
  expect(rowsIn(found)).toEqual([
    '1. Семинар | март 2025 | ИМЦ',
    '2. Вебинар | май 2025 | ИМЦ',
    '3. Слёт | июнь 2025 | ИРО',
  ]);
  expect(found.columns.map(({ by }) => by)).toEqual(['head', 'head', 'head', 'head']);
  expect(found.account).toEqual({ cells: 12, inFields: 12, inNotes: 0, inComments: 0 });
  expect(found.remarks).toEqual([]);
});

test('another title between tables of one head is told: what stands below may be another roadmap', () => {
  const titled = (title: string, event: string): string =>
    p(title) + tableOf(tr(['1', event, 'март 2025', 'ИМЦ'])) + p('Директор ИМЦ');
  const remarksOf = (...titles: readonly string[]): readonly string[] =>
    recognised(docxOf(titles.map((title, at) => titled(title, `Семинар ${at + 1}`)).join(''))).remarks;
  expect(remarksOf('Дорожная карта на 2025 год', 'Дорожная карта на 2025 год')).toEqual([]);
  expect(remarksOf('Дорожная карта на 2025 год', 'План мероприятий школ на 2026 год')).toEqual([
    'между таблицами стоит другой заголовок: «План мероприятий школ на 2026 год»; если это другая карта, её мероприятия оказались в одной с первой: перенесите её в свой файл',
  ]);
});

test('a table without a head whose events begin as results do', () => {
  const found = recognised(
    docxOf(
      `<w:tbl>${[
        tr(['1.', 'Проведение семинара для учителей', 'до 01.09.2025', 'ИМЦ']),
        tr(['2.', 'Разработка программы', 'сентябрь', 'ИМЦ']),
      ].join('')}</w:tbl>`,
    ),
  );
  expect(rowsIn(found)).toEqual([
    '1. Проведение семинара для учителей | до 01.09.2025 | ИМЦ',
    '2. Разработка программы | сентябрь | ИМЦ',
  ]);
});

test('empty cells of a table of monitoring are none of its filled ones', () => {
  const read = readOffice(
    docxOf(
      table(
        tr(['№', 'Мероприятие', 'Отметка о выполнении', 'Результат']),
        tr(['1', 'Семинар', 'Проведено 15.03.2025', tc('<w:p/>')]),
        tr([tc('<w:p/>'), 'Итого', tc('<w:p/>'), tc('<w:p/>')]),
      ),
    ),
  );
  const sheet = read.ok ? recogniseMonitoring(read.value.document, false) : undefined;
  expect(sheet?.rows.map(({ asks, answers, others }) => [Object.keys({ ...asks, ...answers }), others])).toEqual([
    [['number', 'event', 'information'], []],
    [['event'], []],
  ]);
});
