/**
 * The boundaries of the monorepo as a table: which package may import which.
 * What the table does not list is forbidden.
 */
export const allowed = {
  core: [],
  documents: ['core'],
  language: ['core'],
  cli: ['core', 'language', 'documents'],
  vscode: ['core', 'language', 'documents'],
};

/**
 * What stands in the `src` of each package, folders and single files, from the bottom up: each imports only what stands before it.
 * This is the way of the data; there is no way back.
 */
export const order = {
  core: [
    ...['assert-never.ts', 'result.ts', 'schema.ts', 'calendar', 'text', 'json'],
    ...[
      'taxonomy',
      'schools',
      'municipalities',
      'phrases',
      'model',
      'organizations',
      'roadmap',
      'templates',
      'view',
      'due',
      'identity',
      'recognition',
    ],
    ...[
      'inference',
      'facts',
      'rubric',
      'score',
      'judging',
      'rules',
      'comparing',
      'survey',
      'configuration',
      'settings.ts',
      'schemas.ts',
      'recognising.ts',
      'comparing.ts',
      'survey.ts',
      'index.ts',
    ],
  ],
  documents: [
    'bytes',
    'readers',
    'document',
    'layout',
    'forms',
    'survey',
    'changes',
    'typesetting',
    'writers',
    'timeline',
    'calendar',
    'index.ts',
    'calendar.ts',
    'changes.ts',
    'form.ts',
    'reading.ts',
    'pasting.ts',
    'survey.ts',
  ],
  language: [
    ...['generated', 'vocabulary', 'places', 'diagnostics', 'syntax', 'structure', 'names', 'mapping', 'examination'],
    ...[
      'format',
      'print',
      'samples',
      'workspace',
      'importing',
      'services',
      'server',
      'index.ts',
      'importing.ts',
      'samples.ts',
      'survey.ts',
      'node',
    ],
  ],
  cli: [
    ...['exit-codes.ts', 'version.ts', 'generated', 'found-at.ts', 'terminal', 'files', 'folders', 'rules'],
    ...[
      'check-file.ts',
      'compare-reviews.ts',
      'reports',
      'survey',
      'commands',
      'command-line',
      'run.ts',
      'start',
      'main.ts',
      'compile-worker.ts',
      'survey-worker.ts',
      'start.ts',
      'launcher.ts',
    ],
  ],
};

const packages = Object.keys(allowed);

/** A folder with all that is in it, or a file of the root. */
const roomPath = (name, room) => `^packages/${name}/src/${room.replace('.', '\\.')}${room.endsWith('.ts') ? '$' : '/'}`;
const tests = '(\\.test\\.ts$|/testing/|/test/|/test-office/|/test-e2e/)';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...packages.map((name) => ({
      name: `${name}-imports-only-what-it-may`,
      severity: 'error',
      from: { path: `^packages/${name}/`, pathNot: tests },
      to: {
        path: '^packages/',
        pathNot: [name, ...allowed[name]].map((target) => `^packages/${target}/`),
      },
    })),
    {
      name: 'packages-are-entered-by-their-entry',
      severity: 'error',
      comment: 'A package is imported by its name, never by a relative path into its folders.',
      from: { path: '^packages/([^/]+)/' },
      to: { path: '^packages/', pathNot: '^packages/$1/', dependencyTypes: ['local'] },
    },
    ...Object.entries(order).flatMap(([name, rooms]) =>
      rooms.slice(0, -1).map((room, index) => ({
        name: `${name}-${room}-imports-nothing-above-it`,
        severity: 'error',
        from: { path: roomPath(name, room), pathNot: tests },
        to: { path: rooms.slice(index + 1).map((above) => roomPath(name, above)) },
      })),
    ),
    { name: 'no-cycles', severity: 'error', from: { pathNot: '/generated/' }, to: { circular: true } },
    {
      name: 'core-and-documents-without-built-ins',
      severity: 'error',
      from: { path: '^packages/(core|documents)/src/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'language-without-built-ins-but-in-its-node-entry',
      severity: 'error',
      from: { path: '^packages/language/src/', pathNot: [tests, '^packages/language/src/node(/|\\.ts$)'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-is-pure',
      severity: 'error',
      comment:
        'zod, and small pure libraries for dates, Russian words, signs of texts, what differs in texts and places in JSON.',
      from: { path: '^packages/core/src/', pathNot: tests },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown'],
        pathNot: 'node_modules/(\\.pnpm/)?(zod|rrule|@noble|@orama|fastest-levenshtein|jsonc-parser|diff)',
      },
    },
    {
      name: 'the-extension-is-a-thin-client',
      severity: 'error',
      comment: 'Client, server and page are three programs: they share types of messages, and meet by messages only.',
      from: { path: '^packages/vscode/src/(client|server|webview)/', pathNot: tests },
      to: {
        path: '^packages/vscode/src/',
        pathNot: ['^packages/vscode/src/$1/', '^packages/vscode/src/webview/messages\\.ts$'],
      },
    },
    {
      name: 'imports-resolve',
      severity: 'error',
      comment: 'Of «sarif» and «vscode» there are only types; the editor itself is what «vscode» means.',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(sarif|vscode)$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // What is built here; not the `dist` folders of npm packages, or imports of those would go unseen.
    exclude: { path: '^packages/[^/]+/(dist|build)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default'],
      extensions: ['.ts', '.mjs', '.js', '.json'],
    },
  },
};
