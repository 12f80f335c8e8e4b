import fc from 'fast-check';
import { inject, type RunnerTestCase, TestRunner } from 'vitest';
import './hunt-plan.ts';

/** Does each test that tries properties over and over, with one seed after the other, until its share of the time is over or one fails. */
export default class HuntingRunner extends TestRunner {
  private propertiesTried = 0;

  override onCollectStart(...[file]: Parameters<TestRunner['onCollectStart']>): void {
    super.onCollectStart(file);
    fc.installGlobalPlugin(() => {
      this.propertiesTried += 1;
      return {};
    });
  }

  async runTask(test: RunnerTestCase): Promise<void> {
    const { seed, share } = inject('hunt');
    const stop = Date.now() + share;
    const before = this.propertiesTried;
    for (let tried = 0; tried === 0 || Date.now() < stop; tried += 1) {
      fc.configureGlobal({ seed: seed + tried });
      await TestRunner.getTestFn(test)();
      if (this.propertiesTried === before) return;
      test.meta.seedsTried = tried + 1;
    }
  }
}
