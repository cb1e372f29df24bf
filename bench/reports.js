// reports.js - deterministic generator of invented occupational-health (OH)
// management reports in Markdown, for speed and memory measurements.
//
// No dependency, no network, no real person, employer or case: every name is
// made up from the word lists below. Node 18 or newer.
//
//   node reports.js --out DIR --count N [--seed 1] [--words 900]
//                        [--boilerplate 0.4] [--copies 0.02] [--truth FILE]
//
//   --out          folder to fill with report-000001.md ... (made if missing)
//   --count        how many reports
//   --seed         any integer; same seed and options => same bytes
//   --words        words aimed at in each report; each report's own aim is
//                  drawn between 0.6 and 1.4 times this
//   --boilerplate  share of the words that come from fixed paragraphs which
//                  many reports have in common (0 to 0.9; about 770 words at most)
//   --copies       share of the reports that are a lightly edited copy of an
//                  earlier one (about one case sentence in ten replaced and
//                  the names changed): the pairs an overlap rule should find
//   --truth        write {copies: [[copy, source], ...]} as JSON to this file
//
// Report i depends on (seed, i, the options) only, never on --count: the first
// 100 reports of a 1,000-report corpus are the 100-report corpus.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// ---- options ---------------------------------------------------------------
const opt = { out: '', count: 1, seed: 1, words: 900, boilerplate: 0.4, copies: 0.02, truth: '' };
for (let a = process.argv.slice(2); a.length; ) {
  const key = a.shift().replace(/^--/, '');
  if (!(key in opt)) throw new Error(`unknown option --${key}`);
  const value = a.shift();
  opt[key] = typeof opt[key] === 'number' ? Number(value) : value;
}
if (!opt.out) throw new Error('--out DIR is needed');

