/**
 * Builds the bundles that run on plain Node ≥ 20 without anything installed.
 * `node scripts/build.ts` builds all of them, `node scripts/build.ts cli core` those of single packages.
 */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import { partOf } from './bundle/part-of.ts';
import { withoutMarks } from './generate/without-marks.ts';

interface Bundle {
  /** The folder in `packages/`. */
  readonly package: string;
  readonly entry: string;
  /** Further entries of a program in parts, beside its `main.js`. */
  readonly further?: readonly string[];
  /** The bundle, or for a program in parts the folder of its parts, of which `main.js` is the first. */
  readonly output: string;
  readonly kind: 'program' | 'program-in-parts' | 'launcher' | 'start' | 'library' | 'extension' | 'webview';
}

const bundles: readonly Bundle[] = [
  { package: 'cli', entry: 'src/launcher.ts', output: 'dist/dorkarta.js', kind: 'launcher' },
  { package: 'cli', entry: 'src/start.ts', output: 'dist/program/start.cjs', kind: 'start' },
  {
    package: 'cli',
    entry: 'src/main.ts',
    further: ['src/compile-worker.ts', 'src/survey-worker.ts'],
    output: 'dist/program',
    kind: 'program-in-parts',
  },
  {
    package: 'vscode',
    entry: 'src/server/main.ts',
    output: '../language/dist/dorkarta-language-server.js',
    kind: 'program',
  },
  { package: 'vscode', entry: 'src/client/extension.ts', output: 'dist/extension.cjs', kind: 'extension' },
  { package: 'vscode', entry: 'src/webview/page.ts', output: 'dist/page.js', kind: 'webview' },
  { package: 'core', entry: 'src/index.ts', output: 'dist/index.js', kind: 'library' },
  { package: 'core', entry: 'src/settings.ts', output: 'dist/settings.js', kind: 'library' },
  { package: 'core', entry: 'src/schemas.ts', output: 'dist/schemas.js', kind: 'library' },
  { package: 'core', entry: 'src/comparing.ts', output: 'dist/comparing.js', kind: 'library' },
  { package: 'core', entry: 'src/recognising.ts', output: 'dist/recognising.js', kind: 'library' },
  { package: 'core', entry: 'src/survey.ts', output: 'dist/survey.js', kind: 'library' },
  { package: 'language', entry: 'src/index.ts', output: 'dist/index.js', kind: 'library' },
  { package: 'documents', entry: 'src/index.ts', output: 'dist/index.js', kind: 'library' },
];

/** The protocol's library is CommonJS and asks for Node's own modules by `require`. */
const requireForCommonJs = `import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);`;

/** Zod brings its messages in fifty languages (0.4 MB); ours are told in Russian by ourselves. */
const withoutZodLocales: Plugin = {
  name: 'without-zod-locales',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js';",
    }));
  },
};

/**
 * Commander starts other programs for commands that are programs of their own. Ours are none, and loading what starts
 * programs takes Node longer than reading the command line.
 */
const withoutChildProcesses: Plugin = {
  name: 'without-child-processes',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: 'child-processes', namespace: 'without' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'without' }, () => ({ contents: 'export default {};' }));
  },
};

/**
 * What writes workbooks compresses them by streams of the system, and asks for all that fetches from the network to learn
 * whether there are such. What it wrote is packed anew, so that each version of Node.js gives the same bytes: compressing
 * before was for nothing.
 */
const withoutCompressingTwice: Plugin = {
  name: 'without-compressing-twice',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]hucre[\\/]dist[\\/]zip[\\/]writer\.mjs$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const call = 'await compressDeflateRaw(entry.data)';
      if (!source.includes(call)) throw new Error(`Nothing is compressed in ${path} as it was`);
      return { contents: source.replace(call, 'entry.data') };
    });
  },
};

const common = {
  bundle: true,
  target: 'node20',
  conditions: ['source', 'module'],
  charset: 'utf8',
  // Names stay, so that the stack of a bug can be read; shorter ones would not make it start faster.
  minifyWhitespace: true,
  minifySyntax: true,
  plugins: [withoutZodLocales, withoutChildProcesses, withoutCompressingTwice],
  logLevel: 'warning',
} as const satisfies BuildOptions;

