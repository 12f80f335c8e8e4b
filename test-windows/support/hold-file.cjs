/**
 * Runs on Windows' Node.js: has a file for itself alone, as Word or a virus scanner has one, so that nobody else can read or
 * replace it. It lets go when a file of the name «release» lies beside it; told how long, so many milliseconds after
 * somebody stumbled over it (`notice-held.cjs`).
 * Arguments: the file, the milliseconds if any. The file «held» beside it tells that it is held.
 */
const { constants, closeSync, existsSync, openSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

/** The flag by which libuv opens a file for nobody else; Node has no name for it. */
const exclusively = 0x10000000;

const [file, milliseconds] = process.argv.slice(2);
const folder = dirname(file);
const held = openSync(file, constants.O_RDWR | exclusively);
writeFileSync(join(folder, 'held'), '');

const letGo = () => {
  closeSync(held);
  process.exit(0);
};

setInterval(() => {
  if (existsSync(join(folder, 'release'))) letGo();
}, 20);
const watch = setInterval(() => {
  if (milliseconds === undefined || !existsSync(join(folder, 'noticed'))) return;
  clearInterval(watch);
  setTimeout(letGo, Number(milliseconds));
}, 5);
