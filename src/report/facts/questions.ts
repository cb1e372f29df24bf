import type { Question, Report, SectionName, Sentence } from '../report.ts';
import type { Evidence } from './evidence.ts';

/** What a question of the referral is about, by its words, and where in a report such questions are answered. */
const TOPICS: readonly { readonly asked: RegExp; readonly answered: RegExp; readonly sections: readonly SectionName[] }[] = [
  {
    asked:
      /\bwhen\b.{0,60}\b(?:return|back|resume|fit)\b|\b(?:likely|expected) (?:to )?return\b|\breturn date\b|\b(?:time ?scale|time ?frame|how long|likely date|duration)\b|\breturn to work\b/i,
    answered:
      /\b(?:return(?:s|ed|ing)? (?:to|on|from|in|by|at)|be back|back (?:at|to) work|fit to (?:return|resume)|return date|a return|timescale|resume)\b/i,
    sections: ['prognosis'],
  },
  {
    asked: /\b(?:equality act|disab|2010|\bDDA\b|\bADA\b|employment equality)\b/i,
    answered: /\b(?:equality act|disab|definition|\bthe act\b|tribunal|\bADA\b|employment equality)/i,
    sections: ['disability'],
  },
  {
    asked:
      /\b(?:adjust|accommodat|support|help|assist|measures|arrangements|phased|modif|what can (?:we|the)|recommend|alternative (?:duties|work)|redeploy)/i,
    answered: /\b(?:recommend|advise|suggest|please|adjust|would help|should be|phased|arrange)/i,
    sections: ['advice'],
  },
  {
    asked: /\b(?:caus(?:e|ed)|work[- ]related|related to (?:his|her|their|the)? ?work|due to work|aggravat|contribut)/i,
    answered: /\b(?:cause[ds]?|contribut|work[- ]related|related to|aggravat|due to (?:his|her|their|the) work|made worse)/i,
    sections: ['causation'],
  },
  {
    asked: /\b(?:attendance|recur|happen(?:ing)? again|further absences?|future absences?|regular(?:ly)?|reliable|come back|keep)\b/i,
    answered: /\b(?:attendance|recur|further absences?|future absences?|come back|days? off|flare)/i,
    sections: ['attendance', 'prognosis'],
  },
  {
    asked: /\b(?:meeting|hearing|interview|investigation|process)\b/i,
    answered: /\b(?:meeting|hearing|interview|investigation)\b/i,
    sections: [],
  },
  {
    asked: /\bunderlying\b|\b(?:medical|health) (?:condition|problem|reason)\b|\bcondition\b/i,
    answered: /\bunderlying\b|\bcondition\b|\bhealth problem\b|\billness\b/i,
    sections: ['health'],
  },
  {
    asked: /\b(?:fit(?:ness)?|able to|capable|capacity|carry out|perform|safe(?:ly)?|manage (?:his|her|their)|drive|duties|role)\b/i,
    answered: /\b(?:fit|unfit|not fit|able to|unable to|can (?:do|carry|manage|drive)|cannot)\b/i,
    sections: ['fitness', 'summary'],
  },
  {
    asked: /\b(?:long[- ]term|permanent|last(?:ing)?|residual|limitation|prognosis|recover)/i,
    answered: /\b(?:recover|prognosis|permanent|lasting|long[- ]term|expect|limitation)/i,
    sections: ['prognosis'],
  },
];

/** The questions of the referral that the report repeats, each with the sentences that answer it. */
export function questionsOf(evidence: Evidence): readonly Question[] {
  const { report } = evidence;
  const groups = grouped(report);
  return groups.flatMap((run) => withAnswers(report, run));
}

interface Asked {
  readonly sentences: Sentence[];
  readonly first: Sentence;
  readonly last: Sentence;
}

