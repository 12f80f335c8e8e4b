import type { ExtensionContext } from 'vscode';
import { registerCommands } from './commands/register-commands.ts';
import { createCurrentFile } from './current-file.ts';
import { registerExpertiseView } from './expertise/expertise-view.ts';
import { createClient, tellThatItStopped } from './language-client.ts';
import { registerPaste } from './paste.ts';
import { registerPasteRows } from './paste-rows.ts';
import { registerPreview } from './preview/preview-panel.ts';
import { registerStatusBar } from './status-bar.ts';

/** Starts the language server and shows what it says; whatever lasts is disposed of with the extension. */
export async function activate(context: ExtensionContext): Promise<void> {
  const client = createClient(context);
  const current = createCurrentFile(client);
  // The server takes longest, so that it begins first.
  const started = client.start().catch(tellThatItStopped);
  const preview = registerPreview({ context, client, current });
  context.subscriptions.push(
    client,
    current,
    preview,
    registerStatusBar(current),
    registerExpertiseView({ context, current }),
    registerCommands({ context, client, current, preview }),
    registerPaste(),
    registerPasteRows(client),
  );
  await started;
}
