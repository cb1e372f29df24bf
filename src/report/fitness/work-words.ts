import { DUTY, NOT_WORK, PLACE, WORK } from './wording.ts';

// The lists of words are long and patterns are compiled at every start: each list is compiled once, here, and asked from elsewhere.

const WORK_WORD = new RegExp(`\\b(?:${WORK}|${DUTY}|${PLACE})\\b`, 'i');
const DUTY_FIRST = new RegExp(`^ ?(?:${DUTY}|${WORK})\\b`, 'i');
const PLACE_FIRST = new RegExp(`^(?:\\w+ )?${PLACE}\\b(?! (?:of|staff|meeting|note|that|when|desk|room)\\b)`, 'i');

/** Vehicles and machines that are driven for a living. */
export const VEHICLE =
  '(?:vans?|lorry|lorries|trucks?|(?:mini)?bus(?:es)?|mini-bus(?:es)?|coach(?:es)?|trams?|trains?|cranes?|vehicles?|fork-?lift|ambulance|taxi|tractor|hgv|lgv|plant|professionally|for work|freight|passengers?)';
const DRIVES = new RegExp(`^(?:drive|driving|walk|lift) (?:\\w+ ){0,2}${VEHICLE}\\b`, 'i');
const NOT_WORK_FIRST = new RegExp(`^${NOT_WORK}`, 'i');

/** Whether a text speaks of work anywhere. */
export const speaksOfWork = (text: string) => WORK_WORD.test(text);

/** The first words of a text, up to the end of its phrase. */
function firstWords(text: string, most: number): string {
  const phrase = /^[^.;:,(]*/.exec(text)![0];
  let end = -1;
  for (let count = 0; count <= most; count += 1) {
    end = phrase.indexOf(' ', end + 1);
    if (end < 0) return phrase;
  }
  return phrase.slice(0, end);
}

/** Whether work is named within the first words of a text. */
export const namesWork = (text: string, within: number) => WORK_WORD.test(firstWords(text, within));

export const opensWithDuty = (after: string) => DUTY_FIRST.test(after);
export const opensWithPlace = (after: string) => PLACE_FIRST.test(after.trimStart());

const FOR = /^ (?:(?:now|again|today|yet|enough|still) )?(?:for|to|of) /i;
const WORKING_VERB =
  /^(?:(?:[\w'-]+ ){0,3})?(?:return\w*|resum\w+|come back|coming back|go back|going back|come in|start|be back|continue|carry on|be at|get back|rejoin\w*|teach|nurse|practise|operate)\b/i;

/** "for his usual job", "to drive the van", "to return": what a person is fit for is work. */
export function opensToWork(after: string): boolean {
  const opener = FOR.exec(after);
  if (opener === null) return false;
  const rest = after.slice(opener[0].length);
  return namesWork(rest, 7) || WORKING_VERB.test(rest) || DRIVES.test(rest);
}

/** "to attend a meeting", "for the operation": it is something else than work. */
export function opensToSomethingElse(after: string): boolean {
  const opener = FOR.exec(after);
  if (opener === null) return false;
  const rest = after.slice(opener[0].length);
  return !DRIVES.test(rest) && NOT_WORK_FIRST.test(rest);
}
