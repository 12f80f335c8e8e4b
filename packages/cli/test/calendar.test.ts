import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { call, type Files, folderWith, withoutAdvice } from './support/call.ts';

const roadmap = `карта Дорожная карта
  период: 2021

мероприятие Сбор данных
  срок: март 2021

мероприятие Совет
  срок: ежеквартально

мероприятие Выезды
  срок: по отдельному графику
`;

function folderOf(files: Files = {}): string {
  return folderWith({ 'карта.dk': roadmap, 'dorkarta.config.json': withoutAdvice, ...files });
}

/** The lines of a calendar that begin with a word. */
function linesOf(file: string, word: string): readonly string[] {
  return readFileSync(file, 'utf8')
    .split('\r\n')
    .filter((line) => line.startsWith(word));
}

describe('calendar', () => {
  test('stands beside its roadmap; what has no days is told', async () => {
    const folder = folderOf();
    const { code, stdout, stderr } = await call(folder, ['calendar', 'карта.dk']);
    expect([code, stdout]).toEqual([0, ['карта.ics']]);
    expect(stderr).toBe(
      'карта.dk: в календарь не вошло мероприятие: № 3 – срок «по отдельному графику». Назовите в карте день, месяц или квартал и составьте календарь снова.\n',
    );
    expect(linesOf(join(folder, 'карта.ics'), 'SUMMARY')).toEqual(['SUMMARY:Сбор данных', 'SUMMARY:Совет']);
  });

  test('stands where it is asked for, without what is over; again, it is the same', async () => {
    const folder = folderOf();
    const argv = ['calendar', 'карта.dk', '-o', 'к/сроки.ics', '--as-of', '01.07.2021'];
    expect(await call(folder, argv)).toMatchObject({ code: 0, stdout: ['к/сроки.ics'] });
    const file = join(folder, 'к/сроки.ics');
    expect(linesOf(file, 'DTSTART')).toEqual(['DTSTART;VALUE=DATE:20210930']);
    const bytes = readFileSync(file);
    expect(await call(folder, argv)).toMatchObject({ code: 0 });
    expect(readFileSync(file)).toEqual(bytes);
  });

  test('replaces nothing that somebody changed, unless it is asked to', async () => {
    const folder = folderOf();
    await call(folder, ['calendar', 'карта.dk']);
    writeFileSync(join(folder, 'карта.ics'), 'чужое');
    const { code, stdout, stderr } = await call(folder, ['calendar', 'карта.dk']);
    expect([code, stdout]).toEqual([3, []]);
    expect(stderr).toContain('карта.ics: не записан: на его месте стоит файл, который составлен не здесь');
    expect(await call(folder, ['calendar', 'карта.dk', '--overwrite'])).toMatchObject({ code: 0 });
  });

  test.each<readonly [files: Files, argv: readonly string[], code: number, says: string]>([
    [{}, ['нет.dk'], 3, 'нет.dk'],
    [{}, ['карта.dk', '-o', 'карта.txt'], 3, 'имя документа этого вида оканчивается на «.ics»'],
    [{}, ['карта.dk', '--as-of', '31.02.2021'], 2, 'Параметр --as-of: дня «31.02.2021» в календаре нет.'],
    [{}, ['карта.dk', '--as-of', 'скоро'], 2, 'У параметра --as-of нет значения «скоро»: укажите один день'],
    [{ 'с.dk': 'школа с5 = Школа № 5\n' }, ['с.dk'], 2, 'Здесь нет дорожной карты'],
    [{ 'б.dk': roadmap }, ['.'], 2, 'Карт здесь несколько: «б.dk», «карта.dk». Укажите одну.'],
    [{ 'карта.dk': `${roadmap}\n  срок: май\n` }, ['карта.dk'], 1, '[field-stands-once]'],
  ])('%j %j', async (files, argv, code, says) => {
    const folder = folderOf(files);
    const called = await call(folder, ['calendar', ...argv]);
    expect({ code: called.code, stdout: called.stdout }).toEqual({ code, stdout: [] });
    expect(called.stderr).toContain(says);
  });
});
