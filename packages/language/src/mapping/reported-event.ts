import { type EventReference, eventLabel, listedFew, type RuleId } from '@dorkarta/core';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { DeclaredName, Scope } from '../names/declared-name.ts';
import { type Found, namesTitled } from '../names/look-up.ts';
import type { OutlineNode } from '../structure/outline.ts';
import type { TextValue } from '../syntax/text-value.ts';
import type { MappingContext } from './context.ts';
import { candidatesText } from './mentions.ts';
import { reportTrouble } from './texts.ts';

/** The event that a report is on: by number, name or exact title of an imported roadmap's event. */
export function mapReportedEvent({ head, line }: OutlineNode, context: MappingContext): EventReference {
  const { title } = head;
  if (title === undefined || title.text === '') {
    if (line !== undefined) {
      const message = `После слова «${line.word.text}» нужен номер, имя или название мероприятия: например «${line.word.text} 4.3».`;
      context.diagnostics.push(diagnose('report-names-event', line.word, message));
    }
    return { kind: 'text', text: '' };
  }
  reportTrouble(title, context);
  return mapMeantEvent(title, 'report-names-event', context);
}

/** The rules that ask for an event of an imported roadmap. */
type EventRule = Extract<RuleId, 'report-names-event' | 'ruling-names-event'>;

/** The words that mean an event, and its title where that stands beside them. */
type EventWords = Pick<TextValue, 'text' | 'span' | 'quoted'> & { readonly title?: string | undefined };

/** The event of an imported roadmap that words mean; `rule` is told where they mean none. */
export function mapMeantEvent(words: EventWords, rule: EventRule, context: MappingContext): EventReference {
  const found = lookUpEvent(words, context);
  if (found.is === 'declared') return declaredEvent(found.declared, words, context);
  reportUnknown(found, words, rule, context);
  return { kind: 'text', text: words.text };
}

/** «№ 4.3» is the number too, and so is «4.3:», as some write above what follows. */
function lookUpEvent(
  { text, quoted }: Pick<TextValue, 'text' | 'quoted'>,
  { lookUp }: Pick<MappingContext, 'lookUp'>,
): Found {
  const words = quoted ? text : text.replace(/^№\s*(?=\d)/, '');
  const ask = (asked: string): Found => lookUp({ words: asked, kinds: ['event'], quoted, numbers: true });
  const found = ask(words);
  // A title can end so itself.
  return found.is === 'unknown' && !quoted && words.endsWith(':') ? ask(words.slice(0, -1).trimEnd()) : found;
}

/** Whether words that are not in quotes mean an event of an imported roadmap, or several. */
export function knowsEvent({ lookUp }: Pick<MappingContext, 'lookUp'>): (words: string) => boolean {
  return (words) => {
    const { is } = lookUpEvent({ text: words, quoted: false }, { lookUp });
    return is === 'declared' || is === 'ambiguous';
  };
}

/** Whether an event has several occasions, so that one can have been held and another moved. */
export function isRepeatedEvent(event: EventReference, context: MappingContext): boolean {
  if (event.kind === 'text') return false;
  const found = lookUpEvent({ text: event.handle, quoted: false }, context);
  return found.is === 'declared' && found.declared.isRepeated === true;
}

function declaredEvent(
  declared: DeclaredName,
  { text, span }: Pick<TextValue, 'text' | 'span'>,
  context: MappingContext,
): EventReference {
  const { from, position, title } = declared;
  if (from === undefined || position === undefined) return { kind: 'text', text };
  context.uses.push({ span, declared });
  return { kind: 'declared', handle: handleOf(declared, context), title, from, position };
}

/** The shortest words that mean the event and no other. */
export function handleOf(declared: DeclaredName, context: Pick<MappingContext, 'lookUp'>): string {
  const { name, number, title, qualifier } = declared;
  const bare = [name, number].filter((handle) => handle !== undefined);
  const qualified = qualifier === undefined ? [] : bare.map((handle) => `${qualifier}.${handle}`);
  const means = (text: string): boolean => {
    const found = lookUpEvent({ text, quoted: false }, context);
    return found.is === 'declared' && found.declared === declared;
  };
  return [...bare, ...qualified].find(means) ?? title;
}

function reportUnknown(
  found: Exclude<Found, { is: 'declared' }>,
  { text, span, title }: EventWords,
  rule: EventRule,
  context: MappingContext,
): void {
  const { roadmaps } = context;
  if (roadmaps === 'none' || roadmaps === 'unknown') return;
  // A conclusion on several roadmaps is told as a whole: nothing that it says of events counts.
  if (rule === 'ruling-names-event' && roadmaps === 'several') return;
  if (found.is === 'ambiguous') {
    const message = `«${text}» значит здесь не одно: ${candidatesText(found.candidates)}. Назовите нужное по имени, по полному названию или с именем карты («карта.4.3»).`;
    context.diagnostics.push(diagnose('name-is-unique', span, message));
    return;
  }
  context.diagnostics.push(diagnose(rule, span, unknownMessage(text, title, context)));
}

function unknownMessage(text: string, title: string | undefined, { scope }: MappingContext): string {
  const { imported } = scope();
  const titled = title === undefined ? undefined : titledText(title, scope());
  const meant = titled === undefined ? imported.nearestHandle(text, 'event') : undefined;
  const near = meant === undefined ? undefined : `есть «${meant}»`;
  const hint =
    titled ?? near ?? titledText(text, scope()) ?? `у её мероприятий ${numbersText(imported.numbersOf('event'), text)}`;
  return `Мероприятия «${text}» в подключённой карте нет, ${hint}: исправьте номер, имя или название.`;
}

/** So many of the events that may be meant are named. */
const mostNamed = 3;

/** «так начинается № 14 «Визиты в школы с низкими результатами»»; undefined where no event has such a title. */
function titledText(title: string, scope: Scope): string | undefined {
  const { names, isTheirs } = namesTitled(scope, title);
  if (names.length === 0) return undefined;
  const labels = names.map((each) => eventLabel(each.number ?? null, each.title));
  const those = listedFew(labels, mostNamed);
  if (isTheirs) return `с таким названием – ${those}`;
  return `так ${names.length === 1 ? 'начинается' : 'начинаются'} ${those}`;
}

/** «номера с 1 по 32»; one that is left out between them is named. */
function numbersText(numbers: readonly string[], asked: string): string {
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined) return 'нет номеров';
  const isLeftOut = isWhole(asked) && numbers.every(isWhole) && isBetween(Number(asked), numbers.map(Number));
  return `номера с ${first} по ${last}${isLeftOut ? `, а № ${Number(asked)} среди них пропущен` : ''}`;
}

function isWhole(number: string): boolean {
  return /^\d{1,6}$/.test(number);
}

function isBetween(asked: number, numbers: readonly number[]): boolean {
  return numbers.some((each) => each < asked) && numbers.some((each) => each > asked);
}
