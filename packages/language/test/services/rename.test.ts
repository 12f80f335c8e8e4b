import { describe, expect, test } from 'vitest';
import { prepareRename, rename } from '../../src/services/rename/rename.ts';
import { applyEdits, nameOf, openFiles, openText, wordsAt } from './open-files.ts';

const directory = `исполнитель иро = Институт развития образования
исполнитель кураторы = Кураторы
школа сош15 = МБОУ СОШ № 15
`;
const regional = `подключить: справочник.dk
карта яо2022 = Региональная карта
  уровень: региональный
раздел 3. Поддержка
  мероприятие стажировка = Стажировка команд
    исполнители: иро
`;
const municipal = `подключить: справочник.dk
подключить: регион.dk
группа шнор = Школы с низкими результатами
  школы: СОШ15
карта Карта
  задача кадры = Преодолеть дефицит
раздел 1. Поддержка
  задачи: кадры
  мероприятие Участие в стажировке
    исполнители: ИРО, Институт развития образования, "иро", шнор,
      сош15, Директор
    в рамках: яо2022.стажировка
    площадка: сош15 // иро
    примечание: иро
`;
const files = { 'карта.dk': municipal, 'справочник.dk': directory, 'регион.dk': regional };
type File = keyof typeof files;

function openAt(words: string, file: File = 'карта.dk') {
  const [before, inside] = words.split('|');
  const at = files[file].indexOf(`${before}${inside}`) + (before?.length ?? 0);
  return openFiles({ ...files, [file]: `${files[file].slice(0, at)}|${files[file].slice(at)}` });
}

/** The files that a renaming changes, as they are then; or why it is refused. */
async function renamed(
  words: string,
  newName: string,
  file?: File,
): Promise<Readonly<Record<string, string>> | string> {
  const { view, position, neighbours } = await openAt(words, file);
  const result = await rename(view, { position, newName }, neighbours);
  if (!result.ok) return result.trouble;
  const changed = Object.entries(result.value.changes ?? {}).map(async ([uri, edits]) => {
    const other = await neighbours.view(uri);
    return [nameOf(uri), other === undefined ? '' : applyEdits(other, edits)];
  });
  return Object.fromEntries(await Promise.all(changed));
}

