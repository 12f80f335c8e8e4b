import type { Declaration } from '@dorkarta/core';
import { levelField } from './print-event.ts';
import { type PrintContext, schoolsField, textField, wordOf, wordsField } from './print-fields.ts';
import { indent, type Rows } from './rows.ts';
import { writeHead } from './write-text.ts';

export function printDeclaration(declaration: Declaration, context: PrintContext): Rows {
  const { kind, name, title } = declaration;
  return [
    ...writeHead(wordOf(kind, context), { name, title }).split('\n'),
    ...indent(declarationFields(declaration, context)),
  ];
}

function declarationFields(declaration: Declaration, context: PrintContext): Rows {
  switch (declaration.kind) {
    case 'group':
      return [...schoolsField(declaration.schools, context), ...textField('count', declaration.count, context)];
    case 'project':
      return levelField(declaration, context);
    case 'municipality':
      return [
        ...textField('short', declaration.short, context),
        ...textField('genitive', declaration.genitive, context),
      ];
    case 'school':
      return [
        ...textField('curator', declaration.curator, context),
        ...wordsField('risk', declaration.risks ?? [], context),
        ...textField('contact', declaration.contact, context),
      ];
    default:
      return [];
  }
}
