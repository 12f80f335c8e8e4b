import type { Level } from '../model/level.ts';
export function inferProjects(_text: string): readonly { readonly name: string; readonly level?: Level; readonly sure: boolean; readonly words: string }[] { return []; }
