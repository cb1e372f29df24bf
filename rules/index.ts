// Made by `npm run generate` from the folders beside it.
import type { AnyRule } from '../src/lint/rule.ts';
import { rule as adjustmentDuration } from './adjustment-duration/rule.ts';
import { rule as allegationAsFact } from './allegation-as-fact/rule.ts';
import { rule as answerFirst } from './answer-first/rule.ts';
import { rule as blame } from './blame/rule.ts';
import { rule as boilerplateOverlap } from './boilerplate-overlap/rule.ts';
import { rule as causation } from './causation/rule.ts';
import { rule as characterJudgement } from './character-judgement/rule.ts';
import { rule as clinicalDetail } from './clinical-detail/rule.ts';
import { rule as clinicianCriticism } from './clinician-criticism/rule.ts';
import { rule as consentStatement } from './consent-statement/rule.ts';
import { rule as contactPoint } from './contact-point/rule.ts';
import { rule as contradiction } from './contradiction/rule.ts';
import { rule as copyForward } from './copy-forward/rule.ts';
import { rule as diagnosisDisclosure } from './diagnosis-disclosure/rule.ts';
import { rule as disabilityOpinion } from './disability-opinion/rule.ts';
import { rule as disclaimerLoad } from './disclaimer-load/rule.ts';
import { rule as doubleNegative } from './double-negative/rule.ts';
import { rule as employeeAccount } from './employee-account/rule.ts';
import { rule as employerDirective } from './employer-directive/rule.ts';
import { rule as fitnessOpinion } from './fitness-opinion/rule.ts';
import { rule as fullDutiesTimeframe } from './full-duties-timeframe/rule.ts';
import { rule as futureAttendance } from './future-attendance/rule.ts';
import { rule as guarantee } from './guarantee/rule.ts';
import { rule as hedging } from './hedging/rule.ts';
import { rule as hrOutcome } from './hr-outcome/rule.ts';
import { rule as jargon } from './jargon/rule.ts';
import { rule as jobContext } from './job-context/rule.ts';
import { rule as liability } from './liability/rule.ts';
import { rule as litigation } from './litigation/rule.ts';
import { rule as mixedIdentity } from './mixed-identity/rule.ts';
import { rule as nextStep } from './next-step/rule.ts';
import { rule as partisan } from './partisan/rule.ts';
import { rule as personalIdentifier } from './personal-identifier/rule.ts';
import { rule as phasedReturn } from './phased-return/rule.ts';
import { rule as plainWords } from './plain-words/rule.ts';
import { rule as privateLife } from './private-life/rule.ts';
import { rule as readability } from './readability/rule.ts';
import { rule as recommendationReason } from './recommendation-reason/rule.ts';
import { rule as recommendations } from './recommendations/rule.ts';
import { rule as reportHeader } from './report-header/rule.ts';
import { rule as reportLength } from './report-length/rule.ts';
import { rule as restatedReferral } from './restated-referral/rule.ts';
import { rule as returnToWorkTimeframe } from './return-to-work-timeframe/rule.ts';
import { rule as sentenceLength } from './sentence-length/rule.ts';
import { rule as speculation } from './speculation/rule.ts';
import { rule as stigmatisingLanguage } from './stigmatising-language/rule.ts';
import { rule as templateResidue } from './template-residue/rule.ts';
import { rule as thirdParty } from './third-party/rule.ts';
import { rule as turnaround } from './turnaround/rule.ts';
import { rule as unactionedRisk } from './unactioned-risk/rule.ts';
import { rule as unansweredQuestion } from './unanswered-question/rule.ts';
import { rule as undefinedAbbreviation } from './undefined-abbreviation/rule.ts';
import { rule as unsupportedClaim } from './unsupported-claim/rule.ts';
import { rule as vagueRecommendation } from './vague-recommendation/rule.ts';

export const rules: readonly AnyRule[] = [
  adjustmentDuration,
  allegationAsFact,
  answerFirst,
  blame,
  boilerplateOverlap,
  causation,
  characterJudgement,
  clinicalDetail,
  clinicianCriticism,
  consentStatement,
  contactPoint,
  contradiction,
  copyForward,
  diagnosisDisclosure,
  disabilityOpinion,
  disclaimerLoad,
  doubleNegative,
  employeeAccount,
  employerDirective,
  fitnessOpinion,
  fullDutiesTimeframe,
  futureAttendance,
  guarantee,
  hedging,
  hrOutcome,
  jargon,
  jobContext,
  liability,
  litigation,
  mixedIdentity,
  nextStep,
  partisan,
  personalIdentifier,
  phasedReturn,
  plainWords,
  privateLife,
  readability,
  recommendationReason,
  recommendations,
  reportHeader,
  reportLength,
  restatedReferral,
  returnToWorkTimeframe,
  sentenceLength,
  speculation,
  stigmatisingLanguage,
  templateResidue,
  thirdParty,
  turnaround,
  unactionedRisk,
  unansweredQuestion,
  undefinedAbbreviation,
  unsupportedClaim,
  vagueRecommendation,
];