// ---- seeded random numbers (mulberry32) ------------------------------------
function rng(seed) {
  let s = seed >>> 0;
  return () => {
    s = (s + 0x6d2b79f5) >>> 0;
    let t = s;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
const hash = (...n) => n.reduce((h, v) => Math.imul(h ^ v, 0x01000193) >>> 0, 0x811c9dc5);

// ---- word lists ------------------------------------------------------------
const L = (s) => s.trim().split(/\s*\|\s*/);
const W = {
  first: L(
    'Amara|Bethan|Callum|Dilys|Ewan|Farida|Gareth|Hana|Imran|Joan|Kofi|Lena|Mairi|Nikhil|Orla|Piotr|Rhona|Samir|Tegan|Una|Viktor|Wendy|Yusuf|Zara',
  ),
  last: L(
    'Abernethy|Bassett|Corrigan|Dunmore|Ellery|Fairhurst|Garbutt|Holloway|Iveson|Jessop|Kettley|Lomond|Marchbank|Netherby|Oakham|Penhale|Quigley|Rowntree|Selwood|Tranter|Underhill|Venables|Wainfleet|Yardley',
  ),
  role: L(
    'warehouse operative|senior claims handler|community nurse|HGV driver|primary school teacher|software analyst|care assistant|production team leader|call centre adviser|maintenance electrician|payroll officer|laboratory technician|refuse loader|catering assistant|library assistant|site supervisor|police staff investigator|housing officer|paramedic|machine operator',
  ),
  org: L(
    'Northmoor Logistics|Hartwell Borough Council|Ashdown Foods|Calder Valley Trust|Pennine Rail Services|Mossbank Academy|Larkfield Insurance|Severn Gate Utilities|Thornbury Care|Kestrel Engineering',
  ),
  cond: L(
    'mechanical low back pain|generalised anxiety disorder|depressive episode of moderate severity|type 2 diabetes mellitus|rotator cuff tendinopathy of the right shoulder|carpal tunnel syndrome, worse on the left|plantar fasciitis|migraine with aura|work-related stress|asthma that has become less well controlled|osteoarthritis of both knees|long COVID with post-exertional fatigue|irritable bowel syndrome|hypertension|lateral epicondylitis|a fractured left distal radius|an inguinal hernia repair|sciatica with L5/S1 radiculopathy|perimenopausal symptoms|obstructive sleep apnoea|hearing loss in the higher frequencies|contact dermatitis affecting the hands|ulcerative colitis|chronic fatigue syndrome|a myocardial infarction treated with a stent|epilepsy that is usually well controlled|endometriosis|vestibular migraine|post-traumatic stress disorder|gout',
  ),
  sym: L(
    'pain on bending|disturbed sleep|poor concentration|numbness in the fingers|low mood|breathlessness on the stairs|stiffness in the mornings|reduced grip strength|headaches two or three times a week|fatigue by mid-afternoon|palpitations|tearfulness at work|difficulty turning the neck|urgency of the bowel|dizziness on standing|reduced appetite|panic attacks on the journey to work|tingling in the right foot|irritability|cramp-like abdominal pain',
  ),
  task: L(
    'lifting boxes of up to 15 kg|driving for longer than one hour|working at height|answering back-to-back telephone calls|standing at the packing line|using a display screen for most of the day|pushing loaded cages|kneeling in confined spaces|taking minutes in long meetings|working alone in the community|restraint and physical intervention|night work|carrying tools up ladders|writing case notes to a deadline|handling solvents|supervising a team of eight|repeated reaching above shoulder height|operating the fork-lift truck|dealing with members of the public who are upset|walking between sites',
  ),
  adj: L(
    'a sit-stand desk|an ergonomic assessment of the workstation|a later start time|additional rest breaks of ten minutes each hour|a parking space close to the entrance|a lighter trolley|a headset|a period of home working on two days a week|removal from the on-call rota|a buddy for the first fortnight|regular one-to-one meetings|a written list of priorities|redeployment to the day shift|voice recognition software|team lifting for any load above 10 kg|an adjusted sickness absence trigger point|a stress risk assessment|protected time for therapy appointments|temporary exemption from night duty|a quieter working area',
  ),
  treat: L(
    'a course of cognitive behavioural therapy|physiotherapy every fortnight|sertraline 100 mg daily|a steroid injection|a referral to the pain clinic|talking therapies through the GP|amitriptyline at night|naproxen with omeprazole|a wrist splint|cardiac rehabilitation|an elimination diet|continuous positive airway pressure|hormone replacement therapy|counselling through the employee assistance programme|keyhole surgery|metformin|an MRI scan|hydrotherapy|a graded exercise programme|blood tests',
  ),
  clin: L(
    'GP|consultant orthopaedic surgeon|physiotherapist|practice nurse|consultant psychiatrist|occupational therapist|cardiology team|neurologist|pain specialist|counsellor|pharmacist|gastroenterologist',
  ),
  span: L(
    'the last three weeks|about four months|just over a year|the past six weeks|several years|nearly two months|the best part of eighteen months|ten days|around eight weeks|the spring of last year',
  ),
  time: L(
    'within two to four weeks|in due course|in approximately six weeks|as soon as reasonably practicable|by the end of next month|once the treatment has been completed|after a period of convalescence|in the next eight to twelve weeks|in the foreseeable future|on Monday of next week|following the review with the specialist|within a fortnight',
  ),
  change: L(
    'a little better|broadly unchanged|worse after a full shift|variable from day to day|much improved since the last review|worse in cold weather|better when rested|slow to settle|under reasonable control|more of a problem at night',
  ),
  act: L(
    'walk for about twenty minutes|drive short distances|dress without help|cook a simple meal|climb one flight of stairs|concentrate for half an hour|carry a light bag of shopping|sit for forty minutes before needing to move|sleep for five hours a night|look after two young children|do the garden in short spells|swim once a week',
  ),
  adv: L(
    'currently|at present|at this moment in time|in the short term|for the time being|on balance|in my opinion|on the basis of what I was told|from a medical point of view|by and large',
  ),
  due: L('due to the fact that|in view of the fact that|given that|for the reason that|in the event that|on the grounds that|as'),
  re: L('with regard to|in respect of|in relation to|with reference to|in connection with|on account of|about'),
  to: L('in order to|so as to|with a view to being able to|to'),
  prior: L('prior to|subsequent to|in advance of|following|in the course of|after'),
  who: L(
    'the line manager|human resources|the team leader|the head teacher|the depot manager|the operations director|the ward manager|the supervisor',
  ),
  month: L('January|February|March|April|May|June|July|August|September|October|November|December'),
};

// Case sentences: {slot} takes a random word of that list, {n} a number from 2
// to 12, {d} a date, {N} the employee's title and last name, {F} the first name.
const CASE = L(
  `
{N} told me that the symptoms of {cond} began {d} and have been {change} over {span}.
The employee reports {sym}, {sym} and {sym}, which make {task} hard to keep up for more than {n} hours.
{N} was referred by {who} because of {n} periods of absence in {span}.
I understand that {treat} was started by the {clin} in {month} and that the response has been {change}.
The {clin} has advised that {treat} should be considered {time}.
{adv} {N} is able to {act}, but {task} is likely to make the {sym} worse.
There is a past history of {cond}, for which {treat} was prescribed {span} ago.
Examination today showed a reduced range of movement, some tenderness and {sym}, but no sign of anything that would need urgent referral.
{F} described the relationship with {who} as strained since {month}, and feels that this has contributed to {sym}.
{adv} the employee is not fit for {task} but is fit for amended duties with {adj}.
It is recommended that {who} should arrange {adj} {time}.
{N} has been absent since {d} and has been receiving {treat} from the {clin}.
{due} the condition is likely to fluctuate, {who} may wish to consider {adj} and {adj}.
On a usual day {N} can {act}, although {sym} and {sym} are said to follow.
A phased return over {n} weeks is suggested, starting at {n} hours a week, with {adj} throughout.
The job was described to me as involving {task}, {task} and, less often, {task}.
{N} scored {n} on the questionnaire for mood and {n} on the one for anxiety, which is in keeping with {cond}.
The prognosis is guarded: with {treat} I would expect the {sym} to be {change} {time}.
{N} hopes to go back to work {time} and is well motivated to do so.
No further absence is expected {re} {cond}, provided that {adj} can be put in place.
{prior} {task}, a risk assessment should be carried out by {who} and repeated after {n} weeks.
{N} lives with a partner and {n} pets, and is usually able to {act} without help.
The {clin} wrote on {d} to confirm {cond}, and a copy of the letter was made available to me with consent.
I asked about {sym}, which {F} said had been {change} since {treat} was stopped in {month}.
Work is thought to have been a contributing factor, in particular {task} and the lack of {adj}.
The employee wears glasses, takes no regular exercise, and has cut down on alcohol {re} {sym}.
If {adj} is not feasible, {who} might think about moving {N} away from {task} until {month}.
{N} can {act} and {act}; what remains difficult is {task}, mainly because of {sym}.
I have written to the {clin} {to} obtain a report about {cond}, and shall write again {time}.
The sickness record sent with the referral shows {n} days lost to {cond} and {n} days lost to {cond}.
{F} was open in conversation, made good eye contact and gave a clear account of {span}.
Medication includes {treat}, which may cause drowsiness and could affect {task}.
{adv} I do not anticipate that {cond} will prevent {N} from giving regular and effective service.
{N} said that {task} had been changed {prior} the {month} reorganisation, and that {sym} started soon after.
A further assessment of {task} by a competent person, with {adj} to hand, would be of benefit.
The employee has tried {treat} and {treat}, neither of which helped the {sym} for longer than {n} days.
`
    .replace(/\n/g, '|')
    .replace(/^\||\|$/g, ''),
);

const ACTION = L(
  `Arrange {adj} {time}|Avoid {task} for {n} weeks|Review {adj} with {who} every {n} days|Allow time off for {treat}|Complete a stress risk assessment {time}|Limit {task} to {n} hours a day|Offer {adj}, subject to operational needs|Agree a phased return over {n} weeks|Refer back to occupational health {time}|Consider {adj} as a reasonable adjustment|Ask {who} to keep in touch once a week|Seek advice {re} {task}`,
);

// Fixed paragraphs that many reports share word for word.
const BOILER = L(
  `
Thank you for referring this employee to the occupational health service. I confirm that the purpose of the assessment was explained, that the employee gave informed consent to take part, and that the contents of this report were discussed before it was released. The employee was offered the chance to see the report before, or at the same time as, the manager.
|This report is based on the information contained in the management referral, on what the employee told me during the consultation, and on my clinical judgement. No medical records were available at the time of the assessment. Should further information come to light, the opinion given here may need to be revised.
|The advice in this report is intended to assist the employer in making decisions. It is for management to decide whether the recommendations are reasonably practicable and whether they can be accommodated, having regard to the operational needs of the business.
|Whether a person is disabled is ultimately a legal rather than a medical decision. However, in my opinion the employee's condition is likely to be considered a disability under the Equality Act 2010, because it has lasted, or is likely to last, for longer than twelve months and would have a substantial adverse effect on normal day-to-day activities if treatment were withdrawn.
|Whether the Equality Act 2010 applies is a matter for an employment tribunal and not for occupational health. On the information available today it is my opinion that the provisions of the Act are unlikely to apply, as the condition is not expected to last for twelve months or more.
|The employee should be encouraged to make use of the employee assistance programme, which offers confidential advice and counselling twenty-four hours a day, seven days a week. Details are available on the intranet or from human resources.
|It is recommended that a workplace stress risk assessment is undertaken, with reference to the Management Standards published by the Health and Safety Executive: demands, control, support, relationships, role and change. The outcome should be documented and an action plan agreed with the employee.
|I would recommend a phased return to work in order to facilitate rehabilitation. The hours should be increased gradually, and the arrangement should be reviewed each week by the line manager so that any difficulties can be identified and dealt with at an early stage.
|Display screen equipment should be assessed in accordance with the relevant regulations. The employee should take short, frequent breaks away from the screen, should vary posture, and should report any discomfort to the line manager without delay.
|Manual handling tasks should be subject to a suitable and sufficient risk assessment. Mechanical aids should be utilised wherever possible, and refresher training in safe lifting techniques should be provided prior to the employee resuming full duties.
|The reasonable adjustments set out above are likely to be required on a temporary basis. It would be helpful if they could be reviewed after a period of six to eight weeks, and at regular intervals thereafter.
|No further routine appointment has been made. Please do not hesitate to refer the employee again if the situation changes, if the absence continues beyond the timescale given, or if additional advice is required.
|A review appointment has been arranged in approximately six weeks' time. A further report will be sent to you after that consultation. If the employee returns to work before then, please let us know so that the review can be brought forward or cancelled.
|This report contains confidential personal information and must be stored securely. It should be disclosed only to those who need to see it, and it should not be copied or forwarded without the consent of the employee and of this department.
|The employee has been advised to comply with treatment, to attend all hospital appointments, and to contact the general practitioner if there is any deterioration. Lifestyle measures, including regular exercise, a balanced diet and good sleep hygiene, were also discussed.
|I trust that this information is of assistance. If anything in this report is unclear, or if you would like to discuss the recommendations in more detail, please contact the department on the number at the head of this letter.
`.replace(/\n/g, ''),
);

const SECTIONS = [
  'Background',
  'Current situation',
  'Medical history',
  'Work and functional capacity',
  'Opinion',
  'Outlook',
  'Advice to management',
];

// ---- one report ------------------------------------------------------------
const count = (s) => s.split(/\s+/).filter(Boolean).length;

function makeReport(index, body = index, mutate = 0) {
  // `body` names the report whose text is written; `index` names the person.
  // For an ordinary report the two are the same.
  const who = rng(hash(opt.seed, index, 17));
  const r = rng(hash(opt.seed, body, 29));
  const edit = rng(hash(opt.seed, index, 43));
  const pick = (list, g = r) => list[Math.floor(g() * list.length)];
  const first = pick(W.first, who),
    last = pick(W.last, who);
  const title = pick(['Mr', 'Ms', 'Mrs', 'Miss', 'Dr'], who);
  const date = (g) => `${1 + Math.floor(g() * 28)} ${pick(W.month, g)} ${2019 + Math.floor(g() * 7)}`;
  const fill = (t, g) => {
    const used = new Set();
    const fresh = (k) => {
      let v;
      do v = pick(W[k], g);
      while (used.has(v));
      used.add(v);
      return v;
    };
    const s = t.replace(/\{(\w+)\}/g, (_, k) =>
      k === 'n' ? String(2 + Math.floor(g() * 11)) : k === 'd' ? date(g) : k === 'N' ? `${title} ${last}` : k === 'F' ? first : fresh(k),
    );
    return s[0].toUpperCase() + s.slice(1);
  };
  const sentence = (list) => {
    const t = pick(list),
      own = Math.floor(r() * 4294967296);
    return edit() < mutate ? fill(pick(list, edit), edit) : fill(t, rng(own));
  };

  const aim = Math.round(opt.words * (0.6 + 0.8 * r()));
  const boiler = BOILER.slice();
  for (let i = boiler.length - 1; i > 0; i--) {
    const j = Math.floor(r() * (i + 1));
    [boiler[i], boiler[j]] = [boiler[j], boiler[i]];
  }
  const fixed = [];
  for (let n = 0; n < aim * opt.boilerplate && boiler.length; ) {
    const p = boiler.pop();
    fixed.push(p);
    n += count(p);
  }
  // (there are about 770 words of fixed text in all: a larger share of a long report stops there)

  const out = [
    '# Occupational health management report',
    '',
    '| Item | Detail |',
    '| --- | --- |',
    `| Employee | ${title} ${first} ${last} |`,
    `| Job title | ${fill(pick(W.role), r)} |`,
    `| Employer | ${pick(W.org)} |`,
    `| Date of assessment | ${date(r)} |`,
    `| Reference | OH-${String(index).padStart(6, '0')} |`,
    '',
  ];
  let have = 110 + fixed.reduce((n, p) => n + count(p), 0);
  const sections = SECTIONS.map((h) => ({ h, body: [] }));
  let k = 0;
  while (have < aim) {
    const s = sections[k++ % sections.length];
    const lines = [];
    if (s.h === 'Advice to management') {
      for (let i = 3 + Math.floor(r() * 4); i > 0; i--) lines.push(`- ${sentence(ACTION)}.`);
      s.body.push(lines.join('\n'));
    } else {
      for (let i = 2 + Math.floor(r() * 4); i > 0; i--) lines.push(sentence(CASE));
      s.body.push(lines.join(' '));
    }
    have += count(lines.join(' '));
  }
  fixed.forEach((p, i) => {
    const b = sections[i === 0 ? 0 : Math.floor(r() * sections.length)].body;
    i === 0 ? b.unshift(p) : b.push(p);
  });
  for (const s of sections) if (s.body.length) out.push(`## ${s.h}`, '', ...s.body.flatMap((p) => [p, '']));
  out.push('Yours sincerely,', '', `**Dr ${pick(W.first)} ${pick(W.last)}**`, '', '*Consultant in occupational medicine*', '');
  return out.join('\n');
}

// ---- write -----------------------------------------------------------------
const sourceOf = (i) => {
  const g = rng(hash(opt.seed, i, 71));
  return i > 1 && g() < opt.copies ? 1 + Math.floor(g() * (i - 1)) : 0;
};
mkdirSync(opt.out, { recursive: true });
const copies = [];
let bytes = 0,
  words = 0;
for (let i = 1; i <= opt.count; i++) {
  let from = sourceOf(i),
    text;
  if (from) {
    while (sourceOf(from)) from = sourceOf(from); // a copy of a copy: take the first
    copies.push([i, from]);
    text = makeReport(i, from, 0.1);
  } else text = makeReport(i);
  bytes += Buffer.byteLength(text);
  words += count(text);
  writeFileSync(join(opt.out, `report-${String(i).padStart(6, '0')}.md`), text);
}
if (opt.truth) writeFileSync(opt.truth, `${JSON.stringify({ copies })}\n`);
console.log(JSON.stringify({ reports: opt.count, bytes, words, wordsEach: Math.round(words / opt.count), copies: copies.length }));
