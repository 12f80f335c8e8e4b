import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { call } from './support/call.ts';
import { change, everything, fill, folderWithForm, report, roadmap, textOf } from './support/filled-forms.ts';
import { withoutNotes } from './support/noted-books.ts';

describe('whose form it is', () => {
  test('a form of another roadmap is refused by name, and one whose roadmap is not there says so', async () => {
    const folder = await folderWithForm({ 'чужая.dk': roadmap.replace('Район', 'Другой район') });
    const wrong = await call(folder, ['import', 'форма.xlsx', '--roadmap', 'чужая.dk']);
    expect([wrong.code, wrong.stdout]).toEqual([3, []]);
    expect(wrong.stderr.replace(/\s+/g, ' ')).toBe(
      'форма.xlsx: форма о карте «Дорожная карта» (Район), а файл «чужая.dk» – о карте «Дорожная карта» (Другой район): её ответы не перенесены. Проверьте, туда ли её прислали. ',
    );
    rmSync(join(folder, 'карта.dk'));
    mkdirSync(join(folder, 'формы'));
    renameSync(join(folder, 'форма.xlsx'), join(folder, 'формы', 'форма.xlsx'));
    const missing = await call(folder, ['import', 'формы']);
    expect(missing.code).toBe(3);
    expect(missing.stderr.replace(/\s+/g, ' ')).toContain(
      'рядом другие карты: «чужая.dk» – «Дорожная карта» (Другой район). Положите файл .dk карты в ту же папку или укажите его параметром --roadmap.',
    );
    expect(readdirSync(folder).filter((name) => name.includes('мониторинг'))).toEqual([]);
  });

  test('a report on another roadmap takes no answers', async () => {
    const folder = await folderWithForm({
      'чужая.dk': roadmap.replace('Район', 'Другой район'),
      'отчёт.dk': report.replace('карта.dk', 'чужая.dk'),
    });
    change(folder, 'ответ.xlsx', (form) => fill(form, everything));
    const { code, stderr } = await call(folder, ['import', 'ответ.xlsx', '--into', 'отчёт.dk']);
    expect(code).toBe(3);
    expect(stderr.replace(/\s+/g, ' ')).toContain('а отчёт «отчёт.dk» – о карте «Дорожная карта» (Другой район)');
    expect(textOf(folder, 'отчёт.dk')).toBe(report.replace('карта.dk', 'чужая.dk'));
  });

  test('a form of an older version tells what changed, and its answers go to the events that they are about', async () => {
    const folder = await folderWithForm();
    change(folder, 'ответ.xlsx', (form) => fill(form, everything));
    writeFileSync(
      join(folder, 'карта.dk'),
      roadmap
        .replace('раздел 1. Кадры\n', 'раздел 1. Кадры\n\n  мероприятие Новое\n    срок: май 2021\n')
        .replace('срок: март 2021', 'срок: апрель 2021')
        .replace(/ {2}мероприятие Конкурс[\s\S]*/, ''),
    );
    const { code, stderr } = await call(folder, ['import', 'ответ.xlsx']);
    expect(code).toBe(0);
    const told = stderr.replace(/\s+/g, ' ');
    expect(told).toContain('карту с тех пор изменили: № 2 «Сбор данных» – №: было «1», стало «2».');
    expect(told).toContain(
      'карту с тех пор изменили: № 2 «Сбор данных» – срок: было «март 2021», стало «апрель 2021».',
    );
    expect(told).toContain('мероприятия «Конкурс Финал» в карте нет. Строка оставлена комментарием в конце отчёта.');
    const text = textOf(folder);
    expect(text).toContain('отчёт 2\n  проведено: 15.03.2021\n');
    expect(text).toContain('отчёт 3\n  проведено: 20.02.2021, 14.05.2021\n');
    expect(text).toContain('// ответ.xlsx, лист «Форма», ячейка N10, Причина: Нет заявок\n');
  });

  test('a row without its sign is known by number and title, and said; what is known by nothing is kept as a comment', async () => {
    const folder = await folderWithForm();
    change(folder, 'ответ.xlsx', (form) => {
      fill(form, everything);
      for (const row of form.rows.slice(3)) if (row[1] !== '3') row[0] = '';
      form.rows.push(['', '', 'Ярмарка', '', '', '', 'проведено', '01.06.2021']);
      form.rows.push(['', '', '', '', '', '', '', '', 'Заполнила Иванова']);
    });
    const { code, stderr } = await call(folder, ['import', 'ответ.xlsx']);
    expect(code).toBe(0);
    expect(withoutNotes(textOf(folder))).toBe(`${report}
// ответ.xlsx, лист «Форма», ячейка I12, Сведения: Заполнила Иванова
// ответ.xlsx, лист «Форма», ячейка C11, Мероприятие: Ярмарка
// ответ.xlsx, лист «Форма», ячейка G11, Состояние: проведено
// ответ.xlsx, лист «Форма», ячейка H11, Дата проведения: 01.06.2021
`);
    const told = stderr.replace(/\s+/g, ' ');
    expect(told).toContain(
      'строка 5 (№ 1): отметки программы в строке нет, мероприятие узнано по номеру и названию: № 1.',
    );
    expect(told).toContain('строка 11: строку вписали вручную, а мероприятия «Ярмарка» в карте нет.');
    expect(told).toContain(
      'заполненных ячеек 22: в строках отчёта 18, в комментариях («//» в конце отчёта) 4, потеряно 0.',
    );
  });
});

