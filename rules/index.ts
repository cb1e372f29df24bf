// Made by `npm run generate` from the folders beside it.
import type { AnyRule } from '../src/lint/rule.ts';
import { rule as allegationAsFact } from './allegation-as-fact/rule.ts';
import { rule as blame } from './blame/rule.ts';
import { rule as boilerplateOverlap } from './boilerplate-overlap/rule.ts';
import { rule as causation } from './causation/rule.ts';
import { rule as clinicalDetail } from './clinical-detail/rule.ts';
import { rule as consentStatement } from './consent-statement/rule.ts';
import { rule as contactPoint } from './contact-point/rule.ts';
import { rule as diagnosisDisclosure } from './diagnosis-disclosure/rule.ts';
import { rule as disabilityOpinion } from './disability-opinion/rule.ts';
import { rule as disclaimerLoad } from './disclaimer-load/rule.ts';
import { rule as employerDirective } from './employer-directive/rule.ts';
import { rule as fitnessOpinion } from './fitness-opinion/rule.ts';
import { rule as guarantee } from './guarantee/rule.ts';
import { rule as hrOutcome } from './hr-outcome/rule.ts';
import { rule as jargon } from './jargon/rule.ts';
import { rule as liability } from './liability/rule.ts';
import { rule as nextStep } from './next-step/rule.ts';
import { rule as personalIdentifier } from './personal-identifier/rule.ts';
import { rule as plainWords } from './plain-words/rule.ts';
import { rule as privateLife } from './private-life/rule.ts';
import { rule as readability } from './readability/rule.ts';
import { rule as recommendations } from './recommendations/rule.ts';
import { rule as reportLength } from './report-length/rule.ts';
import { rule as returnToWorkTimeframe } from './return-to-work-timeframe/rule.ts';
import { rule as sentenceLength } from './sentence-length/rule.ts';
import { rule as templateResidue } from './template-residue/rule.ts';
import { rule as thirdParty } from './third-party/rule.ts';
import { rule as undefinedAbbreviation } from './undefined-abbreviation/rule.ts';
import { rule as vagueRecommendation } from './vague-recommendation/rule.ts';

export const rules: readonly AnyRule[] = [
  allegationAsFact,
  blame,
  boilerplateOverlap,
  causation,
  clinicalDetail,
  consentStatement,
  contactPoint,
  diagnosisDisclosure,
  disabilityOpinion,
  disclaimerLoad,
  employerDirective,
  fitnessOpinion,
  guarantee,
  hrOutcome,
  jargon,
  liability,
  nextStep,
  personalIdentifier,
  plainWords,
  privateLife,
  readability,
  recommendations,
  reportLength,
  returnToWorkTimeframe,
  sentenceLength,
  templateResidue,
  thirdParty,
  undefinedAbbreviation,
  vagueRecommendation,
];