describe('rename', () => {
  test('a declaration, in every file that means it by its name; words, comments and quoted texts stay', async () => {
    const expected = {
      'справочник.dk': directory.replace('иро =', 'институт ='),
      'регион.dk': regional.replace('исполнители: иро', 'исполнители: институт'),
      'карта.dk': municipal.replace('исполнители: ИРО', 'исполнители: институт'),
    };
    expect(await renamed('исполнитель |иро', 'институт', 'справочник.dk')).toEqual(expected);
    expect(await renamed('исполнители: И|РО', 'институт')).toEqual(expected);
  });

  test('a school, where a group, a list that goes on and a venue mean it', async () => {
    expect(await renamed('школа |сош15', 'школа_15', 'справочник.dk')).toEqual({
      'справочник.dk': directory.replace('сош15', 'школа_15'),
      'карта.dk': municipal.replaceAll(/сош15/gi, 'школа_15'),
    });
  });

  test.each(['школа |лицей1 - МАОУ «Лицей № 1»', 'школа |лицей 1 = МАОУ «Лицей № 1»'])(
    '«%s» is to be mended first',
    async (text) => {
      const [before = '', after = ''] = text.split('|');
      const { view, position, neighbours } = await openText(`${before}|${after}\n`);
      expect(await rename(view, { position, newName: 'лицей' }, neighbours)).toEqual({
        ok: false,
        trouble: 'Имя объявлено без знака «=» или не одним словом: сначала исправьте строку, где оно объявлено.',
      });
    },
  );

  test('an event, behind the name of its roadmap', async () => {
    const expected = {
      'регион.dk': regional.replace('мероприятие стажировка', 'мероприятие команды'),
      'карта.dk': municipal.replace('яо2022.стажировка', 'яо2022.команды'),
    };
    expect(await renamed('яо2022.|стажировка', 'команды')).toEqual(expected);
    expect(await renamed('мероприятие |стажировка', 'команды', 'регион.dk')).toEqual(expected);
  });

  test('a roadmap, before the dot in its importers', async () => {
    const expected = {
      'регион.dk': regional.replace('яо2022', 'ярославль'),
      'карта.dk': municipal.replace('яо2022', 'ярославль'),
    };
    expect(await renamed('яо20|22', 'ярославль', 'регион.dk')).toEqual(expected);
    expect(await renamed('яо20|22.', 'ярославль')).toEqual(expected);
  });

  test('a task, in its file; a change of case alone is one', async () => {
    expect(await renamed('задачи: |кадры', 'Кадры')).toEqual({ 'карта.dk': municipal.replaceAll('кадры', 'Кадры') });
  });

  test.each([
    ['', 'Имя пусто'],
    ['15', '«15» не может быть именем'],
    ['два слова', 'не может быть именем'],
    ['имя.часть', 'не может быть именем'],
    ['имя-', 'не может быть именем'],
    ['цоиккo', 'смешаны русские и латинские буквы (латинские: o)'],
    ['КУРАТОРЫ', 'Имя «КУРАТОРЫ» уже занято: исполнитель «Кураторы» (справочник.dk)'],
    ['сош15', 'уже занято: школа «МБОУ СОШ № 15» (справочник.dk)'],
    ['шнор', 'уже занято: группа «Школы с низкими результатами» (карта.dk)'],
    ['директор', '«Директор» уже стоит в поле «исполнители» (карта.dk, строка 11)'],
  ])('to «%s» is refused', async (newName, why) => {
    expect(await renamed('исполнитель |иро', newName, 'справочник.dk')).toContain(why);
  });

  test('is refused where a list would end before the new name', async () => {
    expect(await renamed('школа |сош15', 'раздел', 'справочник.dk')).toContain('«раздел» – слово языка');
    expect(await renamed('исполнитель |иро', 'раздел', 'справочник.dk')).toBeTypeOf('object');
  });

  test('to a name of what can never be meant instead is allowed', async () => {
    expect(await renamed('задача |кадры', 'иро')).toBeTypeOf('object');
    expect(await renamed('мероприятие |стажировка', 'иро', 'регион.dk')).toBeTypeOf('object');
  });
});

describe('before renaming', () => {
  test('the name is offered, the one part of a qualified use', async () => {
    const { view, position } = await openAt('яо2022.стажи|ровка');
    const start = prepareRename(view, position);
    expect(start.ok && [start.value.placeholder, wordsAt(view, start.value.range)]).toEqual([
      'стажировка',
      'стажировка',
    ]);
  });

  test.each([
    ['исполнитель Кур|аторы ШНОР', 'впишите имя («исполнитель имя = Кураторы ШНОР»)'],
    ['исполнитель иро = Инсти|тут', 'Переименовать можно имя «иро»'],
    [
      'исполнитель иро = Институт\nкарта К\nмероприятие М\n  исполнители: инст|итут',
      'Здесь стоит название, а не имя: поставьте курсор на имя «иро»',
    ],
    [
      'карта К\nзадача 1. кадры = Кадры\nмероприятие М\n  задачи: |1',
      'Здесь стоит номер, а не имя: поставьте курсор на имя «кадры»',
    ],
    ['карта К\nмероприятие М\n  ср|ок: март', 'Здесь нет имени'],
    ['мониторинг М\nотчёт 4|.3', 'Здесь нет имени'],
    ['карта К\nраздел 1. Под|держка', 'впишите имя («раздел имя = Поддержка»)'],
  ])('%s', async (text, why) => {
    const { view, position } = await openText(text);
    const start = prepareRename(view, position);
    expect(start.ok ? start.value : start.trouble).toContain(why);
  });
});

test('a name whose file has vanished is not renamed', async () => {
  const { view, position, neighbours } = await openAt('исполнители: И|РО');
  const gone = { ...neighbours, view: async () => undefined, text: async () => undefined };
  const result = await rename(view, { position, newName: 'институт' }, gone);
  expect(result.ok ? result.value : result.trouble).toContain('Файл «справочник.dk», где объявлено имя, не читается');
});
