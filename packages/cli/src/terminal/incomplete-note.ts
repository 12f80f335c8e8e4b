import { counted, nouns } from '@dorkarta/core';
import { quotedForShell } from './call-name.ts';
import type { Environment } from './environment.ts';

/** That what is told of a file may lack what stands in lines with errors: `what` is «оценка может быть неполной». */
export function incompleteNote(
  shown: string,
  { errors, what }: { readonly errors: number; readonly what: string },
  { callName }: Pick<Environment, 'callName'>,
): string {
  return `${shown}: ${counted(errors, nouns.error)}, ${what}.\nОшибки покажет: ${callName} check ${quotedForShell(shown)}\n`;
}
