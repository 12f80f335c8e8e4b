import { addDays } from '@dorkarta/core';
import { expect, test } from 'vitest';
import { call, folderWith } from '../support/call.ts';

/** Events that each report tells of: what grows is how many reports go on from each other. */
const events = Array.from({ length: 4 }, (_, index) => index);

const map = [
  'карта Карта\nпериод: 2021-2040\n',
  ...events.map(
    (each) =>
      `мероприятие е${each} = Сбор данных ${each}\nсрок: ежеквартально\nпоказатель: Внесены данные по 6 школам\n`,
  ),
].join('');

/** Twenty days later each time. */
function dayOf(order: number): string {
  return addDays('2021-01-05', order * 20)
    .split('-')
    .toReversed()
    .join('.');
}

function report(order: number, before: readonly number[]): string {
  const day = dayOf(order);
  return [
    'подключить: карта.dk\n',
    ...before.map((each) => `подключить: о${each}.dk\n`),
    `мониторинг Отчёт ${order}\nдата: ${day}\n`,
    ...events.map((each) => `отчёт е${each}\nпроведено: ${day}\nсведения: Внесены данные ${order}\nфакт: 6 школ\n`),
  ].join('');
}

/** How reports know those before them. */
const histories: Readonly<Record<string, (order: number) => readonly number[]>> = {
  'each goes on from the last': (order) => (order === 0 ? [] : [order - 1]),
  'each names all before it': (order) => Array.from({ length: order }, (_, index) => index),
};

test.each(Object.entries(histories))(
  'a folder of reports, %s: their history is gone through once for all of them',
  async (_, history) => {
    const folderOf = (count: number): string => {
      const reports = Array.from({ length: count }, (__, order) => [`о${order}.dk`, report(order, history(order))]);
      return folderWith({ 'карта.dk': map, ...Object.fromEntries(reports) });
    };
    const [small, large] = [folderOf(20), folderOf(80)];
    await expect.poll(async () => (await time(large)) / (await time(small)), { timeout: 100_000 }).toBeLessThan(8);
  },
  120_000,
);

/** Milliseconds that checking a folder takes of the processor; what is short is not compared closely. */
async function time(folder: string): Promise<number> {
  const before = process.threadCpuUsage();
  await call(folder, ['check', '.']);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000 + 20;
}