describe('two answers to one question', () => {
  test('stand one below the other with a finding; the same answer stands once', async () => {
    const folder = await folderWithForm();
    change(folder, 'Кураторы.xlsx', (form) =>
      fill(form, { '1': { 'Дата проведения': '15.03.2021', Сведения: 'Внесли' } }),
    );
    change(folder, 'Координатор.xlsx', (form) =>
      fill(form, {
        '1': { 'Дата проведения': '16.03.2021', Сведения: 'Внесли' },
        '3.1': { 'Дата проведения': '20.04.2021' },
      }),
    );
    change(folder, 'Копия.xlsx', (form) => fill(form, { '3.1': { 'Дата проведения': '20 апреля 2021' } }));
    const { stderr } = await call(folder, ['import', 'Кураторы.xlsx', 'Координатор.xlsx', 'Копия.xlsx']);
    expect(textOf(folder)).toContain(`отчёт 1
  проведено: 15.03.2021
  сведения: Внесли

отчёт 1
  проведено: 16.03.2021
  сведения: Внесли

отчёт 3
  проведено: 20.04.2021
`);
    expect(stderr.replace(/\s+/g, ' ')).toContain(
      'Координатор.xlsx: лист «Форма», строка 5: о мероприятии № 1 уже отвечено иначе (Кураторы.xlsx, лист «Форма», строка 5): оба ответа стоят в отчёте один под другим, оставьте один.',
    );
    expect(stderr.match(/отвечено иначе/g)).toHaveLength(1);
    const checked = await call(folder, ['check', 'карта-мониторинг-2021-07-01.dk']);
    expect([checked.code, checked.stdout.join('\n')]).toEqual([1, expect.stringContaining('event-is-reported-once')]);
  });

  test('beside what a report says, which stays as its author wrote it', async () => {
    const written = `подключить: карта.dk

// за полугодие
мониторинг I полугодие 2021 года
  дата: 01.07.2021

// сверено
отчёт 1
  сведения:   Внесли   // по телефону
  решение: Приказ № 1

отчёт 3
  сведения: Прошёл отбор

рекомендация Продолжить
`;
    const folder = await folderWithForm({ 'отчёт.dk': written.replaceAll('\n', '\r\n') });
    change(folder, 'ответ.xlsx', (form) =>
      fill(form, {
        '1': { 'Дата проведения': '15.03.2021', Сведения: 'Внесли' },
        '2.1': { 'Дата проведения': '20.02.2021' },
        '3.1': { Сведения: 'Отбор не состоялся' },
      }),
    );
    const { stdout, stderr } = await call(folder, ['import', 'ответ.xlsx', '--into', 'отчёт.dk']);
    expect(stdout).toEqual(['отчёт.dk']);
    expect(withoutNotes(textOf(folder, 'отчёт.dk'))).toBe(
      written
        .replace(
          '  решение: Приказ № 1\n',
          '  решение: Приказ № 1\n  проведено: 15.03.2021\n\nотчёт 2\n  проведено: 20.02.2021\n',
        )
        .replace('  сведения: Прошёл отбор\n', '  сведения: Прошёл отбор\n\nотчёт 3\n  сведения: Отбор не состоялся\n')
        .replaceAll('\n', '\r\n'),
    );
    expect(stderr.replace(/\s+/g, ' ')).toContain('в отчёте «отчёт.dk» уже сказано иначе (строка 12)');
    const text = textOf(folder, 'отчёт.dk');
    expect((await call(folder, ['import', 'ответ.xlsx', '--into', 'отчёт.dk'])).stdout).toEqual([]);
    expect(textOf(folder, 'отчёт.dk')).toBe(text);
  });
});
