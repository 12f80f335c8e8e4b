/** The language on a machine: its files, their workspaces and configurations. */
export { decodeText } from './files/decode-text.ts';
export { type FileTrouble, fileTroubleMessage, largestFile } from './files/file-trouble.ts';
export { makeFolder } from './files/make-folder.ts';
export { nameTrouble } from './files/name-trouble.ts';
export { readText } from './files/read-text.ts';
export { findRoadmapFiles, type RoadmapFiles } from './files/roadmap-files.ts';
export { errorCode } from './files/system-error.ts';
export { clearLeftovers } from './files/temporary-files.ts';
export { findWorkspaceRoot, isInside, type WorkspaceRoot } from './files/workspace-root.ts';
export { writeAtomically } from './files/write-atomically.ts';
export { type OutputTrouble, writeOutput } from './files/write-output.ts';
export {
  type Folder,
  type FolderOptions,
  openFolder,
  plainFolder,
  uriOfPath,
  workspaceRootOf,
} from './folders/folder.ts';
