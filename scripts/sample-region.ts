/** Writes a folder like those that regions have: `node scripts/sample-region.ts FOLDER ROADMAPS [EVENTS]`. */
import { writeRegion } from './bench/sample-region.ts';

const [folder, roadmaps, events = '30'] = process.argv.slice(2);
if (folder === undefined || roadmaps === undefined) throw new Error('Name a folder and the number of roadmaps');
writeRegion(folder, { roadmaps: Number(roadmaps), events: Number(events) });
