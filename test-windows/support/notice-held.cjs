/** Is loaded before a program: leaves a file «noticed» where the program is called when the system first says that a file is held. */
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

const { writeFileSync } = fs;
for (const name of ['openSync', 'readFileSync', 'renameSync']) {
  const act = fs[name];
  fs[name] = (...args) => {
    try {
      return act(...args);
    } catch (error) {
      if (['EBUSY', 'EPERM', 'EACCES'].includes(error.code)) writeFileSync('noticed', '');
      throw error;
    }
  };
}
syncBuiltinESMExports();
