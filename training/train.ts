import { readFileSync, writeFileSync } from 'node:fs';
import { features, isJudged, numberOf } from './likelihood.ts';
import { type Class, cases, type Piece, reports, written } from './material.ts';
import { type Example, type Model, regress, sumOf } from './regression.ts';

/** Learns training/likelihood-weights.ts. The same texts give the same bytes: nothing here asks the clock, the machine or the rules. */
const [root = '.', asked = 'partisan,speculation,causation', out = `${root}/training/likelihood-weights.ts`] = process.argv.slice(2);
const LEARNT = asked.split(',') as Class[];
const WORDINGS = 10;
const FOLDS = 4;
/** Precision that the threshold must have on labelled sentences held back, and alarms that it may raise in reports held back. */
const PRECISION = 0.95;
const REPORTS_PER_ALARM = 40;

/** Sentences at fault by these rules are often at fault by the class as well, and nobody said whether. */
const NEIGHBOURS: Readonly<Record<Class, readonly string[]>> = {
  blame: ['allegation-as-fact', 'liability', 'partisan', 'causation', 'unsupported-claim'],
  partisan: [
    'allegation-as-fact',
    'blame',
    'character-judgement',
    'liability',
    'hr-outcome',
    'employer-directive',
    'unsupported-claim',
    'litigation',
  ],
  speculation: ['character-judgement', 'private-life', 'unsupported-claim', 'third-party', 'litigation'],
  'character-judgement': ['partisan', 'speculation', 'stigmatising-language', 'unsupported-claim', 'private-life'],
  'clinician-criticism': ['unsupported-claim', 'liability'],
  'stigmatising-language': [
    'character-judgement',
    'private-life',
    'clinical-detail',
    'diagnosis-disclosure',
    'speculation',
    'unsupported-claim',
  ],
  causation: ['allegation-as-fact', 'liability', 'blame', 'unsupported-claim', 'diagnosis-disclosure', 'litigation', 'unactioned-risk'],
  'vague-recommendation': [
    'hr-outcome',
    'employer-directive',
    'recommendation-reason',
    'adjustment-duration',
    'phased-return',
    'recommendations',
  ],
};

const labelled = [...cases(`${root}/test/evidence/corpus/cases`, 'corpus'), ...cases(`${root}/test/evidence/own/cases`, 'own')];
const ours = written(`${root}/training/sentences`, WORDINGS);
const atFault = readFileSync(`${root}/training/sentences/at-fault.txt`, 'utf8');
const prose = [...reports(`${root}/test/evidence/corpus/reports`, atFault), ...reports(`${root}/test/evidence/own/reports`, atFault)];
const all = [...labelled, ...ours, ...prose];
const reportsSeen = new Set(prose.map(({ group }) => group)).size;

/** Features as numbers, and of those the ones that stand in the texts of two authors' lines or more: the rest cannot be learned from. */
const numbers = new Map<object, number[]>();
const lines = new Map<number, string | true>();
for (const piece of all) {
  for (const sentence of piece.sentences) {
    const list = [...new Set(features(piece.report, sentence).map(({ name }) => numberOf(name)))];
    numbers.set(sentence, list);
    for (const number of list) {
      const line = lines.get(number);
      if (line === undefined) lines.set(number, piece.group);
      else if (line !== piece.group) lines.set(number, true);
    }
  }
}
const shared = Uint32Array.from([...lines].filter(([, line]) => line === true).map(([number]) => number)).sort();
const indexOf = new Map([...shared].map((number, index) => [number, index]));
const ABSENT = shared.length;
const bucketsKnown = new Map<object, Int32Array>();
for (const [sentence, list] of numbers)
  bucketsKnown.set(
    sentence,
    Int32Array.from(list, (number) => indexOf.get(number) ?? ABSENT),
  );
const bucketsOf = (piece: Piece, at: number): Int32Array => bucketsKnown.get(piece.sentences[at]!)!;
const score = (model: Model, piece: Piece): number =>
  Math.max(-20, ...piece.sentences.map((sentence, at) => (isJudged(piece.report, sentence) ? sumOf(model, bucketsOf(piece, at)) : -20)));

/** What a piece teaches of a class. */
function lesson(piece: Piece, of: Class): { positive: boolean; weight: number } | undefined {
  if (piece.unsure.has(of)) return undefined;
  const labelledWeight = piece.source === 'written' ? 1 : 1.5;
  if (piece.fires.has(of)) return { positive: true, weight: labelledWeight };
  if (piece.rule === of) return { positive: false, weight: labelledWeight };
  if (piece.source === 'report') return { positive: false, weight: 1 };
  return NEIGHBOURS[of].some((rule) => piece.rule === rule) ? undefined : { positive: false, weight: 0.3 };
}

