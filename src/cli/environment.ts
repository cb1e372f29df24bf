import { indexPlace, type Layer } from '../config/layers.ts';
import { INDEX_VARIABLE } from '../config/server.ts';

/** What the environment says of an index, as a layer over every configuration. */
export function environmentLayer(): Layer {
  const given = process.env[INDEX_VARIABLE];
  return { origin: INDEX_VARIABLE, values: { index: given ? indexPlace(given, process.cwd()) : undefined } };
}
