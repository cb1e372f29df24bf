import { createRequire } from 'node:module';
import type { DateOrder } from '../../report/calendar.ts';

/** The little of chrono-node that is used. */
interface Chrono {
  parse(text: string, reference: Date): readonly { readonly index: number; readonly text: string; readonly start: Components }[];
}

interface Components {
  isCertain(component: 'day' | 'month' | 'year'): boolean;
  get(component: 'day' | 'month' | 'year'): number | null;
}

let loaded: { readonly GB: Chrono; readonly strict: Chrono } | undefined;

/** Loaded when a date is met that the grammar does not know, which is seldom: loading takes longer than a whole report. */
function chrono(): { readonly GB: Chrono; readonly strict: Chrono } {
  if (loaded === undefined) {
    const { Chrono: Parser, configuration } = createRequire(import.meta.url)('chrono-node/en') as {
      Chrono: new (configuration: unknown) => Chrono;
      configuration: { createConfiguration(strict: boolean, littleEndian: boolean): unknown };
    };
    loaded = {
      GB: new Parser(configuration.createConfiguration(true, true)),
      strict: new Parser(configuration.createConfiguration(true, false)),
    };
  }
  return loaded;
}

/** A date in a stretch of text with both day and month stated, as chrono-node reads it. Offsets count in `text`. */
export function chronoDate(
  text: string,
  order: DateOrder,
): { start: number; end: number; year: number | undefined; month: number; day: number } | undefined {
  const { GB, strict } = chrono();
  for (const found of (order === 'mdy' ? strict : GB).parse(text, new Date(0))) {
    if (!found.start.isCertain('day') || !found.start.isCertain('month')) continue;
    return {
      start: found.index,
      end: found.index + found.text.length,
      year: found.start.isCertain('year') ? found.start.get('year')! : undefined,
      month: found.start.get('month')!,
      day: found.start.get('day')!,
    };
  }
  return undefined;
}
