import { mentionTitle, type Roadmap } from '@dorkarta/core';
import { expect, test } from 'vitest';
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

/** A row across the usual table, in letters of some look. */
const across = (text: string, look = ''): string =>
  tr([tc(`<w:p><w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r></w:p>`, span(4))]);

test('a row of a lower rank than the section above it is a subsection: by italics, or by other letters where sections have numbers', () => {
  const { roadmap } = recognised(
    docxOf(
      tableOf(
        across('1. Кадры', '<w:b/>'),
        across('Повышение квалификации', '<w:b/><w:i/>'),
        tr(['1', 'Семинар', 'март', 'ИМЦ']),
        across('2. Школы', '<w:b/>'),
        across('Наставничество'),
        tr(['2', 'Слёт', 'май', 'ИМЦ']),
      ),
    ),
  );
  const titles = roadmap.sections.map((section) => [
    section.title,
    section.rank === 'section' ? section.subsections.map(({ title }) => title) : [],
  ]);
  expect(titles).toEqual([
    ['Кадры', ['Повышение квалификации']],
    ['Школы', ['Наставничество']],
  ]);
  expect(roadmap.numbering).toBe('none');
});

test('rows without a number below a numbered event are its stages, and that is told; those that say what no stage has are events', () => {
  const found = recognised(
    docxOf(
      table(
        tr(['№', 'Мероприятие', 'Срок', 'Исполнители', 'Место проведения']),
        tr(['1', 'Практикумы', 'март', tc('ИМЦ', merged), '']),
        tr(['', lines('Первый модуль', 'Документ: Протокол'), 'март', tc('', goesOn), '']),
        tr(['', 'Второй модуль', 'май', tc('', goesOn), '']),
        tr(['', 'Слёт', 'июнь', 'ИРО', 'Дом учителя']),
      ),
    ),
  );
  const [event, other] = found.roadmap.events;
  expect(event?.stages.map(({ title, deadline, documents }) => [title, deadline?.text, documents])).toEqual([
    ['Первый модуль', 'март', [{ text: 'Протокол' }]],
    ['Второй модуль', 'май', []],
  ]);
  expect(event?.performers.map(mentionTitle)).toEqual(['ИМЦ']);
  expect(other?.title).toBe('Слёт');
  expect(found.remarks[0]).toBe(
    'таблица 1, строка 3: без номера, поэтому принята за этап мероприятия над ней; если это отдельное мероприятие, исправьте слово «этап»',
  );
});

test('in a matrix, titles of events stand across the table, with what no column shows below them', () => {
  const { roadmap } = recognised(
    docxOf(
      table(
        tr(['Управление образования', 'Методическая служба']),
        tr([tc('1. Подготовка', span(2))]),
        tr([tc(['Мониторинг:', '- рисков;', 'Срок: март 2022'].map(p).join(''), span(2))]),
        tr(['Собрать сведения', 'Подготовить анкеты']),
        tr([tc(['Слёт', 'Срок: май 2022'].map(p).join(''), span(2))]),
        tr(['', 'Провести слёт']),
      ),
    ),
  );
  const events = roadmap.sections[0]?.events ?? [];
  expect(
    events.map(({ title, deadline, actions }) => [title, deadline?.text, actions.map(({ text }) => text)]),
  ).toEqual([
    ['Мониторинг:\n- рисков;', 'март 2022', ['Собрать сведения', 'Подготовить анкеты']],
    ['Слёт', 'май 2022', ['Провести слёт']],
  ]);
});

test('a list of schools and a table of proposals are taken into the roadmap', () => {
  const { roadmap, comments, account } = recognised(
    docxOf(
      [
        tableOf(across('1. Кадры', '<w:b/>'), tr(['1', 'Семинар', 'март 2022', 'ИМЦ'])),
        p('Предложения для муниципальных дорожных карт'),
        table(
          tr(['Что можно запланировать на муниципальном уровне', 'Целевая группа']),
          tr([tc('1. Кадры', span(2))]),
          tr(['Экспертиза программ', 'Все школы']),
        ),
        p('Список школ района'),
        table(tr(['№', 'Образовательная организация', 'Куратор']), tr(['1', 'СОШ № 5', 'Иванова И. И.'])),
        p('Директор ИМЦ ________ А. А. Петрова'),
      ].join(''),
    ),
  );
  expect(roadmap.sections[0]?.proposals).toEqual([
    { title: 'Экспертиза программ', participants: [{ kind: 'all-schools' }], kinds: [] },
  ]);
  expect(roadmap.declarations).toEqual([{ kind: 'school', name: 'сош_5', title: 'СОШ № 5', curator: 'Иванова И. И.' }]);
  expect(roadmap.listsSchools).toBe(true);
  expect(roadmap.signatories).toEqual([{ text: 'Директор ИМЦ', signature: 'А. А. Петрова' }]);
  expect(comments).toEqual(['Список школ района']);
  expect(account).toEqual({ cells: 11, inFields: 11, inNotes: 0, inComments: 0 });
});

test('what stands below the table of a sheet is read as below a table in Word; links that rows say already are no column', () => {
  const row = (...cells: readonly string[]): string =>
    `<row>${cells.map((text) => (text === '' ? '<c/>' : `<c t="inlineStr"><is><t>${text}</t></is></c>`)).join('')}</row>`;
  const link = 'https://example.org/a.pdf';
  const sheet = `<sheetData>${[
    row('№', 'Мероприятие', 'Документы', 'Ссылки'),
    row('1', 'Семинар', `Протокол ${link}`, link),
    row('Примечание: сроки уточняются'),
    row('Директор ИМЦ', '', '', 'А. А. Петрова'),
  ].join('')}</sheetData>`;
  const { roadmap, account, comments } = recognised(xlsxOf({ План: sheet }));
  expect(columnsOf(roadmap)).toEqual(['number: №', 'event: Мероприятие', 'documents: Документы']);
  expect(roadmap.notes).toEqual(['сроки уточняются']);
  expect(roadmap.signatories).toEqual([{ text: 'Директор ИМЦ', signature: 'А. А. Петрова' }]);
  expect(comments).toEqual([]);
  expect(account).toEqual({ cells: 4, inFields: 4, inNotes: 0, inComments: 0 });
});

