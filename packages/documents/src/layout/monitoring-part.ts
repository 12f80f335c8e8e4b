/** What a document of a monitoring report consists of: the prescribed table, the points with what follows from them, and plan beside fact. */
export const monitoringParts = ['table', 'points', 'plan-fact'] as const;
export type MonitoringPart = (typeof monitoringParts)[number];
