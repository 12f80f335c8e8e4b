// Generation must run before the package can: its entry needs what is generated.
// biome-ignore lint/style/noRestrictedImports: see above
import { type TypicalEvent, typicalEvents } from '../../packages/language/src/services/completion/typical-events.ts';
// biome-ignore lint/style/noRestrictedImports: see above
import { constructSpellings, fieldSpellings } from '../../packages/language/src/vocabulary/spellings.ts';
import type { GeneratedFile } from './generated-file.ts';

/**
 * The typical events as VS Code's snippets, for its own list of them. While typing they are offered by the server, where an
 * event can begin; the Latin prefix keeps VS Code from offering them anywhere else.
 */
export function snippets(): GeneratedFile {
  const entries = typicalEvents.map((event) => [event.label, snippetOf(event)] as const);
  const content = `${JSON.stringify(Object.fromEntries(entries), undefined, 2)}\n`;
  return { path: 'packages/vscode/snippets/dorkarta.json', content };
}

function snippetOf({ id, purpose, title, fields }: TypicalEvent): object {
  const rows = fields.map(([field, text]) => `  ${fieldSpellings[field].russian}: ${text}`);
  const body = [`${constructSpellings.event.russian} ${title}`, ...rows, ''].join('\n');
  let hole = 0;
  const numbered = body.replace(/\{([^}]*)\}/g, (_, text: string) => {
    hole += 1;
    return `\${${hole}:${text}}`;
  });
  return { prefix: `dk-${id}`, description: purpose, body: `${numbered}$0`.split('\n') };
}
