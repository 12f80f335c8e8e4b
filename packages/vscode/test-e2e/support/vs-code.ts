import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { startCodeServer } from './code-server.ts';
import { installVsCode } from './install-vs-code.ts';

/** A real VS Code in a real browser, with our extension and a workspace of its own. */
export interface VsCode {
  readonly page: Page;
  /** The folder that is open. */
  readonly workspace: string;
  /** What a page tried to tell by `alert` and the like: nothing of a roadmap may ever do so. */
  readonly dialogs: readonly string[];
  readonly close: () => Promise<void>;
}

export interface VsCodeOptions {
  /** Files of the workspace by their path in it. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** The packaged extension. */
  readonly vsix?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Whether the workspace is trusted; else VS Code is in its Restricted Mode. */
  readonly trusted?: boolean;
  readonly locale?: string;
  /** Whether the files are committed to a git repository in the workspace. */
  readonly committed?: boolean;
  /** The file to open at once. */
  readonly open?: string;
}

const root = path.join(import.meta.dirname, '../../../..');
const timeout = 20_000;

/** Starts VS Code and waits until it can be used. Whoever starts it closes it. */
export async function startVsCode(options: VsCodeOptions): Promise<VsCode> {
  const { vsix = packagedExtension(), settings = {}, trusted = true, locale = 'ru' } = options;
  const installation = installVsCode();
  const home = mkdtempSync(path.join(tmpdir(), 'dorkarta-e2e-'));
  const workspace = writeWorkspace(home, options.files);
  if (options.committed === true) commitAll(workspace);
  const server = await startCodeServer({ entry: installation.codeServer, home, vsix, settings, trusted, locale });
  const browser = await startBrowser(installation.browser, home);
  const close = async (): Promise<void> => {
    await browser.close();
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  };
  try {
    const { page, dialogs } = await openPage(browser, locale);
    await page.goto(addressOfWorkspace(server.address, workspace, options.open));
    await page.locator('.monaco-workbench .part.statusbar').waitFor();
    if (options.open !== undefined) await page.locator('.monaco-editor .view-line').first().waitFor();
    return { page, workspace, dialogs, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The extension as `npm run package` made it. */
export function packagedExtension(): string {
  const { version } = JSON.parse(readFileSync(path.join(root, 'packages/vscode/package.json'), 'utf8'));
  return path.join(root, `out/dorkarta-vscode-${version}.vsix`);
}

function writeWorkspace(home: string, files: VsCodeOptions['files']): string {
  const workspace = path.join(home, 'Дорожные карты');
  mkdirSync(workspace);
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(workspace, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return workspace;
}

function commitAll(workspace: string): void {
  const git = (...args: readonly string[]): void => {
    const author = ['-c', 'user.name=Автор', '-c', 'user.email=author@example.org'];
    execFileSync('git', [...author, ...args], { cwd: workspace, stdio: 'ignore' });
  };
  git('init');
  git('add', '--all');
  git('commit', '--message', 'Карта принята');
}

function startBrowser(executablePath: string, home: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    env: { PATH: process.env['PATH'] ?? '', HOME: home, LANG: 'C.UTF-8' },
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  });
}

async function openPage(browser: Browser, locale: string): Promise<Pick<VsCode, 'page' | 'dialogs'>> {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale, permissions });
  const page = await context.newPage();
  page.setDefaultTimeout(timeout);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    // VS Code itself asks before its page is left.
    if (dialog.type() !== 'beforeunload') dialogs.push(dialog.message());
    void dialog.accept();
  });
  return { page, dialogs };
}

function addressOfWorkspace(address: string, workspace: string, open: string | undefined): string {
  const query = new URLSearchParams({ folder: workspace });
  if (open !== undefined) {
    const file = encodeURI(path.join(workspace, open));
    query.set('payload', JSON.stringify([['openFile', `vscode-remote://${new URL(address).host}${file}`]]));
  }
  return `${address}/?${query}`;
}
