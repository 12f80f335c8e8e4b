/**
 * Writing files on a machine, apart from reading them: a command that only reads does not load what names and marks files
 * that are being written.
 */
export { makeFolder } from './files/make-folder.ts';
export { clearLeftovers } from './files/temporary-files.ts';
export { writeAtomically } from './files/write-atomically.ts';
export { type OutputTrouble, writeOutput } from './files/write-output.ts';