/** Questions in the order of the report, those that follow each other without an answer between them in one run. */
function grouped(report: Report): Asked[][] {
  const runs: Asked[][] = [];
  let before: Sentence | undefined;
  for (const sentence of report.sentences) {
    if (sentence.role === 'boilerplate') continue;
    if (sentence.role === 'question') {
      const run = runs.at(-1);
      // Questions run together in the author's own text ("You put two things to me. Is he fit? Can he drive?") are several.
      const opening = run?.at(-1)?.sentences[0];
      const inline = opening !== undefined && opening.block === sentence.block && opening.start > sentence.block.start;
      const numbered = /^\(?\d{1,2}[.)] /.test(sentence.text);
      const same = before?.role === 'question' && before.block === sentence.block && !inline && !numbered;
      // "When will she return? Please give a date.", "Is he fit? If not, when will he be?" in one block are one question.
      if (same && run) run.at(-1)!.sentences.push(sentence);
      else {
        const asked = { sentences: [sentence], first: sentence, last: sentence };
        if (before?.role === 'question' && run) run.push(asked);
        else runs.push([asked]);
      }
    }
    before = sentence;
  }
  return runs.map((run) => run.map(({ sentences }) => ({ sentences, first: sentences[0]!, last: sentences.at(-1)! })));
}

function withAnswers(report: Report, run: readonly Asked[]): Question[] {
  const following = answerAfter(report, run.at(-1)!.last);
  if (run.length === 1) return [question(report, run[0]!, following, following)];
  // Questions listed together: answered by number, in a list of as many points, or by what the report says of their subject.
  const numbered = byNumber(report, run);
  return run.map((asked, index) => {
    const last = index === run.length - 1 && setApart(asked) ? following : [];
    const own = numbered?.[index] ?? last;
    return question(report, asked, own.length > 0 ? own : byTopic(report, asked, run), own);
  });
}

/** A heading, a bold line or a cell of a table of questions: what follows is its reply, though the question before it went without one. */
function setApart({ last: { block } }: Asked): boolean {
  return block.kind === 'cell' || block.kind === 'heading' || (block.emphasised && !block.quoted);
}

/** What stands before the words of a question: who asked it, and its number. */
const BEFORE_QUESTION =
  /^(?:[^:?]{0,80}\b(?:ask(?:s|ed)?|questions?|quer(?:y|ies))\b[^:?]{0,40}: ?)?(?:(?:question|q)\.? ?)?(?:\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z])[.):]+ *|\d{1,2}(?= +-|: ))?(?: ?[-:.] +)?/i;

function question(report: Report, asked: Asked, answer: readonly Sentence[], reply: readonly Sentence[]): Question {
  const { text } = asked.first;
  const before = BEFORE_QUESTION.exec(text)?.[0] ?? '';
  // "A good chair?" begins with a word, not with a letter that numbers it.
  const skip = before === '' || /[\s.):-]$/.test(before) ? before.length : 0;
  const rest = text.slice(skip);
  const start = asked.first.start + skip + (rest.length - rest.trimStart().length);
  const span = { start, end: asked.last.end };
  return { span, text: report.text.slice(span.start, span.end), answer, reply };
}

/** The author's sentences from a question on, up to the next question or section. */
function answerAfter(report: Report, last: Sentence): readonly Sentence[] {
  const answer: Sentence[] = [];
  for (let index = last.index + 1; index < report.sentences.length; index += 1) {
    const sentence = report.sentences[index]!;
    if (sentence.role === 'boilerplate') continue;
    if (sentence.role === 'question' || sentence.role === 'signature' || sentence.role === 'address') break;
    // A heading ends the answer, unless the question itself is the heading of its section.
    if (sentence.section !== last.section) break;
    if (sentence.role === 'heading' && sentence.block.kind !== 'cell') break;
    if (sentence.prose) answer.push(sentence);
  }
  return answer;
}

