import {
  type Approval,
  answers,
  answerWords,
  endingInLink,
  foldTitle,
  isPlaceholder,
  type KindStatement,
  kindVocabulary,
  type Level,
  type LinkedText,
  levelNames,
  levels,
  type Numbering,
  nearestAmong,
  numberings,
  numberingWords,
  type Orientation,
  orientations,
  orientationWords,
  type Period,
  parseApproval,
  parsePeriod,
  parseRubricChoice,
  periodTrouble,
  type RubricChoice,
  type Suppression,
} from '@dorkarta/core';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { FieldNode } from '../structure/outline.ts';
import { readList, type TextValue } from '../syntax/text-value.ts';
import type { MappingContext } from './context.ts';
import { reportRepeated } from './mentions.ts';
import { mapText, reportTrouble } from './texts.ts';

/** Reports a value that does not fit its field. */
export function reportMisfit(
  value: Pick<TextValue, 'span'>,
  message: string,
  { diagnostics }: MappingContext,
): undefined {
  diagnostics.push(diagnose('value-fits-field', value.span, message));
  return undefined;
}

/** «муниципальный», in any gender, with or without «уровень». */
export function mapLevel(
  field: FieldNode | undefined,
  allowed: readonly Level[],
  context: MappingContext,
): Level | undefined {
  const value = mapText(field, context);
  if (value === undefined) return undefined;
  const words = foldTitle(value.text).replace(/ уровень$/, '');
  const level = levels.find((each) => words.replace(/(?:ая|ое|ый|ой)$/, '') === levelNames[each].slice(0, -2));
  if (level !== undefined && allowed.includes(level)) return level;
  const names = allowed.map((each) => levelNames[each]).join(', ');
  return reportMisfit(value, `Уровень «${value.text}» здесь не подходит: возможны ${names}.`, context);
}

export function mapNumbering(field: FieldNode | undefined, context: MappingContext): Numbering | undefined {
  const value = mapText(field, context);
  if (value === undefined) return undefined;
  const numbering = numberings.find((each) => numberingWords[each] === foldTitle(value.text));
  const names = numberings.map((each) => numberingWords[each]).join(', ');
  return numbering ?? reportMisfit(value, `Нумерация «${value.text}» неизвестна: возможны ${names}.`, context);
}

export function mapOrientation(field: FieldNode | undefined, context: MappingContext): Orientation | undefined {
  const value = mapText(field, context);
  if (value === undefined) return undefined;
  const orientation = orientations.find((each) => orientationWords[each] === foldTitle(value.text));
  const names = orientations.map((each) => orientationWords[each]).join(' и ');
  return orientation ?? reportMisfit(value, `Ориентация «${value.text}» неизвестна: возможны ${names}.`, context);
}

/** «да» or «нет». */
export function mapAnswer(field: FieldNode | undefined, context: MappingContext): boolean | undefined {
  const value = mapText(field, context);
  if (value === undefined) return undefined;
  const answer = answers.find((each) => answerWords[each] === foldTitle(value.text));
  const message = `«${value.text}» – не ответ: напишите «${answerWords.yes}» или «${answerWords.no}».`;
  return answer === undefined ? reportMisfit(value, message, context) : answer === 'yes';
}

export function mapPeriod(field: FieldNode | undefined, context: MappingContext): Period | undefined {
  const value = mapText(field, context);
  if (value === undefined) return undefined;
  const period = parsePeriod(value.text);
  const trouble = periodTrouble(period);
  if (trouble !== undefined) reportMisfit(value, trouble, context);
  return context.trace.mark(period, value.span);
}

/** «распоряжение от 18.05.2021 № 51» */
export function mapApproval(field: FieldNode | undefined, context: MappingContext): Approval | undefined {
  const value = mapText(field, context);
  return value === undefined ? undefined : context.trace.mark(parseApproval(value.text), value.span);
}

/** «рекомендации_2022 версия 1» */
export function mapRubric(field: FieldNode | undefined, context: MappingContext): RubricChoice | undefined {
  const value = mapText(field, context);
  if (value === undefined) return undefined;
  const choice = parseRubricChoice(value.text);
  if (choice !== undefined) return context.trace.mark(choice, value.span);
  const message = `Критерии «${value.text}» не поняты: напишите имя и версию, например «рекомендации_2022 версия 1».`;
  return reportMisfit(value, message, context);
}

export function mapKinds(fields: readonly FieldNode[], context: MappingContext): readonly KindStatement[] {
  const seen = new Map<string, number>();
  return fields
    .flatMap(({ value }) => (value === undefined ? [] : readList(value)))
    .map((piece) => {
      reportTrouble(piece, context);
      reportRepeated(piece, foldTitle(piece.text), seen, context);
      const statement = context.phrases.kind(piece.text);
      if (statement.kinds.length === 0) reportUnknownKind(piece, context);
      return context.trace.mark(statement, piece.span);
    });
}

const nearestKind = nearestAmong(kindVocabulary());

function reportUnknownKind(piece: Pick<TextValue, 'text' | 'span'>, context: MappingContext): void {
  const meant = nearestKind(piece.text);
  const hint =
    meant === undefined ? 'например «организационное», «методическое», «семинар», «круглый стол»' : `есть «${meant}»`;
  reportMisfit(piece, `Вид «${piece.text}» неизвестен: ${hint}.`, context);
}

/** «event-has-indicator разовое поручение»: a rule and the reason. */
export function mapSuppression(field: FieldNode, context: MappingContext): Suppression | undefined {
  const value = mapText(field, context);
  if (value === undefined) return undefined;
  const [rule = '', ...reason] = value.text.split(/\s+/);
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(rule)) {
    return reportMisfit(
      value,
      `«${rule}» – не имя правила: оно стоит в квадратных скобках у каждого замечания, например event-has-indicator.`,
      context,
    );
  }
  if (isPlaceholder(reason.join(' '))) {
    return reportMisfit(value, `Почему не проверять «${rule}»? Напишите причину после имени правила.`, context);
  }
  return context.trace.mark({ rule, reason: reason.join(' ') }, value.span);
}

/** «42 школы» */
export function mapCount(field: FieldNode | undefined, context: MappingContext): string | undefined {
  const value = mapText(field, context);
  if (value === undefined) return undefined;
  if (context.phrases.quantities(value.text).length === 0) {
    reportMisfit(value, `В «${value.text}» нет числа: напишите, например, «42 школы».`, context);
  }
  return value.text;
}

/** A text that may end in a link, which the marks behind it are no part of; only http and https are links. */
export function mapLinkedText(field: FieldNode, context: MappingContext): LinkedText | undefined {
  const value = mapText(field, context);
  return value === undefined ? undefined : mapLinkedWords(value, context);
}

/** Words that may end in a link. */
export function mapLinkedWords(value: TextValue, context: MappingContext): LinkedText {
  return context.trace.mark(endingInLink(value.text), value.span);
}
