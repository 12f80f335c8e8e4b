import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type PasteParams, type PasteResult, pasteRequest } from '@dorkarta/language';
import { type Editor, startEditor } from '@dorkarta/language/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const server = join(import.meta.dirname, '../../language/dist/dorkarta-language-server.js');

describe('rows that are pasted into a roadmap', () => {
  let folder: string;
  let editor: Editor;
  let files = 0;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'вставка '));
    editor = await startEditor(server, [pathToFileURL(folder).toString()]);
  });

  afterAll(async () => {
    expect(editor.errors).toEqual([]);
    expect(await editor.quit()).toBe(0);
    rmSync(folder, { recursive: true, force: true });
  });

  /** What the server answers where the text has its cursor, or where «‹…›» is selected. */
  async function paste(
    marked: string,
    copied: Pick<PasteParams, 'html' | 'text'>,
  ): Promise<{ readonly result: PasteResult | null; readonly text: string }> {
    const [before = '', selected = '', behind = ''] = marked.includes('‹') ? marked.split(/[‹›]/) : splitAt(marked);
    const text = before + selected + behind;
    files += 1;
    const uri = pathToFileURL(join(folder, `карта-${files}.dk`)).toString();
    await editor.open(uri, text);
    const range = { start: positionIn(text, before.length), end: positionIn(text, (before + selected).length) };
    const result = await editor.connection.sendRequest<PasteResult | null>(pasteRequest, { uri, range, ...copied });
    if (result === null || 'trouble' in result) return { result, text };
    const { edit } = result;
    const [start, end] = [offsetIn(text, edit.range.start), offsetIn(text, edit.range.end)];
    return { result, text: text.slice(0, start) + edit.newText + text.slice(end) };
  }

  const headless =
    '<table><tr><td>1</td><td>Семинар для учителей</td><td>март 2026</td><td>Проведён 1 семинар</td><td>ИМЦ; школы</td></tr><tr><td>2</td><td>Вебинар о чтении</td><td>май 2026</td><td><p>Участвуют 20 педагогов</p><p>Подготовлена 1 справка</p></td><td>ИМЦ</td></tr></table>';

  const roadmap = 'карта План\n  период: 2026\n\nраздел 1. Кадры\n\n  мероприятие Приказ\n    срок: январь 2026\n';

  test('become events by the columns of the template, with the indentation of their place, and numbers of their own', async () => {
    const { result, text } = await paste(`${roadmap}\n¦\n`, { html: headless });
    expect(result).toMatchObject({ title: 'Вставить как мероприятия (2 мероприятия)' });
    expect(text).toBe(`${roadmap}
  // Номера в источнике: 1., 2.
  мероприятие Семинар для учителей
    срок: март 2026
    исполнители: ИМЦ, школы
    показатель: Проведён 1 семинар

  мероприятие Вебинар о чтении
    срок: май 2026
    исполнители: ИМЦ
    показатель: Участвуют 20 педагогов
    показатель: Подготовлена 1 справка
`);
  });

  test('keep their numbers where the roadmap states those of its events', async () => {
    const { text } = await paste('карта План\n\nмероприятие 7. Приказ\n\n¦', { html: headless });
    expect(text).toContain('\n\nмероприятие 1. Семинар для учителей\n');
    expect(text).toContain('\n\nмероприятие 2. Вебинар о чтении\n');
    expect(text).not.toContain('//');
  });

  test('say nothing of numbers that come out as they were', async () => {
    const { text } = await paste('карта План\n\nмероприятие Приказ\n¦', {
      text: '2.\tСеминар\tмарт 2026\tПроведён 1 семинар\tИМЦ\n3.\tВебинар\tмай 2026\tПроведён 1 вебинар\tИМЦ',
    });
    expect(text).toBe(`карта План

мероприятие Приказ

мероприятие Семинар
  срок: март 2026
  исполнители: ИМЦ
  показатель: Проведён 1 семинар

мероприятие Вебинар
  срок: май 2026
  исполнители: ИМЦ
  показатель: Проведён 1 вебинар`);
  });

  test('go by the head that was copied with them; what the roadmap has no column for is a note', async () => {
    const html =
      '<table><tr><th>Срок</th><th>Что делаем</th><th>Сумма, тыс. руб.</th><th>Ответственный</th></tr><tr><td>май 2026</td><td>Семинар</td><td>12,5</td><td>ИМЦ</td></tr></table>';
    const { text } = await paste('карта План\n\n¦', { html });
    expect(text).toBe(`карта План

мероприятие Семинар
  срок: май 2026
  исполнители: ИМЦ
  примечание: Сумма, тыс. руб.: 12,5`);
  });

  test('fill the columns that the roadmap has of its own', async () => {
    const own =
      'карта План\n  столбец: мероприятие Содержание\n  столбец: срок Когда\n  столбец: бюджет Сумма, тыс. руб.\n\n';
    const { text } = await paste(`${own}¦`, { text: 'Семинар\tмай 2026\t12,5\nВебинар\tиюнь 2026\t3' });
    expect(text).toBe(
      `${own}мероприятие Семинар\n  срок: май 2026\n  бюджет: 12,5\n\nмероприятие Вебинар\n  срок: июнь 2026\n  бюджет: 3`,
    );
  });

  test('never part an event: they stand behind the one that the cursor is in', async () => {
    const { text } = await paste(
      'карта План\n\nмероприятие Приказ\n  срок: январь 2026\n  ¦\n  показатель: Издан приказ\n\nмероприятие Отчёт\n',
      { text: 'Семинар\tмай 2026' },
    );
    expect(text).toBe(
      'карта План\n\nмероприятие Приказ\n  срок: январь 2026\n  \n  показатель: Издан приказ\n\nмероприятие Семинар\n  срок: май 2026\n\nмероприятие Отчёт\n',
    );
  });

  test.each([
    ['at the end of a line', 'карта План\n\nмероприятие Приказ¦\n  срок: май 2026\n'],
    ['behind the last line', 'карта План\n\nмероприятие Приказ\n  срок: май 2026¦\n'],
    ['on the indented row that Enter leaves', 'карта План\n\nмероприятие Приказ\n  срок: май 2026\n  ¦'],
  ])('stand below what the cursor is in: %s', async (_, marked) => {
    const { text } = await paste(marked, { text: 'Семинар\tиюнь 2026' });
    expect(text.trimEnd()).toBe(
      'карта План\n\nмероприятие Приказ\n  срок: май 2026\n\nмероприятие Семинар\n  срок: июнь 2026',
    );
  });

  test('stand above the line that the cursor is before', async () => {
    const { text } = await paste('карта План\n\n¦мероприятие Приказ\n', { text: 'Семинар\tиюнь 2026' });
    expect(text).toBe('карта План\n\nмероприятие Семинар\n  срок: июнь 2026\n\nмероприятие Приказ\n');
  });

  test('take the place of whole lines that are selected', async () => {
    const { text } = await paste('карта План\n\n‹мероприятие Приказ\n  срок: май 2026›\n', {
      text: 'Семинар\tиюнь 2026',
    });
    expect(text).toBe('карта План\n\nмероприятие Семинар\n  срок: июнь 2026\n');
  });

  const withSections =
    '<table><tr><th>№</th><th>Мероприятие</th><th>Срок</th></tr><tr><td colspan=3>Раздел 2. Ресурсы</td></tr><tr><td>2.1</td><td>Закупка</td><td>май 2026</td></tr></table>';

  test('bring their sections where these can begin', async () => {
    const { text } = await paste('карта План\n\n¦', { html: withSections });
    expect(text).toBe('карта План\n\nраздел 2. Ресурсы\n\n  мероприятие 2.1 Закупка\n    срок: май 2026');
  });

  test('end the section that the cursor stands in where they begin another', async () => {
    const { text } = await paste('карта План\n\nраздел 1. Кадры\n\n  мероприятие 1.1 Приказ\n¦', {
      html: withSections,
    });
    expect(text).toBe(
      'карта План\n\nраздел 1. Кадры\n\n  мероприятие 1.1 Приказ\n\nраздел 2. Ресурсы\n\n  мероприятие 2.1 Закупка\n    срок: май 2026',
    );
    const deep = 'карта План\n\nраздел 1. Кадры\n\n  подраздел 1.1. Школы\n\n    мероприятие 1.1.1 Приказ\n';
    const below = await paste(`${deep}¦\n\nраздел 3. Итоги\n`, { html: withSections });
    expect(below.text).toBe(
      `${deep}\nраздел 2. Ресурсы\n\n  мероприятие 2.1 Закупка\n    срок: май 2026\n\nраздел 3. Итоги\n`,
    );
  });

  test('bring the subsections of their sections too', async () => {
    const rows = ['Раздел 2. Ресурсы', '2.1. Школы'].map((words) => `<tr><td colspan=3>${words}</td></tr>`).join('');
    const html = `<table><tr><th>№</th><th>Мероприятие</th><th>Срок</th></tr>${rows}<tr><td>2.1.1</td><td>Закупка</td><td>май 2026</td></tr></table>`;
    const { text } = await paste('карта План\n\nраздел 1. Кадры\n\n  мероприятие 1.1 Приказ\n¦', { html });
    expect(text).toBe(
      'карта План\n\nраздел 1. Кадры\n\n  мероприятие 1.1 Приказ\n\nраздел 2. Ресурсы\n\n  подраздел 2.1. Школы\n\n    мероприятие 2.1.1 Закупка\n      срок: май 2026',
    );
  });

  test('keep the words of a section above its events where what follows would come to belong to it', async () => {
    const { text } = await paste(
      'карта План\n\nраздел 1. Кадры\n\n  мероприятие 1.1 Приказ\n¦\n\n  мероприятие 1.2 Совет\n',
      { html: withSections },
    );
    expect(text).toBe(
      'карта План\n\nраздел 1. Кадры\n\n  мероприятие 1.1 Приказ\n\n  // Раздел 2. Ресурсы\n  мероприятие 2.1 Закупка\n    срок: май 2026\n\n  мероприятие 1.2 Совет\n',
    );
  });

  test('begin a roadmap in a file that has none', async () => {
    const { text } = await paste('¦', { html: `<p>Согласовано</p>${withSections}` });
    expect(text).toMatch(/^карта .*\n/);
    expect(text).toContain('\n\nраздел 2. Ресурсы\n\n  мероприятие 2.1 Закупка\n    срок: май 2026');
    expect(text).toContain('Согласовано');
  });

  test('keep what stands around them, remarks and notes, and every cell', async () => {
    const html = `<p>Утверждено приказом</p><table><tr><td>Семинар</td><td>по мере готовности</td><td>20</td><td>ИМЦ</td><td>ещё одна графа</td><td>и ещё</td></tr></table><p>Исп. Иванова</p>`;
    const { text } = await paste('карта План\n\n¦', { html });
    for (const words of [
      'Утверждено приказом',
      'по мере готовности',
      '20',
      'ИМЦ',
      'ещё одна графа',
      'и ещё',
      'Иванова',
    ])
      expect(text).toContain(words);
  });

  test('have the line breaks and the language of the file', async () => {
    const { text } = await paste('roadmap Plan\r\n\r\nevent Order\r\n  deadline: май 2026\r\n\r\n¦', {
      text: 'Семинар\tиюнь 2026',
    });
    expect(text).toBe(
      'roadmap Plan\r\n\r\nevent Order\r\n  deadline: май 2026\r\n\r\nevent Семинар\r\n  deadline: июнь 2026',
    );
  });

  test.each([
    ['behind a keyword', 'карта План\n\nмероприятие Приказ\n  показатель: ¦\n'],
    ['within a line', 'карта План\n\nмероприятие При¦каз\n'],
    ['within a text of several lines', 'карта План\n  обоснование: """\n  Текст\n  ¦\n  """\n'],
    ['over a part of a line', 'карта План\n\nмероприятие ‹Приказ›\n'],
    ['in a monitoring report', 'мониторинг М\n  дата: 01.04.2026\n\n¦\n'],
  ])('are a text %s', async (_, marked) => {
    expect((await paste(marked, { text: 'Семинар\tиюнь 2026' })).result).toBeNull();
  });

  test.each([
    ['one cell', { html: '<table><tr><td>Семинар</td></tr></table>', text: 'Семинар' }],
    ['cells without events', { text: 'май 2026\nиюнь 2026', html: '<table><tr><td>май 2026<tr><td>июнь 2026</table>' }],
    ['lines without tabs', { text: 'Семинар\nВебинар' }],
  ])('are a text where they are %s', async (_, copied) => {
    expect((await paste('карта План\n\n¦', copied)).result).toBeNull();
  });

  test('are refused with a reason where they are too many', async () => {
    const { result } = await paste('карта План\n\n¦', { html: `<table>${'<tr><td>1<td>2'.repeat(120_000)}</table>` });
    expect(result).toEqual({ trouble: expect.stringMatching(/Скопируйте строки таблицы частями\.$/) });
  });
});

function splitAt(marked: string): readonly [string, string, string] {
  const at = marked.indexOf('¦');
  return [marked.slice(0, at), '', marked.slice(at + 1)];
}

function positionIn(text: string, offset: number): { readonly line: number; readonly character: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

function offsetIn(text: string, { line, character }: { readonly line: number; readonly character: number }): number {
  return text.split('\n').slice(0, line).join('\n').length + (line === 0 ? 0 : 1) + character;
}
