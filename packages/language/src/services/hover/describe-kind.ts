import { type EventView, type Kind, kindNames, kinds, parseKind, type Subject } from '@dorkarta/core';
import { kindHelp } from '../../vocabulary/kind-help.ts';
import { inferredKinds } from '../view/inferred-kinds.ts';
import { bullets, paragraphs, plain } from './markdown.ts';

/** What a stated kind means, and whether its event's title agrees. */
export function describeKind(text: string, subject: Subject | undefined, event: EventView | undefined): string {
  const { kinds: stated, form } = parseKind(text);
  const doubts =
    subject === undefined || event === undefined ? [] : stated.flatMap((kind) => doubtAbout(kind, subject, event));
  return paragraphs(
    stated.length === 0 ? `Вида «${plain(text)}» нет.` : undefined,
    form === undefined ? undefined : `**${form}** – форма работы; вид события понятен из неё:`,
    bullets(meaningsOf(stated)),
    bullets(doubts),
  );
}

function meaningsOf(stated: readonly Kind[]): readonly string[] {
  return stated.map((kind) => `**${kindNames[kind]}** – ${kindHelp[kind]}`);
}

function doubtAbout(kind: Kind, { factOf }: Subject, event: EventView): readonly string[] {
  const { certainty, why } = factOf(event, kind);
  return certainty === 'doubtful' && why !== undefined ? [`«${kindNames[kind]}» под сомнением: ${why}.`] : [];
}

/** What the title of an event that states no kind tells of it, and on which words. */
export function describeUnstatedKind(subject: Subject, event: EventView): string {
  const inferred = inferredKinds(subject, event);
  if (inferred.length > 0) {
    const reasons = inferred.map(({ kind, words }) => `${kindNames[kind]} (по словам «${plain(words)}»)`);
    return `Вид не указан, понят из названия: ${reasons.join(', ')}.`;
  }
  const guesses = kinds.flatMap((kind) => {
    const { certainty, words } = subject.factOf(event, kind);
    return certainty === 'doubtful' ? [`${kindNames[kind]} (по словам «${plain(words)}»)`] : [];
  });
  if (guesses.length === 0) return 'Вид не указан, и по названию не понятен: напишите поле «вид».';
  return `Вид не указан, и по названию не ясен: похоже на ${guesses.join(', ')}. Напишите поле «вид».`;
}
