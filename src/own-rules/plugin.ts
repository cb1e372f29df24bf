import type { AnyRule } from '../lint/rule.ts';
import type { Examples } from '../lint/tester/examples.ts';

/** What a plug-in exports by default: rules made by `defineRule`, and their examples by id, which `ohlint test-rules` tries. */
export interface Plugin {
  readonly rules: readonly AnyRule[];
  readonly examples?: Readonly<Record<string, Examples>>;
}
