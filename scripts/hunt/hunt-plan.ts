/** With which seed a hunt begins and how long each test tries others, in milliseconds. */
export interface HuntPlan {
  readonly seed: number;
  readonly share: number;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly hunt: HuntPlan;
  }
  interface TaskMeta {
    /** How many seeds a test of properties was tried with. */
    seedsTried?: number;
  }
}
