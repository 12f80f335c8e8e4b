import { builtInTemplates, columnKeys, type TableTemplate, templateOf, viewRoadmap } from '@dorkarta/core';
import { read } from '@e965/xlsx';
import fc from 'fast-check';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { layoutRoadmap, type OutputFormatId, outputFormats } from './index.ts';
import { authoredRoadmap } from './testing/authored-roadmap.ts';
import { textsOf } from './testing/roadmap-parts.ts';
import { written } from './testing/written.ts';

const utf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The text of a file, as another library reads it, or as it stands there. */
const textIn: Readonly<Record<OutputFormatId, (bytes: Uint8Array) => string | Promise<string>>> = {
  docx: async (bytes) => (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value,
  xlsx: (bytes) => {
    const { Sheets } = read(bytes);
    return Object.values(Sheets)
      .flatMap((sheet) => Object.values(sheet).map((cell) => String((cell as { readonly v?: unknown }).v ?? '')))
      .join('\n');
  },
  html: (bytes) =>
    utf8(bytes)
      .replace(/<style>.*?<\/style>/s, '')
      .replace(/<[^>]*>/g, ' '),
  csv: utf8,
  json: (bytes) => {
    const { rows, furtherTables } = JSON.parse(utf8(bytes));
    return JSON.stringify([rows, furtherTables]).replaceAll('\\n', ' ');
  },
};

/** The formats that hold the tables alone; the JSON has the model beside them. */
const tablesOnly: ReadonlySet<string> = new Set(['csv', 'json']);

const bodies = textsOf('Управление образования', 'Методическая служба');
const templates: readonly TableTemplate[] = [
  ...builtInTemplates.map(({ name, columns }) =>
    templateOf(name, columns === 'bodies' ? bodies.map((body) => ({ key: 'action', header: 'Кто', body })) : columns),
  ),
  templateOf(
    'все графы',
    columnKeys.map((key) => ({ key, header: key })),
  ),
  templateOf('со своими полями', [
    { key: 'own', field: 'бюджет', header: 'Бюджет' },
    { key: 'event', header: 'Мероприятие' },
    { key: 'own', field: 'источник', header: 'Источник' },
  ]),
  templateOf('по времени', [
    { key: 'event', header: 'Мероприятие' },
    { key: 'quarters', header: 'Кварталы' },
    { key: 'months', header: 'Месяцы' },
  ]),
  templateOf('одно время', [{ key: 'months', header: 'Месяцы' }]),
  templateOf('одни свои поля', [{ key: 'own', field: 'бюджет', header: 'Бюджет' }]),
  templateOf('одни названия', [{ key: 'event', header: 'Мероприятие' }]),
  templateOf('без названий', [
    { key: 'deadline', header: 'Срок' },
    { key: 'note', header: 'Примечание' },
  ]),
];

const anyTable = fc
  .constantFrom(...templates)
  .chain((template) => authoredRoadmap(template.columns).map((authored) => ({ ...authored, template })));

/** How many roadmaps are written in a format: those that take longer to write and to read are fewer. */
const runs: Readonly<Record<OutputFormatId, number>> = { docx: 40, xlsx: 40, html: 100, csv: 300, json: 100 };

test.each(outputFormats)('every word that an author wrote for the document stands in $id', async ({ id, write }) => {
  await fc.assert(
    fc.asyncProperty(anyTable, async ({ roadmap, template, inTables, around }) => {
      const document = layoutRoadmap(viewRoadmap(roadmap), template);
      const text = await textIn[id](await written(write, document));
      const found = new Set(text.toLowerCase().match(/ж\d+ж/g));
      const meant = tablesOnly.has(id) ? inTables : [...inTables, ...around];
      expect(meant.filter((word) => !found.has(word))).toEqual([]);
    }),
    { numRuns: runs[id] },
  );
});
