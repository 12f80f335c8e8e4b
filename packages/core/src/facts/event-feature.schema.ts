import { z } from 'zod';
import { eventFeatures } from './event-feature.ts';

export const eventFeatureSchema = z.enum(eventFeatures, {
  error: `одно из: ${eventFeatures.map((feature) => `"${feature}"`).join(', ')}`,
});
