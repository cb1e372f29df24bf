import type { Step } from './settle.ts';

export const directives: Step = (found) => found;