const onNode = {
  platform: 'node',
  // What a library offers as a module can be bundled in parts, and where its other form asks for its parts by `require`, at all.
  mainFields: ['module', 'main'],
} as const satisfies BuildOptions;

const forKind = {
  program: { ...onNode, format: 'esm', banner: { js: `#!/usr/bin/env node\n${requireForCommonJs}` } },
  // Each command loads the parts that it needs.
  'program-in-parts': { ...onNode, format: 'esm', splitting: true, define: { 'import.meta.dirname': '__dirname' } },
  // Loads the parts; its name says that it is CommonJS, whatever folder it is copied to.
  start: { ...onNode, format: 'cjs' },
  // Not bundled, since it is to load the program and not to hold it.
  launcher: { ...onNode, bundle: false, banner: { js: '#!/usr/bin/env node' } },
  library: { platform: 'neutral', format: 'esm', mainFields: ['module', 'main'] },
  // VS Code loads it by `require`, and gives it `vscode`.
  extension: { platform: 'node', format: 'cjs', external: ['vscode'], mainFields: ['module', 'main'] },
  webview: { platform: 'browser', format: 'iife', target: 'es2023' },
} as const satisfies Readonly<Record<Bundle['kind'], BuildOptions>>;

const root = join(import.meta.dirname, '..');

async function buildBundle({ package: folder, entry, further = [], output, kind }: Bundle): Promise<void> {
  const source = join(root, 'packages', folder, entry);
  if (!existsSync(source)) return;
  const target = join(root, 'packages', folder, output);
  const place = kind === 'program-in-parts' ? { outdir: target } : { outfile: target };
  const entryPoints = [source, ...further.map((each) => join(root, 'packages', folder, each))];
  const options: BuildOptions = { ...common, ...forKind[kind], entryPoints, ...place };
  const { outputFiles, metafile } = await build({ ...options, write: false, metafile: true });
  const isInParts = kind === 'program-in-parts';
  for (const { path, contents, text } of outputFiles) writeIfChanged(path, isInParts ? partOf(text) : contents);
  if (isInParts) removeOthers(target, outputFiles);
  if (folder === 'vscode') report(target, metafile);
  if (kind === 'program' || kind === 'launcher') chmodSync(target, 0o755);
  console.log(relative(root, target));
}

/** Leaves alone what is built already: somebody may be running it. */
function writeIfChanged(path: string, contents: Uint8Array | string): void {
  if (existsSync(path) && readFileSync(path).equals(Buffer.from(contents))) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
}

/** Parts of an earlier build have other names; what loads them is a bundle of its own. */
function removeOthers(folder: string, files: readonly { readonly path: string }[]): void {
  const built = new Set(['start.cjs', ...files.map(({ path }) => basename(path))]);
  for (const name of readdirSync(folder)) if (!built.has(name)) rmSync(join(folder, name));
}

/** What the bundles of the extension are made of, for the notices that their licences ask for. */
function report(outfile: string, metafile: Metafile): void {
  const folder = join(root, 'packages/vscode/build/reports');
  mkdirSync(folder, { recursive: true });
  const inputs = Object.entries(metafile.inputs).filter(([path]) => path.includes('node_modules'));
  writeFileSync(join(folder, `${basename(outfile)}.json`), JSON.stringify({ inputs: Object.fromEntries(inputs) }));
}

/** The pages of the rules lie beside the language server, so that a finding leads to its page without a network. */
function copyRulePages(target: string): void {
  mkdirSync(target, { recursive: true });
  for (const folder of ['packages/core/src/rules', 'packages/language/src/rules']) {
    for (const rule of readdirSync(join(root, folder), { withFileTypes: true })) {
      const page = join(root, folder, rule.name, `${rule.name}.md`);
      if (!rule.isDirectory() || !existsSync(page)) continue;
      writeFileSync(join(target, `${rule.name}.md`), withoutMarks(readFileSync(page, 'utf8')));
    }
  }
}

const asked = process.argv.slice(2);
await Promise.all(bundles.filter((bundle) => asked.length === 0 || asked.includes(bundle.package)).map(buildBundle));
copyRulePages(join(root, 'packages/language/dist/rules'));
