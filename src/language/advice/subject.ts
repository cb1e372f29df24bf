import type { Span } from '../../read/source.ts';
import type { Report, Sentence } from '../../report/report.ts';
import { mentions, type Party } from '../people.ts';
import { NOBODY_NAMED } from './found.ts';
import { EVERYBODY } from './wording.ts';

/** A clause of its own begins here; the subject of the verb after it is not found before it. */
const CLAUSE_START =
  /[;:(]|, | - |(?<=\s|^)(?:that|and|but|so|because|as|if|when|while|since|although|though|which|who|where|unless|until|whether|or|then|therefore|however|nor|than|what|how|why)(?=\s)/gi;

export const LEADING_ADVERBIAL =
  /^(?:(?:in|on|at|for|from|until|before|after|during|when|while|if|where|as|once|over|by|whenever|unless|provided|given|because|since|with|through|throughout|under|apart|rather|instead|meanwhile|meantime|initially|first|firstly|second|secondly|third|thirdly|fourth|finally|lastly|next|then|also|additionally|further|furthermore|moreover|however|therefore|ideally|similarly|likewise|thereafter|afterwards|otherwise|wherever|whether|week|weeks|stage|to begin|to start|to help|to reduce|to avoid|to ease|to keep|to let|to give|to spare|to protect|to prevent)\b[^,;:]{0,140}, (?:and |but )?|(?:also|then|again|meanwhile|finally|lastly|first|second|third|ideally|in addition|where possible|if possible|in short|for now|above all|on balance) (?=[a-z]+ ))/i;

export type Subject = Party | 'thing' | 'everybody' | 'none';

export interface SubjectOf {
  readonly text: string;
  /** Offset in the sentence's text. */
  readonly start: number;
  readonly who: Subject;
  /** The word that opens its clause ("if", "whether", "that", ","), lower-cased; empty at the sentence's start. */
  readonly opener: string;
}

const TRAILING_ADVERB =
  /(?:,? (?:also|therefore|then|still|now|again|all|both|each|himself|herself|themselves|certainly|really|only|always|never|ideally|at present|for now|in turn|personally|probably|in future|meanwhile|in the meantime|too|however|accordingly|initially|of course))+,?$/i;

const EVERYBODY_SUBJECT = new RegExp(EVERYBODY, 'i');

/** Where the sentence goes on after "If that cannot be done," or "In the meantime,". */
function pastAdverbial(head: string): number {
  const adverbial = LEADING_ADVERBIAL.exec(head);
  return adverbial && head.slice(adverbial[0].length).trim() !== '' ? adverbial[0].length : 0;
}

/** "that" after a verb or noun of saying opens a clause; after another noun it only picks out ("a chair that fits him is advised"). */
const SAYS_THAT =
  /\b(?:say|says|said|think|thinks|thought|believe|believes|feel|feels|find|finds|found|hope|hopes|suggest\w*|advi[sc]e\w*|recommend\w*|ask\w*|mean|means|know|knows|understand\w*|expect\w*|consider\w*|agree\w*|confident|clear|likely|unlikely|sure|so|now|aware|is|was|me|him|her|them|you|us|request\w*|propose\w*|insist\w*|require\w*|demand\w*|note|notes|noted|report\w*|state\w*|tell\w*|told|view|opinion|fact|ensure|essential|vital|important|imperative|mandatory|condition|provided|given|mind|point out|stress|hold|told|explain\w*|mention\w*|order\w*|direct\w*|directing|shows?|confirm\w*|remember|glad|pleased|law|duty|obligation|requirement|right|extent|case)$/i;
function opensClause(head: string, match: RegExpMatchArray): boolean {
  const word = match[0].trim().toLowerCase();
  const at = match.index ?? 0;
  if (word === 'that')
    return (
      head.slice(at + match[0].length).trim() === '' ||
      at === 0 ||
      SAYS_THAT.test(head.slice(0, at).trimEnd()) ||
      /[,;:]$/.test(head.slice(0, at).trimEnd())
    );
  return true;
}

/** The noun phrase that the verb at `at` (offset in the sentence's text) has for subject: back to where its clause begins. */
export function subjectBefore(report: Report, sentence: Sentence, at: number): SubjectOf {
  const head = sentence.text.slice(0, at);
  let start = pastAdverbial(head);
  let opener = '';
  for (const match of head.matchAll(CLAUSE_START)) {
    if (match.index < start || !opensClause(head, match)) continue;
    const end = match.index + match[0].length;
    // "The door, he thinks, must …": a comma straight before the verb closes an insertion.
    if (head.slice(end).trim() === '' && /[,(-]/.test(match[0])) break;
    start = end;
    opener = match[0].trim().toLowerCase();
  }
  let text = head.slice(start);
  const lead =
    /^(?:\s|by law |in law |under (?:the|this) law |also |then |therefore |however |either |both |only |still |again |now |here |instead |ideally |meanwhile |really |certainly |clearly |surely |probably |perhaps |obviously |of course )+/i.exec(
      text,
    );
  if (lead) {
    start += lead[0].length;
    text = text.slice(lead[0].length);
  }
  const words = text.trimEnd().replace(TRAILING_ADVERB, '').replace(/,$/, '');
  return { text: words, start, opener, who: whoIs(report, sentence, start, words) };
}

/** A preposition or a relative clause before the person makes another noun the head, unless it only picks from a group ("one of you"). */
const INSIDE =
  /(?<!\b(?:one|some|any|each|either|all|none|both|most|head|member|members|two|three|several|part|rest) of)(?<=\b(?:of|from|by|with|to|for|between|about|on|in|at|behind|beside|under|against)) *(?:the |his |her |their |your |a |an )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day )?$|^(?:an?|the|his|her|their|some|any) [\w -]+ (?:that|which) (?:\w+ ){1,3}$/i;
export function whoIs(report: Report, sentence: Sentence, start: number, words: string): Subject {
  if (words === '') return 'none';
  if (EVERYBODY_SUBJECT.test(words)) return 'everybody';
  const end = sentence.start + start + words.length;
  const mention = mentions(report, sentence).find(
    (one) => one.start >= sentence.start + start - 1 && one.start < end && Math.abs(one.end - end) <= 2,
  );
  // "an explanation from his manager": the person stands inside another noun phrase.
  if (mention && INSIDE.test(words.slice(0, Math.max(0, mention.start - sentence.start - start)))) return 'thing';
  if (!mention) return /^(?:it|this|that|these|those|which|who|what|there|such)$/i.test(words) ? 'none' : 'thing';
  if (/^(?:his|her|their|my|your|our|its)$/i.test(words)) return 'none';
  return mention.party;
}

export const EMPLOYER_SIDE: ReadonlySet<Subject> = new Set<Subject>(['reader', 'manager', 'organisation', 'department', 'colleague']);

export const SUPPOSED_OPENER = /^(?:if|whether|unless|when|why|how|what|where|than)$/;

/** Who acts in "that you move him", "he work on the counter", "moving him": the subject of the action where it has one. */
export function recipientOf(report: Report, sentence: Sentence, action: Span): Party {
  const first = mentions(report, sentence).find(
    (mention) => mention.start >= action.start && mention.start <= action.start + 14 && mention.start < action.end,
  );
  const between = first ? sentence.text.slice(action.start - sentence.start, first.start - sentence.start) : '';
  if (first && /^(?:(?:that|for|if|to|the|,) ?)*$/i.test(between)) {
    const word = sentence.text.slice(first.start - sentence.start, first.end - sentence.start);
    if (
      !/^(?:his|her|their|my|your|our)$/i.test(word) ||
      (/^(?:her)$/i.test(word) && /^ to\b/.test(sentence.text.slice(first.end - sentence.start)))
    )
      return first.party === 'employee' && DONE_TO.test(sentence.text.slice(first.end - sentence.start)) ? NOBODY_NAMED : first.party;
  }
  return NOBODY_NAMED;
}

/** "that he be kept on the counter": somebody else does it to him. */
export const DONE_TO =
  /^ (?:(?:should|is|are|was|not|also) ){0,2}(?:be|is|are|being) (?!able|fit|on|at|in|off|back|seated|careful|patient|aware)\w+(?:ed|en|t|id|ght|ept|iven|own|un|ut|et)\b/i;

/** As `subjectBefore`, but over "and", "or", "of", "that" inside the noun phrase: back to a full clause boundary. */
export function longSubject(report: Report, sentence: Sentence, at: number): SubjectOf {
  const head = sentence.text.slice(0, at);
  let start = pastAdverbial(head);
  let opener = '';
  for (const match of head.matchAll(
    /[;:]|, (?:and|but|so|because|as|if|when|while|since|although|though|which|who|where|unless|until|whether|then) |(?:(?<=\s)(?:which|who|that|but|so|why|what)|(?<=^|\s)(?:because|if|although|though|whether|unless))(?=\s)/gi,
  )) {
    if (match.index < start || !opensClause(head, match)) continue;
    start = match.index + match[0].length;
    opener = match[0].replace(/[,\s]/g, '').toLowerCase();
  }
  const adverbial = LEADING_ADVERBIAL.exec(head.slice(start));
  if (adverbial && head.slice(start + adverbial[0].length).trim() !== '') start += adverbial[0].length;
  while (/\s/.test(head[start] ?? '')) start += 1;
  const words = head.slice(start).trimEnd().replace(TRAILING_ADVERB, '').replace(/,$/, '');
  return { text: words, start, opener, who: whoIs(report, sentence, start, words) };
}
