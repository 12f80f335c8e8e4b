import {
  allSchools,
  foldTitle,
  isPlaceholder,
  letters,
  type Mention,
  smallLetters,
  type TaskReference,
} from '@dorkarta/core';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { type DeclaredName, type NamedKind, namedKindWords } from '../names/declared-name.ts';
import type { Found, Query } from '../names/look-up.ts';
import type { FieldNode } from '../structure/outline.ts';
import { shortened } from '../structure/words-part.ts';
import { type ListPiece, readList, readText } from '../syntax/text-value.ts';
import type { MappingContext } from './context.ts';
import type { MentionRules } from './mention-rules.ts';
import { mentionRules } from './mention-rules.ts';
import { reportNameIn } from './names-in-text.ts';
import { isPlainlyTime } from './other-fields.ts';
import { apart, namedOtherwise, withoutOthers } from './several-names.ts';
import { reportTrouble } from './texts.ts';

/** The mentions of a list field; of one that stands several times, all of them. */
export function mapMentions(
  fields: readonly FieldNode[],
  rules: MentionRules,
  context: MappingContext,
): readonly Mention[] {
  const seen = new Map<string, number>();
  return fields.flatMap(({ line, value }) => {
    const pieces = (value === undefined ? [] : readList(value))
      .map((piece) => withoutOthers(piece, rules, context))
      .flatMap((piece) => apart(piece, rules, context));
    const mentions = pieces.map((piece) => mapPiece(piece, line.word.text, rules, context));
    for (const [index, piece] of pieces.entries()) {
      if (index > 0 && mentions[index]?.kind === 'text') noteMeantComma(piece, context);
    }
    for (const [index, mention] of mentions.entries()) {
      const piece = pieces[index];
      if (piece !== undefined) reportRepeated(piece, keyOf(mention), seen, context);
    }
    const texts = pieces.filter((_, index) => mentions[index]?.kind === 'text');
    reportTime(texts, line.word.text, rules, context);
    return mentions;
  });
}

function keyOf(mention: Mention): string {
  switch (mention.kind) {
    case 'all-schools':
      return mention.kind;
    case 'declared':
      return `${mention.kind} ${mention.handle}`;
    case 'text':
      return `${mention.kind} ${foldTitle(mention.text)}`;
  }
}

/** Tells of what a list names again: of each the second time, for more often it is the same fault. */
export function reportRepeated(
  piece: Pick<ListPiece, 'text' | 'span'>,
  key: string,
  seen: Map<string, number>,
  { diagnostics }: MappingContext,
): void {
  const times = (seen.get(key) ?? 0) + 1;
  seen.set(key, times);
  if (times === 2 && !isPlaceholder(piece.text)) {
    const message = `«${piece.text}» в этом перечне уже есть: уберите повтор.`;
    diagnostics.push(diagnose('list-names-once', piece.span, message));
  }
}

/** The one mention of a field that is no list: all of its value is one name or text. */
export function mapMention(
  field: FieldNode | undefined,
  rules: MentionRules,
  context: MappingContext,
): Mention | undefined {
  if (field?.value === undefined) return undefined;
  const { text, span, quoted, trouble } = readText(field.value);
  if (text === '') return undefined;
  const piece = { text, span, quoted, ...(trouble && { trouble }) };
  const mention = mapPiece(piece, field.line.word.text, rules, context);
  if (mention.kind === 'text') reportTime([piece], field.line.word.text, rules, context);
  return mention;
}

/** Tasks are only ever declared; words that mean none are reported and left out. */
export function mapTaskReferences(fields: readonly FieldNode[], context: MappingContext): readonly TaskReference[] {
  return mapMentions(fields, mentionRules.tasks, context)
    .flatMap((mention) => (mention.kind === 'declared' ? [mention] : []))
    .map(({ handle, title }) => ({ handle, title }));
}

