/** The language on a machine: its files. */
export { decodeText } from './files/decode-text.ts';
export { inflate } from './files/inflate.ts';
export { isInside } from './files/is-inside.ts';
export { nameTrouble } from './files/name-trouble.ts';
export { readBytes, readText } from './files/read-text.ts';
export { pathOnDisk, realPath } from './files/real-path.ts';
export { findRoadmapFiles, type RoadmapFiles } from './files/roadmap-files.ts';
export { roadmapsInFolder } from './files/roadmaps-in-folder.ts';
export { errorCode } from './files/system-error.ts';
export { nodeFileHost, uriOfPath } from './folders/file-host.ts';
