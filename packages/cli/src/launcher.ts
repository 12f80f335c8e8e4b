/**
 * What `node dorkarta.js` runs: switches on Node's memory of compiled code (Node ≥ 22.8), since what is loaded afterwards
 * can be remembered, and loads the program from the folder beside it.
 * Without static imports and exports, so that Node takes it for a module and for CommonJS alike: which of them a file is
 * depends on the folder that it is copied to.
 */

/** The first part of the program, where the build puts it. */
const program = './program/main.mjs';

import('node:module')
  .then(({ enableCompileCache }) => {
    const folder = cacheFolder(process.env);
    if (folder !== undefined) enableCompileCache?.(folder);
    return import(program);
  })
  .catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    process.stderr.write('Рядом с dorkarta.js нет папки program с самой программой: копируйте их вместе.\n');
    process.exitCode = 70;
  });

/** The user's own folder for what can be made again. Node does without where it cannot be written or does not fit. */
function cacheFolder({ LOCALAPPDATA, XDG_CACHE_HOME, HOME }: NodeJS.ProcessEnv): string | undefined {
  if (process.platform === 'win32') return LOCALAPPDATA && `${LOCALAPPDATA}\\dorkarta\\compiled`;
  if (XDG_CACHE_HOME?.startsWith('/')) return `${XDG_CACHE_HOME}/dorkarta/compiled`;
  if (!HOME?.startsWith('/')) return undefined;
  return `${HOME}/${process.platform === 'darwin' ? 'Library/Caches' : '.cache'}/dorkarta/compiled`;
}
