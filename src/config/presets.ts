import type { ConfigValues } from './values.ts';

/** Configurations that come with ohlint, to be named under `extends`. */
export const PRESETS: Readonly<Record<string, ConfigValues>> = {
  // Every rule at the level of the catalogue: what also applies without any configuration.
  recommended: {},
  // For a service that lets nothing out with a warning in it, and wants to know why a rule was silenced.
  strict: { 'fail-on': 'warning', 'max-warnings': 0, 'report-unused-directives': true, 'require-directive-reason': true },
  uk: { jurisdiction: 'uk' },
  us: { jurisdiction: 'us' },
  ie: { jurisdiction: 'ie' },
  au: { jurisdiction: 'au' },
};
