import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ModelNode, Place } from '@dorkarta/core';
import { createFiles } from '@dorkarta/language';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FileView, viewFile } from '../src/services/view/file-view.ts';
import { memoryHost } from '../src/testing/memory-host.ts';
import { createFolder } from '../src/workspace/folder.ts';

/** What is remembered of a file while it is edited must not change what is known of it. */

const examples = join(import.meta.dirname, '../../../examples');
const monitoring = `подключить: ertil-2021.dk
мониторинг Ход работы
  дата: 15.12.2021
отчёт 1
  проведено: 15.03.2021
  факт: 100 %
отчёт 2
  состояние: частично
  не проверять: event-is-reported-once так надо
рекомендация Продолжить
`;
const files = new Map([
  ...readdirSync(examples)
    .filter((name) => name.endsWith('.dk'))
    .map((name): [string, string] => [uriOf(name), readFileSync(join(examples, name), 'utf8')]),
  [uriOf('мониторинг.dk'), monitoring],
]);

function uriOf(name: string): string {
  return `file:///folder/${encodeURIComponent(name)}`;
}

/** Opens the files as they stand in a folder, and looks at any of them as often as it is asked to. */
function openFolder(texts: ReadonlyMap<string, string>): {
  readonly write: (uri: string, text: string) => void;
  readonly look: (uri: string) => Promise<FileView>;
} {
  const known = createFiles(memoryHost((uri) => texts.get(uri)));
  const folder = createFolder(known, {});
  return {
    write: (uri, text) => known.open(uri, text),
    look: async (uri) => {
      const analysis = await folder.workspace.analyze(uri);
      if (!analysis.ok) throw new Error(analysis.trouble.code);
      return viewFile(analysis.value, folder);
    },
  };
}

/** All that is known of a file, with the place of each object of its model. */
function knownOf({ file, trace, diagnostics, uses, scope, exports, subject }: FileView): object {
  const places = objectsIn(file).map((node) => [node, ...placeFields.map((field) => trace.spanOf({ node, field }))]);
  const names = { own: scope.own.all, imported: scope.imported.all };
  return { file, places, diagnostics, uses, names, exported: exports.names, score: subject?.score };
}

const placeFields: readonly NonNullable<Place['field']>[] = [
  'title',
  'name',
  'number',
  'whole',
  'text',
  'target',
  'goals.0',
  'notes.0',
  'risks.0',
];

function objectsIn(value: unknown): readonly ModelNode[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...(Array.isArray(value) ? [] : [value as ModelNode]), ...Object.values(value).flatMap(objectsIn)];
}

const insertions = [
  'а',
  ' ',
  '\n',
  ',',
  '"',
  '"""',
  '\r\n',
  '\nраздел Новый\n',
  '\nподраздел 1.1. Новый\n  исполнители: кураторы\n',
  '\nмероприятие Семинар для педагогов\n  срок: март\n',
  '\n  мероприятие Круглый стол\n    показатель: Проведён 1 круглый стол\n    не проверять: event-has-deadline так надо\n',
  '\n  срок: 31.02.2022\n',
  '\n  цель: Учить\n',
  '\n  уровень: региональный\n',
  '\n  исполнители: Ммс, кураторы\n',
  '\n  не проверять: event-has-performer так надо\n',
  '\nисполнитель кураторы = Кураторы школ\n',
  '\nшкола сош1 = СОШ № 1\n',
  '\nзадача з1 = Учить\n',
  '\n  нумерация: по разделам\n',
  '\n  период: 2023\n',
  '\n  шаблон: по исполнителям кураторы\n',
  '\n  столбец: мероприятие Что делается\n',
  '\n  столбец: бюджет Объём\n',
  '\n  бюджет: 5\n',
  '\nподключить: directory.dk\n',
  '\nкарта Другая\n',
];

const edit = fc.record({
  at: fc.nat(),
  length: fc.oneof(fc.constant(0), fc.constant(0), fc.constant(1), fc.nat(200)),
  insertion: fc.oneof(fc.constant('а'), fc.constantFrom(...insertions)),
});
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

function edited(text: string, { at, length, insertion }: Edit): string {
  const start = at % (text.length + 1);
  return `${text.slice(0, start)}${insertion}${text.slice(start + length)}`;
}

describe('what is remembered while a file is edited changes nothing', () => {
  test.each([...files.keys()].map((uri) => [decodeURIComponent(uri), uri]))(
    '%s',
    { timeout: 120_000 },
    async (_, uri) => {
      const others = [...files.keys()].filter((each) => each !== uri);
      const step = fc.tuple(fc.oneof(fc.constant(uri), fc.constant(uri), fc.constantFrom(...others)), edit);
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
          const texts = new Map(files);
          const folder = openFolder(files);
          await folder.look(uri);
          for (const [changed, how] of steps) {
            texts.set(changed, edited(texts.get(changed) ?? '', how));
            folder.write(changed, texts.get(changed) ?? '');
            const fresh = openFolder(texts);
            expect(knownOf(await folder.look(uri))).toEqual(knownOf(await fresh.look(uri)));
          }
        }),
        { numRuns: 12 },
      );
    },
  );
});

test('what an edit does not touch stays the same object', async () => {
  const uri = uriOf('template-2022.dk');
  const folder = openFolder(files);
  const text = files.get(uri) ?? '';
  const eventsAfter = async (changed: string): Promise<readonly object[]> => {
    folder.write(uri, changed);
    return (await folder.look(uri)).subject?.view.events.map(({ event }) => event) ?? [];
  };
  const before = await eventsAfter(text);
  const [line = ''] = /^ *мероприятие /m.exec(text) ?? [];
  const at = text.search(/^ *мероприятие /m) + line.length;
  const renamed = `${text.slice(0, at)}Новый ${text.slice(at)}`;
  await eventsAfter(renamed);
  const after = await eventsAfter(`// Заметка\n${renamed}`);
  expect(after.length).toBe(before.length);
  expect(after.filter((event, index) => event !== before[index]).length).toBe(1);
});
