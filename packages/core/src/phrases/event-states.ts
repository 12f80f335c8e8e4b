/** How an event stands that did not simply take place. */
export const eventStates = ['partly', 'not-held', 'moved'] as const;
export type EventState = (typeof eventStates)[number];