test('commas divide performers where each part is a body or each a person, and that is told once; else they belong to one', () => {
  const cells = [
    'Управление образования, МКУ ИМЦ',
    'начальник отдела, руководители школ',
    'Иванова И. И., Петрова А. А.',
    'МБОУ «Школа № 1», МБОУ "Школа № 2, корпус 1", МКУ «ЦРО», ММЦ',
    'Управление образования, науки и спорта',
    'Иванова И. И., методист',
    'Руководители школ, на базе которых работают центры',
    'МБОУ «Школа, в которой учатся»',
    'Управление образования (отдел школ, отдел кадров)',
  ];
  const found = recognised(
    docxOf(tableOf(...cells.map((cell, index) => tr([String(index + 1), 'Семинар', 'март', cell])))),
  );
  expect(found.roadmap.events.map(({ performers }) => performers.map(mentionTitle))).toEqual([
    ['Управление образования', 'МКУ ИМЦ'],
    ['начальник отдела', 'руководители школ'],
    ['Иванова И. И.', 'Петрова А. А.'],
    ['МБОУ «Школа № 1»', 'МБОУ "Школа № 2, корпус 1"', 'МКУ «ЦРО»', 'ММЦ'],
    ...cells.slice(4).map((cell) => [cell]),
  ]);
  expect(found.remarks).toEqual([
    'таблица 1: исполнители, названные через запятую, записаны порознь (строк: 4, первая – 2); если где-то это один исполнитель, возьмите его в кавычки',
  ]);
});

test('numbered headings between tables of one head are sections, the one above the first too', () => {
  const part = (heading: string, title: string): string =>
    p(heading) + table(tr(['№', 'Мероприятие', 'Срок']), tr(['1', title, 'март']));
  const found = recognised(docxOf(p('План мероприятий') + part('1. Кадры', 'Курсы') + part('2. Ученики', 'Кружок')));
  expect(rowsIn(found)).toEqual(['[1. Кадры]', '1. Курсы | март | ', '[2. Ученики]', '1. Кружок | март | ']);
  const single = recognised(docxOf(p('План мероприятий') + part('2. Перечень мероприятий', 'Курсы')));
  expect(rowsIn(single)).toEqual(['1. Курсы | март | ']);
  expect(single.roadmap.rationale).toBe('2. Перечень мероприятий');
});

test('a table of what the roadmap is stands above that of its events, one of who signs below it', () => {
  const { roadmap, comments } = recognised(
    docxOf(
      [
        p('Дорожная карта'),
        p('МБОУ «СОШ № 7» по переходу в эффективный режим'),
        table(
          tr(['Цель', 'Повысить качество']),
          tr(['Задачи', lines('1. Провести диагностику', '2. Оказать помощь')]),
          tr(['Сроки реализации', '2022–2023 годы']),
          tr(['Ответственный', 'Орлова Т. П.']),
        ),
        tableOf(tr(['1', 'Семинар', 'март 2022', 'ИМЦ'])),
        table(tr(['Начальник управления образования', 'В. В. Кузнецов'])),
      ].join(''),
    ),
  );
  expect(roadmap).toMatchObject({
    title: 'Дорожная карта МБОУ «СОШ № 7» по переходу в эффективный режим',
    goals: ['Повысить качество'],
    tasks: [
      { number: '1.', title: 'Провести диагностику' },
      { number: '2.', title: 'Оказать помощь' },
    ],
    period: { text: '2022–2023' },
    performers: [{ text: 'Орлова Т. П.' }],
    signatories: [{ text: 'Начальник управления образования', signature: 'В. В. Кузнецов' }],
  });
  expect(comments).toEqual([]);
});

test('years in a title are a school year only where it says so', () => {
  const periodOf = (title: string): string | undefined =>
    recognised(docxOf(p(title) + tableOf(tr(['1', 'Семинар', 'март', 'ИМЦ'])))).roadmap.period?.text;
  expect(periodOf('Дорожная карта на 2022 – 2024 годы')).toBe('2022–2024');
  expect(periodOf('Дорожная карта на 2022-2023 учебный год')).toBe('2022/2023 учебный год');
});

test('a sign for what stands above is that, and it is told; where nothing stands above, it stays', () => {
  const found = recognised(
    docxOf(
      tableOf(
        tr(['1', 'Семинар', 'март 2026', '—//—']),
        tr(['2', 'Вебинар', '—"—', 'ИМЦ']),
        tr(['3', 'Слёт', 'то же', '-"-']),
        tr(['', '', '', 'и ИРО']),
        tr(['4', 'Форум', 'май 2026', '—"—']),
      ),
    ),
  );
  expect(rowsIn(found)).toEqual([
    '1. Семинар | март 2026 | —//—',
    '2. Вебинар | март 2026 | ИМЦ',
    '3. Слёт | март 2026 | ИМЦ и ИРО',
    '4. Форум | май 2026 | ИМЦ и ИРО',
  ]);
  expect(found.remarks).toEqual([
    'таблица 1, строка 5: продолжает предыдущую строку',
    'таблица 1: вместо «—"—» стоит то, что выше (ячеек: 4, первая – строка 3)',
  ]);
  expect(found.account).toEqual({ cells: 17, inFields: 17, inNotes: 0, inComments: 0 });
});
