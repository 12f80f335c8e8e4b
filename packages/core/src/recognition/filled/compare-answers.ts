import type { LinkedText, Stage } from '../../model/event.ts';
import type { StateStatement } from '../../phrases/state.schema.ts';
import { foldTitle } from '../../text/fold.ts';
import type { Answers } from './read-answers.ts';

/** Whether one report on an event says all that another says: nothing would be gained by having both. */
export function saysAllOf(one: Answers, other: Answers, stages: readonly Stage[]): boolean {
  return (
    hasDays(one, other, stages) &&
    hasStates(one, other) &&
    hasLines(one.information, other.information, stages) &&
    hasLines(one.reason, other.reason, stages) &&
    other.facts.every((fact) => one.facts.some((each) => factKey(each) === factKey(fact))) &&
    hasAll(one.documents, other.documents) &&
    hasAll(one.coverage, other.coverage) &&
    hasAll(one.decisions, other.decisions)
  );
}

/** What is said of all times of an event is said of each; what is said in the words of the list of answers, by other words for it as well. */
function hasStates({ states }: Answers, { states: others }: Answers): boolean {
  return others.every((other) => {
    const isOfList = other.is !== undefined && other.is !== 'moved';
    return states.some((each) => {
      if (each.text === other.text) return true;
      const isAbout = each.about === undefined || each.about === other.about;
      return isAbout && each.is === other.is && (isOfList || each.deadline?.text === other.deadline?.text);
    });
  });
}

/** The same of the same time is said once. */
export function stateKey({ is, about = '', deadline, text }: StateStatement): string {
  return is === undefined ? foldTitle(text) : [is, foldTitle(about), foldTitle(deadline?.text ?? '')].join(' | ');
}

/** Whether words that had no room in their field stand among the information, as `joinAnswers` writes them. */
function tells({ information }: Answers, words: string, stages: readonly Stage[]): boolean {
  return linesOf(information, stages).some((forms) => forms.includes(foldTitle(words)));
}

function hasDays(report: Answers, { held: other }: Answers, stages: readonly Stage[]): boolean {
  const { held: one } = report;
  if (other === undefined) return true;
  if (other.days.length === 0) return one?.text === other.text || tells(report, otherDays(other.text), stages);
  if (one === undefined) return false;
  return other.days.every(({ from, to }) => one.days.some((each) => each.from === from && each.to === to));
}

/** Words that are no day, beside days that are. */
export function otherDays(text: string): string {
  return `дата проведения: ${text}`;
}

/** Lines count without the days or the stage before them that tell whose they are. */
function hasLines(one: string | undefined, other: string | undefined, stages: readonly Stage[]): boolean {
  if (other === undefined) return true;
  const known = new Set(linesOf(one, stages).flat());
  return linesOf(other, stages).every((forms) => forms.some((line) => known.has(line)));
}

const daysBefore = /^\d{2}\.\d{2}\.\d{4}(?: – \d{2}\.\d{2}\.\d{4})?: /;

/** The lines of a text, each as it is and without what stands before it. */
function linesOf(text: string | undefined, stages: readonly Stage[]): readonly (readonly string[])[] {
  return (text ?? '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const forms = [line];
      for (let rest = withoutLabel(line, stages); rest !== undefined; rest = withoutLabel(rest, stages))
        forms.push(rest);
      return forms.map(foldTitle);
    });
}

function withoutLabel(line: string, stages: readonly Stage[]): string | undefined {
  const days = daysBefore.exec(line)?.[0];
  const stage = stages.find(({ title }) => title !== '' && line.startsWith(`${title}: `));
  if (days !== undefined) return line.slice(days.length);
  return stage === undefined ? undefined : line.slice(stage.title.length + 2);
}

/** The first indicator is meant where none is named. */
export function factKey({ against = '1', text }: Answers['facts'][number]): string {
  return `${foldTitle(against)}: ${foldTitle(text)}`;
}

function hasAll(one: readonly LinkedText[], other: readonly LinkedText[]): boolean {
  return other.every(({ text, link }) =>
    one.some((each) => foldTitle(each.text) === foldTitle(text) && (link === undefined || each.link === link)),
  );
}

export function linkedKey({ text, link = '' }: LinkedText): string {
  return `${foldTitle(text)} ${link}`;
}
