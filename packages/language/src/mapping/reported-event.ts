import type { EventReference, RuleId } from '@dorkarta/core';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { DeclaredName } from '../names/declared-name.ts';
import type { Found } from '../names/look-up.ts';
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

/** The event of an imported roadmap that words mean; `rule` is told where they mean none. */
export function mapMeantEvent(
  words: Pick<TextValue, 'text' | 'span' | 'quoted'>,
  rule: EventRule,
  context: MappingContext,
): EventReference {
  const found = lookUpEvent(words, context);
  if (found.is === 'declared') return declaredEvent(found.declared, words, context);
  reportUnknown(found, words, rule, context);
  return { kind: 'text', text: words.text };
}

/** «№ 4.3» is the number too. */
function lookUpEvent(
  { text, quoted }: Pick<TextValue, 'text' | 'quoted'>,
  { lookUp }: Pick<MappingContext, 'lookUp'>,
): Found {
  const words = quoted ? text : text.replace(/^№\s*(?=\d)/, '');
  return lookUp({ words, kinds: ['event'], quoted, numbers: true });
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
  { text, span }: Pick<TextValue, 'text' | 'span'>,
  rule: EventRule,
  context: MappingContext,
): void {
  if (context.importsRoadmap !== true) return;
  if (found.is === 'ambiguous') {
    const message = `«${text}» значит здесь не одно: ${candidatesText(found.candidates)}. Назовите нужное по имени, по полному названию или с именем карты («карта.4.3»).`;
    context.diagnostics.push(diagnose('name-is-unique', span, message));
    return;
  }
  context.diagnostics.push(diagnose(rule, span, unknownMessage(text, context)));
}

function unknownMessage(text: string, { scope }: MappingContext): string {
  const { imported } = scope();
  const meant = imported.nearestHandle(text, 'event');
  const hint = meant === undefined ? `у её мероприятий ${numbersText(imported.numbersOf('event'))}` : `есть «${meant}»`;
  return `Мероприятия «${text}» в подключённой карте нет, ${hint}: исправьте номер, имя или название.`;
}

function numbersText(numbers: readonly string[]): string {
  const [first, last] = [numbers[0], numbers.at(-1)];
  return first === undefined ? 'нет номеров' : `номера с ${first} по ${last}`;
}
