import * as v from 'valibot';
import { shown } from './wording.ts';

/** Keys and values, and no list. */
export function isMapping(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Keys and values as `schema` says, and no list: valibot takes a list for an object as well. `should` says what to give for what is neither. */
export function mappingOf<const Schema extends v.GenericSchema<object, object>>(schema: Schema, should = 'should have keys and values') {
  return v.pipe(
    v.custom<object>(isMapping, ({ input }) => `${should}, not ${shown(input)}.`),
    schema as v.GenericSchema<object, v.InferOutput<Schema>>,
  );
}
