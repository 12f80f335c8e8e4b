import type { Column } from '../model/column.schema.ts';
import type { ColumnKey } from '../model/column.ts';
import { foldTitle } from '../text/fold.ts';
import { columnWords } from './column-words.ts';

/** A template that a roadmap can choose by its name. */
export interface Template {
  readonly name: string;
  /** What it is for, in a few words: for whoever chooses from a list. */
  readonly purpose: string;
  /** Its columns; a matrix has one for each body that the roadmap names. */
  readonly columns: readonly Column[] | 'bodies';
}

/** The templates that the roadmaps of a folder can choose, those of its configuration first, and the one for a roadmap that chooses none. */
export interface TemplateCatalogue {
  readonly templates: readonly Template[];
  readonly fallback: string;
}

/** What a configuration says of templates. */
export interface ConfiguredTemplates {
  readonly template?: string;
  readonly templates?: Readonly<Record<string, readonly Column[]>>;
}

/** The columns of a template in their order: each by its key under its usual header, or with the header of the source. */
function columnsOf(...columns: readonly (ColumnKey | readonly [key: ColumnKey, header: string])[]): readonly Column[] {
  return columns.map((column): Column => {
    const [key, header] = typeof column === 'string' ? [column, columnWords[column].header] : column;
    return { key, header };
  });
}

/** The columns of a roadmap that chooses no template: Рекомендации по проектированию муниципальных дорожных карт, шаблон. */
export const usualColumns: readonly Column[] = columnsOf(
  ['number', '№ п\\п'],
  'event',
  'deadline',
  'indicators',
  'performers',
);

/** The name of the matrix template: a column for each body. */
export const matrixTemplateName = 'по исполнителям';

/** The templates that are there without a configuration, headers word for word as in their sources; the first is for roadmaps that choose none. */
export const builtInTemplates: readonly [Template, ...Template[]] = [
  {
    name: 'типовой',
    purpose: 'мероприятие, срок, показатели, исполнители – как в рекомендациях',
    columns: usualColumns,
  },
  {
    // Дорожная карта Эртильского муниципального района, 2021
    name: 'действия',
    purpose: 'действие, ответственный, сроки, ожидаемые результаты',
    columns: columnsOf(
      'number',
      ['event', 'Содержание действия'],
      ['performers', 'Ответственный исполнитель'],
      ['deadline', 'Сроки'],
      ['indicators', 'Ожидаемые результаты'],
    ),
  },
  {
    // Дорожная карта Ярославской области, 2022
    name: 'региональный',
    purpose: 'направления, сроки, исполнители, результаты, документы',
    columns: columnsOf(
      'number',
      ['event', 'Направления/Мероприятия'],
      ['deadline', 'Сроки'],
      ['performers', 'Ответственные исполнители'],
      ['indicators', 'Результаты'],
      ['documents', 'Документы, фиксирующие результат'],
    ),
  },
  {
    name: matrixTemplateName,
    purpose: 'графа для каждого исполнителя, без сроков; за словами – их имена',
    columns: 'bodies',
  },
];

/** The catalogue of a folder; without a configuration that of the built-in templates. */
export function templateCatalogue({ template, templates = {} }: ConfiguredTemplates = {}): TemplateCatalogue {
  const own = Object.entries(templates).map(
    ([name, columns]): Template => ({ name, purpose: 'форма вашего региона', columns }),
  );
  return { templates: [...own, ...builtInTemplates], fallback: template ?? builtInTemplates[0].name };
}

/** The columns of all templates: what any of them declares holds in every roadmap of the folder. */
export function columnsIn({ templates }: TemplateCatalogue): readonly Column[] {
  return templates.flatMap(({ columns }) => (columns === 'bodies' ? [] : columns));
}

/** The template of a name, compared without case, «ё», quotes and spaces; the configuration's outweighs a built-in one. */
export function templateNamed({ templates }: TemplateCatalogue, name: string): Template | undefined {
  return templates.find((template) => foldTitle(template.name) === foldTitle(name));
}

/** The names of the templates, in the order in which they are listed. */
export function templateNames({ templates }: TemplateCatalogue): readonly string[] {
  return templates.map(({ name }) => name);
}

const matrixWords = new RegExp(`^${matrixTemplateName.replaceAll(' ', '\\s+')}(?=\\s|$)`, 'iu');

/** The words «по исполнителям» that a choice of template begins with; behind them stand the names of the bodies. */
export function matrixWordsOf(choice: string): string | undefined {
  return matrixWords.exec(choice)?.[0];
}