const NUMBER =
  /^(?:(?:question|q|answer|re|a|in (?:answer|response|reply) to (?:your )?(?:question )?)\.? ?)?\(?(\d{1,2}|[a-z])(?:[.):]| -)* +/i;
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** Answers given in a list or under numbers after all the questions. */
function byNumber(report: Report, run: readonly Asked[]): (readonly Sentence[])[] | undefined {
  const last = run.at(-1)!.last;
  const answers: Sentence[][] = run.map(() => []);
  const questionLists = new Set(run.map((asked) => asked.first.block.list));
  const numbered = run.some(({ first }) => /\d/.test(first.block.marker) || NUMBER.test(first.text));
  let current = -1;
  let found = 0;
  let list = -1;
  let item = -1;
  for (let index = last.index + 1; index < report.sentences.length; index += 1) {
    const sentence = report.sentences[index]!;
    if (sentence.role === 'question' || sentence.role === 'signature') break;
    const { block } = sentence;
    const opens = report.sentences[index - 1]?.block !== block;
    if (opens) {
      const number = numberOf(report, sentence, run.length);
      // Recommendations that are numbered answer no questions that are not.
      if (!numbered && sentence.section.name === 'advice' && sentence.section !== last.section) current = -1;
      else if (block.list >= 0 && !questionLists.has(block.list) && block.depth === 1 && /\d|[a-z]/i.test(block.marker)) {
        if (block.list !== list) {
          list = block.list;
          item = -1;
        }
        item += 1;
        const marked = Number.parseInt(block.marker.replace(/\D/g, ''), 10);
        current = Number.isNaN(marked) ? item : marked - 1;
      } else if (number !== undefined) current = number;
      // What follows the list of answers, or a heading, is another matter.
      else if (sentence.role === 'heading' || (list >= 0 && block.list < 0)) current = -1;
    }
    if (current >= 0 && current < answers.length && sentence.prose) {
      if (answers[current]!.length === 0) found += 1;
      answers[current]!.push(sentence);
    }
  }
  // One numbered point of advice is no answer to the first question: at least half of them must be met.
  return found * 2 >= run.length && found > 1 ? answers : undefined;
}

function numberOf(report: Report, sentence: Sentence, count: number): number | undefined {
  const own = report.text.slice(sentence.block.start, Math.min(sentence.block.end, sentence.block.start + 120));
  const match = NUMBER.exec(own);
  if (match) {
    const value = /\d/.test(match[1]!) ? Number(match[1]) : match[1]!.toLowerCase().charCodeAt(0) - 96;
    return value >= 1 && value <= count ? value - 1 : undefined;
  }
  const word = /\b(?:your|the) (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final) (?:question|point|query)\b/i
    .exec(own)?.[1]
    ?.toLowerCase();
  if (word === undefined) return undefined;
  const ordinal = ORDINALS.indexOf(word);
  return ordinal < 0 ? count - 1 : ordinal < count ? ordinal : undefined;
}

/** What the report says of a question's subject: the sections that are about it, else the sentences that speak of it. */
function byTopic(report: Report, asked: Asked, run: readonly Asked[]): readonly Sentence[] {
  const text = asked.sentences.map((sentence) => sentence.text).join(' ');
  const topic = TOPICS.find((entry) => entry.asked.test(text));
  const end = run.at(-1)!.last.index;
  const candidates = report.prose.filter((sentence) => sentence.index > end || sentence.section !== asked.first.section);
  if (!topic) return sharingWords(report, asked, candidates);
  const inSection = candidates.filter((sentence) => topic.sections.includes(sentence.section.name));
  if (inSection.length > 0) return inSection;
  return candidates.filter((sentence) => sentence.index > end && topic.answered.test(sentence.text));
}

const COMMON = new Set(
  'the and for with that this have has had was were are will would could should can may might what when where which who whom whose why how is it its his her their them they he she him you your our any there from been being about into over does did doing done please employee work likely'.split(
    ' ',
  ),
);

/** Sentences after the questions that share at least two words of content with one. */
function sharingWords(report: Report, asked: Asked, candidates: readonly Sentence[]): readonly Sentence[] {
  const content = new Set<string>();
  for (const sentence of asked.sentences) {
    for (let word = sentence.firstWord; word < sentence.endWord; word += 1) {
      const lower = report.words.lower[word]!;
      if (lower.length > 3 && !COMMON.has(lower)) content.add(lower.replace(/s$/, ''));
    }
  }
  const needed = Math.min(2, content.size);
  if (needed === 0) return [];
  return candidates.filter((sentence) => {
    if (sentence.index < asked.last.index) return false;
    const shared = new Set<string>();
    for (let word = sentence.firstWord; word < sentence.endWord; word += 1) {
      const lower = report.words.lower[word]!.replace(/s$/, '');
      if (content.has(lower)) shared.add(lower);
    }
    return shared.size >= needed;
  });
}
