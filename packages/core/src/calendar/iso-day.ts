import { z } from 'zod';

/** A day as `YYYY-MM-DD`; such texts compare as the days do. */
export const isoDaySchema = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/);
export type IsoDay = z.infer<typeof isoDaySchema>;

/** A stretch of days, both ends included; `from` is never after `to`. */
export interface DayInterval {
  readonly from: IsoDay;
  readonly to: IsoDay;
}
