/**
 * What `node dorkarta.js` runs: loads the program from the folder beside it.
 * Without static imports and exports, so that Node takes it for a module and for CommonJS alike: which of them a file is
 * depends on the folder that it is copied to.
 */

/** What loads the program, where the build puts it. */
const start = './program/start.cjs';

import(start).catch((error: NodeJS.ErrnoException) => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  process.stderr.write('Рядом с dorkarta.js нет папки program с самой программой: копируйте их вместе.\n');
  process.exitCode = 70;
});
