/**
 * Prints how much processor time it takes to set the document of the roadmap in a JSON file for a format, in seconds, the
 * first time in this process: `measure-widths.mjs <bundle of typesetting> <file> <format>`.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [bundle = '', file = '', format] = process.argv.slice(2);
const { chooseTemplate, viewRoadmap, layoutRoadmap, typeset, paper, sheet } = await import(
  pathToFileURL(bundle).toString()
);
const { roadmap } = JSON.parse(readFileSync(file, 'utf8'));
const document = layoutRoadmap(viewRoadmap(roadmap), chooseTemplate(roadmap).value);
const before = process.cpuUsage();
typeset(document, format === 'xlsx' ? sheet : paper);
const { user, system } = process.cpuUsage(before);
console.log((user + system) / 1e6);
