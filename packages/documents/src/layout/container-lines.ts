import { type Container, columnWords, hasColumn, mentionTitle, type TableTemplate } from '@dorkarta/core';
import type { Paragraph, ParagraphStyle } from '../document/table-document.ts';
import type { FieldKey, FieldValue } from './event-field.ts';
import { fieldLine, isShownInCell, labelledLine } from './field-lines.ts';

/**
 * What a roadmap or section states for all its events and no column shows: whom it is for, who carries it out, the
 * risks it answers. The kind of its events is for the expertise, and printed in its column alone.
 */
export function containerLines(
  container: Container,
  template: TableTemplate,
  style: ParagraphStyle,
): readonly Paragraph[] {
  const participants = container.participants.map((mention) => ({ text: mentionTitle(mention) }));
  const others: readonly (readonly [FieldKey, readonly FieldValue[]])[] = [
    ['performers', container.performers.map((mention) => ({ text: mentionTitle(mention) }))],
    ['coPerformers', container.coPerformers.map((mention) => ({ text: mentionTitle(mention) }))],
    ['risk', container.risks.map((text) => ({ text }))],
  ];
  const lines = [
    hasColumn(template, 'participants') ? undefined : labelledLine(participantsLabel(container), participants),
    ...others.map(([key, values]) => (isShownInCell(template, key) ? undefined : fieldLine(key, values))),
  ];
  return lines.flatMap((line) => (line === undefined ? [] : [{ ...line, style }]));
}

/** A section is addressed to its target group (the Yaroslavl roadmap of 2022), a roadmap to its participants. */
function participantsLabel(container: Container): string {
  return 'rank' in container ? 'Целевая группа' : columnWords.participants.labels[1];
}
