import type { Container, Section, Subsection } from '@dorkarta/core';
import { levelField, printEvent, printProposal, suppressionFields, tasksField } from './print-event.ts';
import { mentionsField, type PrintContext, textFields, wordOf, wordsField } from './print-fields.ts';
import { indent, type Rows } from './rows.ts';
import { writeHead } from './write-text.ts';

/** The goals of a roadmap or a section, and the tasks that it sets. */
export function goalRows({ goals, tasks }: Container, context: PrintContext): Rows {
  return [
    ...textFields('goal', goals, context),
    ...tasks.flatMap((task) => writeHead(wordOf('task', context), task).split('\n')),
  ];
}

/** What holds for the events below that state none themselves. */
export function inheritableRows(container: Container, context: PrintContext): Rows {
  return [
    ...levelField(container, context),
    ...tasksField(container, context),
    ...mentionsField('participants', container.participants, context),
    ...wordsField('risk', container.risks, context),
    ...mentionsField('performers', container.performers, context),
    ...mentionsField('coPerformers', container.coPerformers, context),
    ...wordsField(
      'kind',
      container.kinds.map(({ text }) => text),
      context,
    ),
  ];
}

/** The events and proposals, each behind a blank row. */
export function contentRows({ events, proposals }: Container, context: PrintContext): Rows {
  return [
    ...events.flatMap((event) => ['', ...printEvent(event, context)]),
    ...proposals.flatMap((proposal, index) => [...(index === 0 ? [''] : []), ...printProposal(proposal, context)]),
  ];
}

export function printSection(section: Section | Subsection, context: PrintContext): Rows {
  const inside = [
    ...goalRows(section, context),
    ...inheritableRows(section, context),
    ...suppressionFields(section.suppressions, context),
    ...contentRows(section, context),
    ...(section.rank === 'section' ? section.subsections : []).flatMap((each) => ['', ...printSection(each, context)]),
  ];
  return [...writeHead(wordOf(section.rank, context), section).split('\n'), ...indent(inside)];
}