export function mapPiece(piece: ListPiece, field: string, rules: MentionRules, context: MappingContext): Mention {
  const { trace } = context;
  reportTrouble(piece, context);
  const text = linesJoined(piece.text);
  if (rules.allSchools && foldTitle(text) === allSchools) return trace.mark({ kind: 'all-schools' }, piece.span);
  const { kinds, words } = rules;
  const found = context.lookUp({ words: text, kinds, quoted: piece.quoted, numbers: rules.numbers === true });
  if (found.is === 'declared') {
    context.uses.push({ span: piece.span, declared: found.declared });
    return trace.mark(declaredMention(found.declared, context), piece.span);
  }
  const meant = words === 'forbidden' && found.is === 'unknown' ? meantBy(text, found, rules, context) : undefined;
  if (meant !== undefined) {
    const message = `«${text}» не объявлено, есть «${meant.handle}»: исправьте имя. ${allowedText(rules.kinds, field, context)}`;
    context.diagnostics.push(diagnose('name-is-known', piece.span, message));
    return trace.mark(declaredMention(meant.declared, context), piece.span);
  }
  const spaced = piece.quoted || found.is !== 'unknown' ? undefined : namedOtherwise(text, rules, context);
  if (spaced !== undefined) {
    const message = `«${text}» – не имя, есть «${spaced.name}»: напишите его одно.`;
    context.diagnostics.push(diagnose('name-is-known', piece.span, message));
    context.uses.push({ span: piece.span, declared: spaced });
    return trace.mark(declaredMention(spaced, context), piece.span);
  }
  const told = context.diagnostics.length;
  reportUnknown(piece, found, field, { kinds, words }, context);
  const isPlain = !piece.quoted && text.length === piece.span.end - piece.span.start;
  if (isPlain && context.diagnostics.length === told) reportNameIn({ text, ...piece.span }, context);
  return trace.mark({ kind: 'text', text }, piece.span);
}

function declaredMention(declared: DeclaredName, context: MappingContext): Mention {
  const { title, origin } = declared;
  return { kind: 'declared', handle: handleOf(declared, context), title, ...(origin && { origin }) };
}

/** A piece that stands on several lines, on one; it is split only where it does. */
function linesJoined(text: string): string {
  if (!text.includes('\n')) return text.trim();
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}

/** A deadline in another field is one fault, however many times it is made of: it is told of the first. */
function reportTime(
  pieces: readonly ListPiece[],
  field: string,
  { kinds, words }: MentionRules,
  context: MappingContext,
): void {
  if (words !== 'allowed') return;
  const asked = new Set<string>();
  const piece = pieces.find(({ quoted, text }) => {
    if (quoted || asked.has(text)) return false;
    asked.add(text);
    return isPlainlyTime(text, context);
  });
  if (piece === undefined) return;
  const expected = kinds.map((kind) => namedKindWords[kind].many).join(', ');
  const message = `«${piece.text}» – срок, а в поле «${field}» стоят ${expected}: перенесите его в поле «срок» или возьмите в кавычки.`;
  context.diagnostics.push(diagnose('value-fits-field', piece.span, message));
}

function reportUnknown(
  piece: ListPiece,
  found: Exclude<Found, { is: 'declared' }>,
  field: string,
  rules: MentionRules,
  context: MappingContext,
): void {
  const expected = rules.kinds.map((kind) => namedKindWords[kind].many).join(', ');
  const report = (rule: Parameters<typeof diagnose>[0], message: string): void => {
    context.diagnostics.push(diagnose(rule, piece.span, message));
  };
  switch (found.is) {
    case 'ambiguous':
      report(
        'name-is-unique',
        `«${piece.text}» значит здесь не одно: ${candidatesText(found.candidates)}. Назовите нужное по имени или по полному названию.`,
      );
      break;
    case 'of-another-kind':
      report(
        'value-fits-field',
        `«${piece.text}» – ${namedKindWords[found.declared.kind].one}, а в поле «${field}» стоят ${expected}: исправьте имя или возьмите текст в кавычки.`,
      );
      break;
    case 'unknown': {
      const message = unknownMessage(piece, found.nearest, field, rules, context);
      if (message !== undefined) report('name-is-known', message);
      break;
    }
  }
}

/** What is told of words that nothing is declared by; undefined where they may be just that. */
function unknownMessage(
  { text, quoted }: ListPiece,
  nearest: string | undefined,
  field: string,
  rules: MentionRules,
  context: MappingContext,
): string | undefined {
  if (rules.words === 'judged') return undefined;
  if (nearest !== undefined) {
    return text === `«${nearest}»`
      ? `Имя «${nearest}» пишется без кавычек: уберите их.`
      : `Имя «${text}» не объявлено, есть «${nearest}»: исправьте имя или возьмите текст в кавычки.`;
  }
  if (rules.words === 'forbidden') {
    const expected = rules.kinds.map((kind) => namedKindWords[kind].many).join(', ');
    return `«${text}» не объявлено: в поле «${field}» стоят только объявленные ${expected}. ${allowedText(rules.kinds, field, context)}`;
  }
  if (quoted) return undefined;
  const named = namedWithRemark(text, rules, context);
  if (named !== undefined) {
    return `Имя «${named.name}» со словами в скобках печатается как есть: напишите название целиком («${shortened(named.whole)}»).`;
  }
  return looksLikeName(text)
    ? `Имя «${text}» не объявлено: объявите его, исправьте или возьмите текст в кавычки.`
    : undefined;
}

const remarked = new RegExp(`^([${letters}_][${letters}\\d_]*)(\\s+\\(.*)$`);

