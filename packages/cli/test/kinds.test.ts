import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileKind } from '@dorkarta/core';
import { outputFormats } from '@dorkarta/documents';
import { expect, test } from 'vitest';
import { call, folderWith, roadmap, withoutAdvice } from './support/call.ts';

/** A file of each kind without fault, and what becomes of it. */
const kinds: Readonly<Record<FileKind, Kind>> = {
  roadmap: { text: roadmap(), consists: '1 мероприятие', score: /^файл\.dk: \d/, printed: 'Первое' },
  monitoring: {
    text: 'подключить: карта.dk\n\nмониторинг Полугодие\n  дата: 01.07.2022\n\nотчёт 1\n  проведено: 14.03.2022\n  сведения: Участвовали все\n',
    consists: '1 отчёт о мероприятии',
    score: /^файл\.dk: \d/,
    printed: 'Участвовали все',
  },
  review: {
    text: 'подключить: карта.dk\n\nэкспертиза Центр\n  дата: 05.07.2022\n  эксперт: И. О. Фамилия\n  критерий К3: выполнено – МБОУ СОШ № 7\n',
    consists: '1 решение о критерии',
    score: /^файл\.dk: \d/,
    printed: 'МБОУ СОШ № 7',
  },
  directory: {
    text: 'исполнитель куратор = Куратор\n',
    consists: undefined,
    score: /^файл\.dk: не оценивается – в файле нет дорожной карты/,
    printed: undefined,
  },
};

interface Kind {
  readonly text: string;
  /** What the program says that it consists of; absent where no document is made of it. */
  readonly consists: string | undefined;
  /** What its score begins with, or why there is none. */
  readonly score: RegExp;
  /** Words that every document of it has. */
  readonly printed: string | undefined;
}

const rows = Object.entries(kinds);

function folderOf(text: string): string {
  return folderWith({ 'файл.dk': text, 'карта.dk': roadmap(), 'dorkarta.config.json': withoutAdvice });
}

test.each(rows)('a file of the kind %s is checked, formatted, and scored or not', async (_, { text, score }) => {
  const folder = folderOf(text);
  expect(await call(folder, ['check', 'файл.dk'])).toMatchObject({ code: 0, stdout: [] });
  expect(await call(folder, ['format', 'файл.dk', '--check'])).toMatchObject({ code: 0, stdout: [] });
  expect((await call(folder, ['score', 'файл.dk'])).stdout.join('\n')).toMatch(score);
});

test.each(rows)('of a file of the kind %s a document of every format is made, or none', async (_, kind) => {
  const { text, consists, printed } = kind;
  const folder = folderOf(text);
  const formats = outputFormats.map(({ id }) => id);
  const { code, stdout, stderr } = await call(folder, ['compile', 'файл.dk', '--to', formats.join()]);
  expect([code, stdout]).toEqual([0, consists === undefined ? [] : formats.map((id) => `файл.${id}`)]);
  if (consists === undefined || printed === undefined) return;
  expect(stderr).toContain(`файл.dk: ${consists}; `);
  for (const id of ['html', 'csv', 'json'] as const) {
    expect(readFileSync(join(folder, `файл.${id}`), 'utf8').replaceAll('\u00A0', ' '), id).toContain(printed);
  }
});