function train(pieces: readonly Piece[], of: Class): Model {
  let model: Model | undefined;
  for (let turn = 0; turn < 2; turn += 1) {
    const examples: Example[] = [];
    for (const piece of pieces) {
      const told = lesson(piece, of);
      const places = piece.sentences.map((_, at) => at);
      if (!told || places.length === 0) continue;
      if (!told.positive) for (const at of places) examples.push({ buckets: bucketsOf(piece, at), ...told });
      else if (!model)
        for (const at of places) examples.push({ buckets: bucketsOf(piece, at), positive: true, weight: told.weight / places.length });
      else {
        // Of several sentences one is at fault: the one that the first turn thought the likeliest.
        const of1 = model;
        const best = places.reduce((one, other) => (sumOf(of1, bucketsOf(piece, other)) > sumOf(of1, bucketsOf(piece, one)) ? other : one));
        examples.push({ buckets: bucketsOf(piece, best), ...told });
      }
    }
    model = regress(examples, ABSENT + 1, { epochs: 7, decay: 1e-4, seed: 11 + turn, frozen: ABSENT });
  }
  return model!;
}

/** FNV-1a on the group keeps all wordings of a line on one side. */
const foldOf = (piece: Piece): number => numberOf(piece.group) % FOLDS;

const learned: { of: Class; model: Model; threshold: number }[] = [];
for (const of of LEARNT) {
  const heldBack: { piece: Piece; sum: number }[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = train(
      all.filter((piece) => foldOf(piece) !== fold),
      of,
    );
    for (const piece of all) if (foldOf(piece) === fold) heldBack.push({ piece, sum: score(model, piece) });
  }
  heldBack.sort((a, b) => b.sum - a.sum);
  const judged = heldBack.filter(({ piece }) => piece.rule === of && piece.source !== 'written');
  let threshold = Number.POSITIVE_INFINITY;
  let right = 0;
  judged.forEach(({ piece, sum }, at) => {
    if (piece.fires.has(of)) right += 1;
    if (right / (at + 1) >= PRECISION) threshold = sum;
  });
  const alarms = heldBack.filter(({ piece }) => piece.source === 'report' && !piece.fires.has(of) && !piece.unsure.has(of));
  const allowed = Math.floor(reportsSeen / REPORTS_PER_ALARM);
  threshold = Math.max(threshold, (alarms[allowed]?.sum ?? -20) + 1e-3);
  const positives = judged.filter(({ piece }) => piece.fires.has(of)).length;
  const found = judged.filter(({ piece, sum }) => sum >= threshold && piece.fires.has(of)).length;
  const wrong = judged.filter(({ piece, sum }) => sum >= threshold && !piece.fires.has(of)).length;
  console.log(
    `${of}: threshold ${threshold.toFixed(3)}; held back ${found} of ${positives} found, ${wrong} alarms on near-misses, ${alarms.filter(({ sum }) => sum >= threshold).length} in ${reportsSeen} reports`,
  );
  for (const { piece, sum } of alarms.slice(0, 3)) console.log(`   ${sum.toFixed(2)} ${piece.text.slice(0, 120)}`);
  learned.push({ of, model: train(all, of), threshold });
}

// One byte a weight. A feature whose every weight is rounded to nothing is left out.
const scales = learned.map(({ model }) => model.weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127);
const rounded = learned.map(({ model }, at) =>
  Int8Array.from(model.weights.subarray(0, ABSENT), (weight) => Math.round(weight / scales[at]!)),
);
const kept = [...shared.keys()].filter((index) => rounded.some((row) => Math.abs(row[index]!) > 1));
const numberBytes = new DataView(new ArrayBuffer(kept.length * 4));
for (const [at, index] of kept.entries()) numberBytes.setUint32(at * 4, shared[index]!, true);
const weightBytes = Int8Array.from(rounded.flatMap((row) => kept.map((index) => row[index]!)));
const base64 = (buffer: ArrayBufferLike): string => Buffer.from(buffer).toString('base64');
const classes = learned
  .map(({ of, model, threshold }, at) => `    '${of}': { bias: ${model.bias}, scale: ${scales[at]}, threshold: ${threshold} },`)
  .join('\n');
writeFileSync(
  out,
  `import type { Learned } from './likelihood.ts';

/** Made by training/train.ts from training/sentences and test/evidence; not to be edited. */
export const LEARNED: Learned = {
  classes: {
${classes}
  },
  numbers:
    '${base64(numberBytes.buffer)}',
  weights:
    '${base64(weightBytes.buffer)}',
};
`,
);
console.log(
  `${all.length} texts, ${shared.length} features, ${kept.length} kept, ${Math.round((kept.length * (4 + LEARNT.length)) / 1024)} KB`,
);
