import { createFiles, createWorkspace, examineFile } from '@dorkarta/language';
import { expect, test } from 'vitest';
import { memoryHost } from '../src/testing/memory-host.ts';
import { completeIn } from './services/completing.ts';
import { uriOf } from './services/open-files.ts';

const roadmap = `школа сош15 = МБОУ СОШ № 15
исполнитель рмо = Районные методобъединения
карта Карта
  период: 2026/2027 учебный год

мероприятие 1. сеть = Семинары
  срок: март 2027
  исполнители: рмо
  показатель: Проведены семинары
    план II квартал 2027: 5
    план 2026: 3
  показатель: Обучены педагоги
    план сош15: 3 педагога
`;
const report = (fact: string): string =>
  `подключить: карта.dk\nмониторинг Год\n  дата: 01.07.2027\nотчёт сеть\n  проведено: 15.03.2027\n  ${fact}`;

async function planAndTroubles(
  fact: string,
): Promise<readonly [plan: string | undefined, ...troubles: readonly string[]]> {
  const texts = new Map([
    [uriOf('карта.dk'), roadmap],
    [uriOf('отчёт.dk'), report(fact)],
  ]);
  const workspace = createWorkspace(createFiles(memoryHost((uri) => texts.get(uri))));
  const analysis = await workspace.analyze(uriOf('отчёт.dk'));
  if (!analysis.ok) throw new Error(analysis.trouble.code);
  const { printed, diagnostics } = examineFile(analysis.value);
  if (printed?.type !== 'monitoring') throw new Error('The file is no report');
  const told = diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message);
  return [printed.view.reports[0]?.facts[0]?.plan, ...told];
}

test.each([
  ['факт II квартал 2027: 5', '5'],
  ['факт II квартал 2027 года: 5', '5'],
  ['факт II квартал: 4', '5'],
  ['факт 2026: 3', '3'],
  ['факт сош15: 2 педагога', '3 педагога'],
  ['факт 2: 2 педагога', 'МБОУ СОШ № 15 – 3 педагога'],
])('«%s» is against its part of the plan', async (fact, plan) => {
  expect(await planAndTroubles(fact)).toEqual([plan]);
});

test.each([
  [
    'факт III квартал: 1',
    'В планах мероприятия № 1 «Семинары» нет части «III квартал», есть «II квартал 2027», «2026», «сош15»: исправьте слова после слова «факт».',
  ],
  [
    'факт кто-то: 1',
    'Между словом «факт» и двоеточием стоит номер показателя («факт 2: …») или часть плана («факт II квартал: …», «факт сош15: …»), а «кто-то» – ни то ни другое.',
  ],
])('«%s» is against none', async (fact, message) => {
  expect((await planAndTroubles(fact)).slice(1)).toContain(message);
});

test('behind «план» the years and quarters of the period are offered, and whom a part can be for', async () => {
  const { labels, choose } = await completeIn({ 'карта.dk': `${roadmap}    план |` });
  expect(labels.slice(0, 5)).toEqual(['2026', '2027', 'IV квартал 2026', 'I квартал 2027', 'II квартал 2027']);
  expect(labels).toEqual(expect.arrayContaining(['сош15', 'рмо']));
  expect(choose('2026')).toBe(`${roadmap}    план 2026: `);
});

test('behind «факт» the parts of the plans of its event are offered', async () => {
  const { labels } = await completeIn({ 'карта.dk': roadmap, 'отчёт.dk': report('факт |') });
  expect(labels).toEqual(['II квартал 2027', '2026', 'сош15']);
});