/** «координатор (Н. В. Соколова)»: a declared name with a remark behind it, and the whole with its title. */
export function namedWithRemark(
  text: string,
  { kinds }: Pick<MentionRules, 'kinds'>,
  { lookUp }: Pick<MappingContext, 'lookUp'>,
): { readonly name: string; readonly whole: string } | undefined {
  const [, name, remark = ''] = remarked.exec(text) ?? [];
  const found = name === undefined ? undefined : lookUp({ words: name, kinds, quoted: false, numbers: false });
  if (name === undefined || found?.is !== 'declared' || found.declared.title === name) return undefined;
  return { name, whole: `${found.declared.title}${remark}` };
}

/** A name in small letters. */
const smallName = new RegExp(`^[${smallLetters}_][${letters}\\d_]+$`);

/** A word that is none of the language: with a digit or «_» in it, or without vowels, and not in capitals. */
export function looksLikeName(text: string): boolean {
  if (!smallName.test(text)) return false;
  return /[\d_]/.test(text) || !/[аеёиоуыэюяa-z]/i.test(text);
}

interface MeantName {
  readonly handle: string;
  readonly declared: DeclaredName;
}

/** What words that mean nothing were probably to mean: the nearest name, or the task of that place among tasks without numbers. */
export function meantBy(
  text: string,
  { nearest }: Extract<Found, { is: 'unknown' }>,
  { kinds }: MentionRules,
  context: Pick<MappingContext, 'scope' | 'lookUp'>,
): MeantName | undefined {
  const { own, imported } = context.scope();
  const handles = [own, imported].flatMap((index) =>
    kinds.flatMap((kind) => index.nearestHandle(text.slice(text.indexOf('.') + 1), kind) ?? []),
  );
  const place = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  const inOrder = kinds.includes('task') ? own.all.filter(({ kind }) => kind === 'task')[place - 1] : undefined;
  const handle = nearest ?? inOrder?.name ?? handles[0];
  if (handle === undefined) return undefined;
  const found = context.lookUp({ words: withQualifier(text, handle), kinds, quoted: false, numbers: true });
  return found.is === 'declared' ? { handle: handleOf(found.declared, context), declared: found.declared } : undefined;
}

function withQualifier(text: string, handle: string): string {
  return handle.includes('.') ? handle : text.slice(0, text.indexOf('.') + 1) + handle;
}

/** So many names are listed. */
const mostListed = 8;

/** «Возможны: кадры, ученики.» */
function allowedText(kinds: readonly NamedKind[], field: string, context: MappingContext): string {
  const { own, imported } = context.scope();
  const handles: string[] = [];
  for (const declared of [...own.all, ...imported.all]) {
    if (!kinds.includes(declared.kind) || (declared.name ?? declared.number) === undefined) continue;
    handles.push(handleOf(declared, context));
    if (handles.length > mostListed) break;
  }
  if (handles.length === 0) return `Для поля «${field}» ничего не объявлено: объявите.`;
  return `Возможны: ${handles.slice(0, mostListed).join(', ')}${handles.length > mostListed ? ' и другие' : ''}.`;
}

/** «мероприятие „А“, мероприятие „Б“». */
export function candidatesText(candidates: readonly DeclaredName[]): string {
  return candidates
    .map(
      ({ kind, title, number }) =>
        `${namedKindWords[kind].one}${number === undefined ? '' : ` № ${number.replace(/\.$/, '')}`} «${title}»`,
    )
    .join(', ');
}

const meantComma = /^(?:на базе|в том числе|котор)/iu;

function noteMeantComma(piece: ListPiece, { diagnostics }: MappingContext): void {
  if (piece.quoted || !meantComma.test(piece.text)) return;
  const message = `Запятая перед «${piece.text}» прочитана как разделитель списка: если это один текст, возьмите его целиком в кавычки.`;
  diagnostics.push(diagnose('list-is-meant', piece.span, message));
}

/** The shortest words that mean a declaration: what the printer writes. */
export function handleOf(declared: DeclaredName, context: Pick<MappingContext, 'lookUp'>): string {
  const handle = declared.name ?? declared.number ?? declared.title;
  if (declared.qualifier === undefined || declared.from === undefined) return handle;
  const needsQualifier = declared.kind === 'event' || declared.kind === 'proposal' || isAmbiguous(declared, context);
  return needsQualifier && handle !== declared.title ? `${declared.qualifier}.${handle}` : handle;
}

function isAmbiguous(declared: DeclaredName, { lookUp }: Pick<MappingContext, 'lookUp'>): boolean {
  const query: Query = {
    words: declared.name ?? declared.title,
    kinds: [declared.kind],
    quoted: false,
    numbers: false,
  };
  const found = lookUp(query);
  return found.is !== 'declared' || found.declared !== declared;
}
