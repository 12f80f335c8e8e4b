/** What new files begin with: an entry of its own, since whoever checks and compiles has no use for it. */
export { newDirectoryText } from './samples/new-directory.ts';
export { type NewMonitoring, newMonitoringText } from './samples/new-monitoring.ts';
export { type NewReview, newReviewText } from './samples/new-review.ts';
export { type NewRoadmap, newRoadmapText } from './samples/new-roadmap.ts';
