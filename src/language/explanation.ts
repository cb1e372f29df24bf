import type { Span } from '../read/source.ts';
import type { Sentence } from '../report/report.ts';

/** How much text beside a term is looked at. An explanation further away is not beside it. */
const WINDOW = 160;

/** Nouns that say what kind of thing a term is: "spirometry, a test of how well …", "anhedonia is a loss of …". */
const KIND_OF_THING =
  '(?:tests?|checks?|scans?|forms?|kinds?|types?|sorts?|conditions?|illness(?:es)?|disease|disorder|problems?|trouble|loss|lack|feelings?|sensations?|state|medicines?|tablets?|drugs?|treatments?|therap(?:y|ies)|operations?|procedures?|measures?|ways?|swelling|inflammation|tightening|narrowing|weakness|weakening|pains?|irritation|damage|wear|nerves?|bones?|joints?|muscles?|tendons?|bands?|fear|worry|sudden|brief|process|programme|programmes?|course|method|system|scheme|service|helpline|team|term|word|name|difficulty|inability|sign|signs|rise|drop|change|lump|rash|number|plan|group|body|standard|law|rule|limit|level|score|questionnaire|scale|dizziness|tiredness|ringing|tingling|numbness|breathlessness|blockage|clot|virus|infection|growth|set|list|payment|grant|fund|doctor|nurse|specialist)';

/** Brackets that say something else than what the word means: which side, when, how sure. */
const NO_GLOSS =
  /^(?:(?:left|right|both|mild|moderate|severe|new|old|resolved|stable|normal|abnormal|negative|positive|confirmed|suspected|possible|possibly|likely|treated|controlled|ongoing|current|currently|acute|chronic|early|late|now|since|see|as|on|in|from|by|at|for|dated|due|if|not|no|who|which (?:has|had|was|started|began|will)|and|but|to be|under|until|awaiting|aged|approx|about|approximately|twice|once|daily|weekly|worse|worst|better|improving|first|second|again|above|below|seen|reported|noted|date|per|via)\b|[\d<>=])/i;

