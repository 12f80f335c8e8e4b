import { z } from 'zod';
import { levels } from './level.ts';

export const levelSchema = z.enum(levels);
