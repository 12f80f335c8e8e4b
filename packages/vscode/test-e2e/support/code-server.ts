import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A running server of VS Code. */
export interface CodeServer {
  /** `http://127.0.0.1:<port>` */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

export interface CodeServerOptions {
  /** The entry of the installed server. */
  readonly entry: string;
  /** Everything that it writes lies in this folder. */
  readonly home: string;
  readonly vsix: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly trusted: boolean;
  readonly locale: string;
}

/** Installs the extension and starts a server of its own for it, on a free port. */
export async function startCodeServer(options: CodeServerOptions): Promise<CodeServer> {
  const { entry, home, vsix, settings, trusted, locale } = options;
  writeSettings(home, settings);
  const run = { cwd: home, env: environmentIn(home) };
  const folders = foldersIn(home);
  execFileSync(process.execPath, [entry, ...folders, '--install-extension', vsix, '--force'], {
    ...run,
    stdio: 'pipe',
  });
  const server = spawn(
    process.execPath,
    [
      ...['-e', endWithParent, entry],
      ...folders,
      ...['--auth', 'none', '--bind-addr', '127.0.0.1:0', '--disable-telemetry', '--disable-update-check'],
      ...['--disable-getting-started-override', '--locale', locale],
      ...(trusted ? ['--disable-workspace-trust'] : []),
    ],
    // A process group of its own, so that its extension hosts end with it.
    { ...run, detached: true, stdio: ['pipe', 'pipe', 'pipe'] },
  );
  const stop = async (): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    endGroup(server);
    await ended;
  };
  return { address: await addressOf(server), stop };
}

/** Whoever started it may be killed without a word; then its input closes, and the whole group ends. */
const endWithParent = "process.stdin.on('close', () => process.kill(0, 'SIGKILL')).resume(); require(process.argv[1]);";

function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
      const address = /HTTP server listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(output)?.[1];
      if (address !== undefined) resolve(address);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.once('exit', (code) => reject(new Error(`code-server ended with ${code}:\n${output}`)));
  });
}

function foldersIn(home: string): readonly string[] {
  return [
    ...['--config', path.join(home, 'config.yaml')],
    ...['--user-data-dir', path.join(home, 'data')],
    ...['--extensions-dir', path.join(home, 'extensions')],
  ];
}

/** Nothing of the user's, and no gallery of extensions to ask. */
function environmentIn(home: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    HOME: home,
    LANG: 'C.UTF-8',
    EXTENSIONS_GALLERY: '{"serviceUrl":""}',
  };
}

/** Without what comes and goes by itself and would cover what is tested. */
const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
  'telemetry.telemetryLevel': 'off',
  'files.hotExit': 'off',
  'files.autoSave': 'off',
  'editor.minimap.enabled': false,
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
};

function writeSettings(home: string, settings: Readonly<Record<string, unknown>>): void {
  const folder = path.join(home, 'data/User');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }, null, 2));
  writeFileSync(path.join(home, 'config.yaml'), 'cert: false\n');
}
