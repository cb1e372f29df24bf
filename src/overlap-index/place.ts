import path from 'node:path';

/** Whether an index lies in a PostgreSQL database. */
export function isDatabase(place: string): boolean {
  return /^postgres(?:ql)?:\/\//i.test(place);
}

/** The place of an index as it may be printed: the address of a database without its password. */
export function shownIndex(place: string, shownPath: (file: string) => string): string {
  return isDatabase(place) ? place.replace(/^(\w+:\/\/)(?:[^@/]*@)?/, '$1').replace(/\?.*$/, '') : shownPath(path.resolve(place));
}
