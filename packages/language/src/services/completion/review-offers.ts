import {
  type CriterionScore,
  criterionNamed,
  foldWord,
  reviewedIn,
  reviewIn,
  ruledTraitName,
  ruledTraits,
  titleOf,
  verdictWords,
} from '@dorkarta/core';
import { handleOf, knowsEvent } from '../../mapping/reported-event.ts';
import { lookUp } from '../../names/look-up.ts';
import { criterionIn, namedEventIn, rulingIn } from '../../structure/ruling-line.ts';
import type { SourceLine } from '../../syntax/source-line.ts';
import type { FileView } from '../view/file-view.ts';
import { hole, type Offer } from './completion-item.ts';

/** The lines of an expert's conclusion as they are read there: those of events are decisions. */
export function linesIn({ file, parsed }: Pick<FileView, 'file' | 'parsed'>): readonly SourceLine[] {
  if (reviewIn(file) === undefined) return parsed.lines;
  return parsed.lines.map((line) => {
    if (line.shape === 'construct') return rulingIn(line) ?? line;
    return line.shape === 'stray' ? (criterionIn(line) ?? line) : line;
  });
}

/** The criteria: those first that are in doubt and not decided yet. */
export function criteriaInOrder({ scored, parsed, printed }: FileView): readonly CriterionScore[] {
  const rubric = reviewedIn(printed)?.examined?.rubric;
  const lines = parsed.lines.flatMap((line) =>
    line.shape === 'field' && line.keyword === 'criterion' && line.argument !== undefined ? [line.argument.text] : [],
  );
  const decided = new Set(
    lines.flatMap((code) => (rubric === undefined ? [] : (criterionNamed(code, rubric)?.id ?? []))),
  );
  const rank = ({ id, state }: CriterionScore): number => (decided.has(id) ? 2 : state === 'expert' ? 0 : 1);
  return (scored.score?.criteria ?? []).toSorted((one, other) => rank(one) - rank(other));
}

/** The codes of criteria, with what they ask for. */
export function criterionOffers(view: FileView): readonly Offer[] {
  return criteriaInOrder(view).map(({ code, title, state }) => ({
    label: code,
    kind: 'value',
    detail: `${title}${state === 'expert' ? ' · решает эксперт' : ''}`,
    search: foldWord(title).split(/\s+/),
  }));
}

/** The events of the roadmap by number and title: those first that a criterion in doubt rests on, and nobody has spoken of. */
export function ruledEventOffers(view: FileView): readonly Offer[] {
  const { printed, scope } = view;
  const events = reviewedIn(printed)?.view.roadmap?.view.events ?? [];
  const doubtful = new Set(
    (view.scored.score?.criteria ?? [])
      .filter(({ state }) => state === 'expert')
      .flatMap(({ evidence }) => evidence.flatMap(({ event, basis }) => (basis === 'doubtful' ? (event ?? []) : []))),
  );
  const isKnown = knowsEvent({ lookUp: (query) => lookUp(scope, query) });
  const ruled = new Set(linesIn(view).flatMap((line) => ruledHandle(line, isKnown)));
  const rank = (number: string | undefined): number =>
    ruled.has(number ?? '') ? 2 : doubtful.has(number ?? '') ? 0 : 1;
  const named = scope.imported.all.filter(({ kind }) => kind === 'event');
  return events
    .map((event, index) => ({ event, declared: named[index] }))
    .toSorted((one, other) => rank(one.event.number) - rank(other.event.number))
    .flatMap(({ event, declared }): readonly Offer[] => {
      const title = titleOf(event);
      const handle =
        event.number ?? (declared === undefined ? '' : handleOf(declared, { lookUp: (query) => lookUp(scope, query) }));
      const isDoubtful = doubtful.has(event.number ?? '');
      return handle === ''
        ? []
        : [
            {
              label: handle,
              kind: 'name',
              detail: `${title}${isDoubtful ? ' · под вопросом' : ''}`,
              insert: [title === '' ? handle : `${handle} «${title}»`],
              search: foldWord(title).split(/\s+/),
            },
          ];
    });
}

function ruledHandle(line: SourceLine, isKnown: (words: string) => boolean): readonly string[] {
  if (line.shape !== 'field' || line.keyword !== 'ruling') return [];
  return [namedEventIn(line.argument, isKnown).handle?.text ?? ''];
}

/** What can be decided of a criterion, the reason left to fill in. */
export function verdictOffers(): readonly Offer[] {
  return [
    { label: verdictWords.met, kind: 'value', detail: 'Даёт все баллы критерия', insert: reasoned(verdictWords.met) },
    { label: verdictWords.unmet, kind: 'value', detail: 'Не даёт баллов', insert: reasoned(verdictWords.unmet) },
  ];
}

/** What can be said of an event, the reason left to fill in. */
export function traitOffers(): readonly Offer[] {
  return ruledTraits.map((trait) => {
    const word = ruledTraitName(trait);
    return { label: word, kind: 'value', insert: reasoned(word), search: [`не ${word}`] };
  });
}

function reasoned(words: string): NonNullable<Offer['insert']> {
  return [`${words} – `, hole('…')];
}
