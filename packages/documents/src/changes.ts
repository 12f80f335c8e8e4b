/** What changed between two versions of a roadmap as a document: apart from the rest, since only who compares versions needs it. */
export { type ComparedRoadmaps, layoutChanges } from './changes/layout-changes.ts';
