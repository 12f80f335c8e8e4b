/**
 * Reading what a folder settles. An entry of its own, to be imported when there is something to read: with it comes zod, which
 * takes longer to load than a short roadmap to examine.
 */
export { parseConfiguration } from './configuration/parse-configuration.ts';
export { placeInJson } from './json/json-text.ts';
export { parseRubric } from './rubric/parse-rubric.ts';
