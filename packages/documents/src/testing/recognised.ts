import { type Event, mentionTitle } from '@dorkarta/core';
import { type RecognisedRoadmap, type RecognitionOptions, recogniseRoadmap } from '@dorkarta/core/recognising';
import { readOffice } from '../readers/read-office.ts';

/** What is recognised in an office file. */
export function recognised(bytes: Uint8Array, options: Partial<RecognitionOptions> = {}): RecognisedRoadmap {
  const read = readOffice(bytes);
  if (!read.ok) throw new Error(read.trouble.code);
  const found = recogniseRoadmap(read.value.document, {
    title: 'без названия',
    canNameField: (word) => !['срок', 'цель', 'мероприятие'].includes(word),
    ...options,
  });
  if (found === undefined) throw new Error('No roadmap');
  return found;
}

/** Sections in brackets, and each event in a line: number and title, deadline, performers, deadlines of stages. */
export function rowsIn({ roadmap }: RecognisedRoadmap): readonly string[] {
  return [
    ...roadmap.events.map(lineOf),
    ...roadmap.sections.flatMap((section) => [
      `[${[section.number, section.title].filter(Boolean).join(' ')}]`,
      ...section.events.map(lineOf),
    ]),
  ];
}

function lineOf({ number, title, deadline, performers, stages }: Event): string {
  const head = number === undefined ? title : `${number} ${title}`;
  const own = [head, deadline?.text ?? '–', performers.map(mentionTitle).join(', ')];
  return [...own, ...stages.map((stage) => `этап ${stage.deadline?.text ?? '–'}`)].join(' | ');
}