const GLOSS_AFTER: readonly RegExp[] = [
  // ", that is, …", "i.e. …", "also known as …"
  /^(?: [\w'-]+){0,3},? ?(?:-|\()? ?(?:that is\b|that is to say|i\.?e\.?[ ,]|meaning\b|which means\b|which is (?:a|an|the|when|where|another|what|medical|simply|to say|how)\b|in other words|in plain (?:words|terms|english)|in lay (?:man's )?terms|otherwise known as|(?:also|commonly|often|better|usually|sometimes|more commonly|popularly) (?:known as|called|referred to as|termed)|or simply\b|or, (?:more )?(?:simply|plainly)|put simply|to put it (?:simply|plainly)|by which (?:I|we) mean|(?:I|we) mean\b|stands for\b|short for\b)/i,
  // ", or trouble swallowing" – the comma tells it from a choice of two.
  /^, or (?:a |an |the )?[a-z][\w'-]+/,
  // ", a test of …", ", the loss of …"
  new RegExp(`^,? \\(?(?:a|an|the|his|her|their|some|our|your) (?:[\\w'-]+ ){0,4}${KIND_OF_THING}\\b`, 'i'),
  // ", where the room spins", ", in which …"
  /^, (?:where|when|in which|whereby|when|so that) (?:the|a|an|his|her|it|they|blood|parts?|people|you|one|someone|food|skin|nerves?|something)\b/i,
  // " - a …", " - pins and needles"
  new RegExp(`^ - (?:(?:a|an|the|or|that is|in other words)\\b|(?:[\\w'-]+ ){0,3}${KIND_OF_THING}\\b)`, 'i'),
  // "X means …", "X is a breathing test"
  /^ (?:means|refers to|describes|stands for|is short for|is (?:the|a) (?:medical|technical|clinical|legal|proper|official|old|latin) (?:name|term|word|phrase))\b/i,
  new RegExp(`^ (?:is|are) (?:a|an|the|where|when|what) (?:[\\w'-]+ ){0,4}${KIND_OF_THING}\\b`, 'i'),
  /^ (?:is|are) (?:where|when|what (?:doctors|we|people))\b/i,
];

/** The opening of a bracket that the term stands in, with plain words before it: "spinning dizziness (vertigo". */
const BRACKETED =
  /[a-z]{2}["']?,? \((?:(?:also |otherwise |sometimes |often )?(?:known|called|termed|named|referred to|medically|technically|clinically|the medical (?:name|term) is|or|a|an|the|in medical terms|doctors call (?:it|this)|what doctors call)[ ,:]*(?:as )?)?["']?$/i;
const BRACKET_CLOSES = /^(?:(?:[ ,;]+[A-Za-z'-]+){0,3}|, (?:as|in) [a-z' -]{3,40})["']?\)/;
/** Before a bracket these open a list of particulars, not a name for what was said: "symptoms (vertigo)". */
const PARTICULARS =
  /\b(?:symptoms?|signs?|conditions?|problems?|diagnos[ei]s|illness(?:es)?|injur(?:y|ies)|medication|medicines?|treatments?|tests?|history|findings?|complaints?|physiotherapists?|nurses?|doctors?|teams?|clinics?|consultants?)["']?,? \([^(]*$/i;

/** The end of the text before the term, when that text is itself the explanation. */
const GLOSS_BEFORE: readonly RegExp[] = [
  // "ringing in the ears, known as tinnitus"; not "a condition called sarcoidosis", which explains nothing.
  /(?<!\b(?:condition|illness|disorder|disease|problem|medicine|drug|tablets?|medication|procedure|operation|something|test|syndrome)(?: that is| which is| that's)?,?) (?:known|referred to|described)(?: \w+){0,3} as ["']?$/i,
  /(?<!\b(?:condition|illness|disorder|disease|problem|medicine|drug|tablets?|medication|procedure|operation|something|test|syndrome|is|was)(?: that is| which is| that's)?,?) (?:called|termed|so-called) ["']?$/i,
  /\b(?:medical|technical|clinical|doctor's|proper|legal|official) (?:name|term|word|phrase)s?(?: for (?:this|that|it|which|these))?(?: is|,|:| being)? ["']?$/i,
  /\b(?:doctors|clinicians|specialists|physiotherapists|lawyers|we|they) call(?: it| this| that)? ["']?$/i,
];

/** The next sentence explains: "This means swelling of the joint.", "Put simply, …" */
const NEXT_SENTENCE = new RegExp(
  `^(?:(?:This|That|It|These|Those|The (?:term|word|first|phrase)) (?:means?|refers? to|describes?)\\b(?! (?:that )?(?:he|she|they|we|you|it)\\b)|(?:This|That|It) is (?:a|an|the|where|when|what) (?:[\\w'-]+ ){0,4}${KIND_OF_THING}\\b|In other words|Put simply|Simply put|In plain (?:words|terms|English)|In lay terms|By (?:this|that) I mean|That is,)`,
  'i',
);

/** Small words that tell nothing of a meaning. */
const FUNCTION_WORDS = new Set(
  'a an the of in on at to by for from with and or is are be that which it its as when where what how not no has have very more so up down out any both'.split(
    ' ',
  ),
);

/**
 * Whether a term (offsets in the report's text, inside `sentence`) is explained beside it: in brackets, by "that is", "or", "meaning",
 * in apposition, by plain words first and the term after, or by the sentence that follows. With `plain`, the plain words for the term
 * standing in the same sentence count as well.
 */
export function explained(sentence: Sentence, term: Span, plain?: string): boolean {
  const from = term.start - sentence.start;
  const to = term.end - sentence.start;
  const before = sentence.text.slice(Math.max(0, from - WINDOW), from);
  const after = sentence.text.slice(to, to + WINDOW);
  if (BRACKETED.test(before) && BRACKET_CLOSES.test(after) && !PARTICULARS.test(before)) return true;
  if (glossed(after) || GLOSS_AFTER.some((pattern) => pattern.test(after)) || GLOSS_BEFORE.some((pattern) => pattern.test(before))) {
    return true;
  }
  if (plain && said(plain, before, after)) return true;
  return sentence.next !== undefined && NEXT_SENTENCE.test(sentence.next.text.slice(0, WINDOW));
}

const BRACKET = /^["']?(?: [\w'-]+){0,4} ?\(["']?(?<gloss>[^()]{4,120})\)/;

/** "paraesthesia in both hands (tingling)" */
function glossed(after: string): boolean {
  const gloss = BRACKET.exec(after)?.groups?.gloss;
  return gloss !== undefined && !NO_GLOSS.test(gloss) && /[a-z]{3}/.test(gloss) && !/\d/.test(gloss);
}

/** Whether all words of the plain meaning stand beside the term. */
function said(plain: string, before: string, after: string): boolean {
  const words = (plain.toLowerCase().match(/[a-z]{3,}/g) ?? []).filter((word) => !FUNCTION_WORDS.has(word));
  if (words.length === 0) return false;
  const beside = `${before} ${after}`.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.every((word) => beside.some((other) => other.startsWith(stem(word))));
}

function stem(word: string): string {
  return word.length > 5 ? word.replace(/(?:ing|ness|ed|es|s|e)$/, '') : word;
}
