import type { Monitoring } from '../model/monitoring.ts';
import type { RoadmapView } from './roadmap-view.ts';

/** A roadmap that is reported on, looked at once. */
export interface MonitoredRoadmap {
  /** The import that holds it, as the report's file writes it. */
  readonly path: string;
  readonly view: RoadmapView;
  /** How many errors its file has that are not about what its lines say, so that no view shows them. */
  readonly errors?: number;
}

/** An earlier monitoring report as its own file has it. */
export interface EarlierReport {
  readonly path: string;
  readonly monitoring: Monitoring;
  /** The imports by which the later report's file means the roadmaps, by those that the earlier one writes. */
  readonly paths: ReadonlyMap<string, string>;
}
