/** How table-program.wat is called. A row is the address of a text's bits; the numbers it answers are 0 for no. */
export interface TableProgram {
  begin(): void;
  /** Reads on: so many characters of the text. No for a text that cannot be judged. */
  read(length: number, row: number): number;
  /** Whether the text fulfils what none did before. */
  end(row: number): number;
  mayMatch(pattern: number, row: number): number;
  branchMayMatch(row: number, branch: number): number;
}

/** Where a table and all that is worked with beside it lie. */
export interface TableMemory {
  readonly buffer: ArrayBuffer;
}

// TypeScript knows WebAssembly as a part of browsers only.
declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number }) => TableMemory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
};

const PAGE = 65_536;
/** For the bits of all remembered texts, at most 65,535 of each, and for a text. */
const WORKING_ROOM = 6 * 2 ** 20;

/** A memory in which a table of so many bytes can be worked with. What is not touched of it costs nothing. */
export function tableMemory(bytes: number): TableMemory {
  return new WebAssembly.Memory({ initial: Math.ceil((bytes * 2 + WORKING_ROOM) / PAGE) });
}

/** Makes the program ready, which lies in the table itself; `addresses` are those that it asks for. */
export function startProgram(bytes: Uint8Array, memory: TableMemory, addresses: Readonly<Record<string, number>>): TableProgram {
  return new WebAssembly.Instance(new WebAssembly.Module(bytes), { table: { ...addresses, memory } }).exports as TableProgram;
}
