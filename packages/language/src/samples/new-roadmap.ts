import { foldTitle, matrixTemplateName, parsePeriod, templateCatalogue, templateNames } from '@dorkarta/core';
import { indent } from '../print/rows.ts';
import { writeQuotedText, writeText } from '../print/write-text.ts';
import { plainText } from '../syntax/plain-text.ts';
import { printableText } from '../syntax/unprintable.ts';
import { type KnownField, spell } from '../vocabulary/spellings.ts';
import { sampleEvents } from './sample-events.ts';
import { type SampleSchedule, sampleSchedule } from './sample-schedule.ts';

/** What is known of a roadmap that is to be written; the sample says the rest. */
export interface NewRoadmap {
  /** Whose roadmap it is, in any words. */
  readonly municipality?: string | undefined;
  readonly region?: string | undefined;
  /** The period in the author's words («2026», «2025/2026 учебный год»). */
  readonly period?: string | undefined;
  /** The name of a template, a built-in one or one of the configuration. */
  readonly template?: string | undefined;
  /**
   * Whether somebody is about to write this very roadmap: then nothing is made up that could be signed unnoticed. The
   * approval and a region that is not given are told in comments, and that there is no approval yet is found.
   */
  readonly isDraft?: boolean;
}

/**
 * A roadmap to begin with: its comments explain the language. It compiles as it is, and nothing is found in it; all its
 * deadlines lie within its period. Total: any words are written so that they are read as they are, without characters that no
 * document can hold. Of a period that cannot be read the words are kept; that it cannot be read is then found, and that the
 * approval has no date, since there is none to be made up.
 */
export function newRoadmapText(wish: NewRoadmap = {}): string {
  const { municipality, region, period, template, isDraft = false } = wish;
  const name = wordsOf(template, templateCatalogue().fallback);
  const isMatrix = foldTitle(name) === matrixTemplateName;
  const periodWords = wordsOf(period, '2025');
  const schedule = sampleSchedule(parsePeriod(periodWords));
  const header = [
    ...municipalityRows(wordsOf(municipality, 'Муниципальный район')),
    ...regionRows(region, isDraft),
    ...fieldRows('period', periodWords),
  ];
  const chosen = isMatrix ? [matrixRow] : fieldRows('template', name);
  return `${introduction}
// Сама карта: что стоит над таблицей и в грифе утверждения.
карта Дорожная карта по оказанию адресной методической помощи школам с низкими образовательными результатами
${indent(header).join('\n')}
  цель: Повысить образовательные результаты обучающихся школ муниципалитета
  задача сопровождение = Выстроить адресное сопровождение школ
  задача кадры = Восполнить профессиональные дефициты педагогов
${indent(approvalRows(schedule, isDraft)).join('\n')}
  // По каким критериям карту оценят.
  критерии: рекомендации_2022 версия 1
  // ${isMatrix ? matrixNote : `Графы таблицы: ${templateNames(templateCatalogue()).join(', ')}.`}
${indent(chosen).join('\n')}

${sampleEvents(schedule, isMatrix ? 'actions' : 'performers')}`;
}

/** In quotes where its words are a name of the sample's own. */
function municipalityRows(words: string): readonly string[] {
  const isName = names.has(foldTitle(words));
  return isName
    ? [`${spell('homeMunicipality', 'russian')}: ${writeQuotedText(words)}`]
    : fieldRows('homeMunicipality', words);
}

function regionRows(region: string | undefined, isDraft: boolean): readonly string[] {
  if (isDraft && region === undefined) {
    return ['// Если в заголовке нужен регион, впишите его и уберите две черты:', '// регион: Область'];
  }
  return fieldRows('region', wordsOf(region, 'Область'));
}

function approvalRows(schedule: SampleSchedule, isDraft: boolean): readonly string[] {
  const row = `утверждено: ${approvalText(schedule)}`;
  return isDraft ? ['// Когда карту утвердят, впишите свой приказ и уберите две черты:', `// ${row}`] : [row];
}

const introduction = `// Образец дорожной карты. Замените названия, сроки и показатели своими.
// Каждая строка начинается со слова: что это и что в нём. Отступы – для удобства. После двух косых черт – пояснение.

// Кого и что карта упоминает много раз: короткое имя, знак равенства, полное название.
исполнитель управление = Управление образования
исполнитель координатор = Муниципальный координатор
исполнитель кураторы = Кураторы школ с низкими образовательными результатами
школа сош1 = МОУ СОШ № 1
школа сош2 = МОУ СОШ № 2
школа оош5 = МОУ ООШ № 5
группа шнор = Школы с низкими образовательными результатами
  школы: сош2, оош5
проект точка_роста = Точка роста
  уровень: федеральный
`;

const names: ReadonlySet<string> = new Set(
  Array.from(introduction.matchAll(/^\S+ (\S+) = /gm), ([, name = '']) => name),
);

const matrixNote = 'У каждого исполнителя в таблице свой столбец: что делает он.';
const matrixRow = `шаблон: ${matrixTemplateName} управление, координатор, кураторы`;

/** The words given, without what no document can hold; the sample's own where none are left. */
function wordsOf(given: string | undefined, sample: string): string {
  const words = plainText(printableText(given ?? '')).text.trim();
  return words === '' ? sample : words;
}

function fieldRows(keyword: KnownField, text: string): readonly string[] {
  return `${spell(keyword, 'russian')}: ${writeText(text)}`.split('\n');
}

function approvalText({ approved }: SampleSchedule): string {
  return `приказ управления образования${approved === undefined ? '' : ` от ${approved}`} № 12`;
}
