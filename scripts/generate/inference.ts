/**
 * What the core infers from titles, for the scripts that measure it: taken from the sources, since the page must be written
 * before the packages are built.
 */
// biome-ignore-start lint/style/noRestrictedImports: the sources, since the packages may not be built yet
export { inferKinds } from '../../packages/core/src/inference/infer-kinds.ts';
export { inferLevel } from '../../packages/core/src/inference/infer-level.ts';
export { inferProjects } from '../../packages/core/src/inference/infer-projects.ts';
export { inferVenue } from '../../packages/core/src/inference/infer-venue.ts';
export { type Kind, kinds } from '../../packages/core/src/taxonomy/kind.ts';
export { foldWord } from '../../packages/core/src/text/fold.ts';
// biome-ignore-end lint/style/noRestrictedImports: the sources
