import { z } from 'zod';
import { severities } from '../judging/rule-catalogue.ts';
import type { Column } from '../model/column.schema.ts';
import { type ColumnKey, columnKeys } from '../model/column.ts';
import { columnNames, columnWords } from '../templates/column-words.ts';
import { fieldNameForm, fieldNamePattern, misspeltColumn } from '../templates/own-field.ts';
import { isSameColumn } from '../templates/table-template.ts';

/** What the configuration can say of a rule: how much its findings matter, or that it is switched off. */
const severitySettings = [...severities, 'off'] as const;

const inQuotes = (values: readonly string[]): string => values.map((value) => `"${value}"`).join(', ');

/** Columns are named by the language's words; the model's keys are understood too. */
const keysByName = new Map<string, ColumnKey>(
  columnKeys.flatMap((key): readonly [string, ColumnKey][] => [
    [columnWords[key].name, key],
    [key, key],
  ]),
);

const columnNameExpected = `одно из слов ${inQuotes(columnNames)} или имя своего поля: ${fieldNameForm}`;

/** Any other word declares a field of the author's own, unless it is a misspelt column. */
const columnNameSchema = z.union(
  [
    z.enum([...keysByName.keys()]),
    z
      .string()
      .regex(fieldNamePattern(), { error: columnNameExpected, abort: true })
      .refine((name) => misspeltColumn(name) === undefined, { error: columnNameExpected }),
  ],
  { error: columnNameExpected },
);

const columnSchema = z
  .strictObject(
    { column: columnNameSchema, header: z.string({ error: 'заголовок столбца в кавычках' }) },
    { error: 'столбец вида {"column": "срок", "header": "Срок исполнения"}' },
  )
  .transform(({ column, header }): Column => {
    const key = keysByName.get(column);
    return key === undefined ? { key: 'own', field: column, header } : { key, header };
  });

const columnsExpected = 'список столбцов вида [{"column": "номер", "header": "№ п/п"}]';
const columnsSchema = z
  .array(columnSchema, { error: columnsExpected })
  .min(1, { error: columnsExpected })
  .refine(
    (columns) => !columns.some((column, at) => columns.slice(0, at).some((other) => isSameColumn(other, column))),
    {
      error: 'список, где каждый столбец назван один раз',
    },
  )
  .readonly();

/** More days ahead nobody is warned of a deadline. */
const mostWarnDays = 366;
const warnDaysExpected = `целое число дней от 1 до ${mostWarnDays}, например 30`;

const severitySchema = z.enum(severitySettings, { error: `одно из слов ${inQuotes(severitySettings)}` });

const configurationRecord = z
  .strictObject(
    {
      rubric: z
        .string({ error: 'название критериев в кавычках, например "рекомендации_2022 версия 1"' })
        .exactOptional(),
      rubrics: z
        .array(z.string({ error: 'путь к файлу критериев в кавычках' }), {
          error: 'список путей к файлам критериев вида ["критерии.json"]',
        })
        .readonly()
        .exactOptional(),
      template: z.string({ error: 'название шаблона в кавычках, например "типовой"' }).exactOptional(),
      templates: z
        .record(z.string(), columnsSchema, { error: 'шаблоны вида {"название": [столбцы]}' })
        .readonly()
        .exactOptional(),
      severity: z
        .record(z.string(), severitySchema, { error: 'важность правил вида {"deadline-exists": "warning"}' })
        .readonly()
        .exactOptional(),
      warnDays: z
        .number({ error: warnDaysExpected })
        .int({ error: warnDaysExpected })
        .min(1, { error: warnDaysExpected })
        .max(mostWarnDays, { error: warnDaysExpected })
        .exactOptional(),
    },
    { error: 'всё содержимое в одних фигурных скобках' },
  )
  .readonly();

/**
 * What a region or an office settles for all its roadmaps (`dorkarta.config.json`):
 * the criteria by which they are scored, their template, templates of its own, the severity of rules, and how many days ahead
 * a monitoring report warns of a deadline.
 */
export interface Configuration extends z.infer<typeof configurationRecord> {}

/** The form of `dorkarta.config.json`; its error texts say what is expected. */
export const configurationSchema: z.ZodType<Configuration> = configurationRecord;
