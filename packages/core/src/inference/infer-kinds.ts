import type { Kind } from '../taxonomy/kind.ts';
export interface KindGuess {
  readonly kind: Kind;
  readonly form?: string;
  readonly sure: boolean;
  readonly words: string;
}
export function inferKinds(_title: string): readonly KindGuess[] {
  return [];
}
