import { has, type Stretch } from './pattern.ts';

/**
 * Decisions that are the employer's and about employment, not about health and work: discipline, pay, dismissal, grievance, leave credits, contract. Advice or
 * an order about these is `hr-outcome`'s to report, and none that a manager can act on as occupational health advice.
 */
const DECISION =
  /\b(?:dismiss\w*|sack(?:ed|ing)?|terminat\w+ (?:his|her|their|the|of) (?:employment|contract|probation)|terminat(?:e|ed|ing|ion)(?: (?:on|for|under)|$)|let (?:him|her|them) go\b|separate (?:him|her|them) from|(?:final |first |written |verbal |oral |formal )+warnings?|warning (?:should|must|be|to be|has to|ought|removed|withdrawn|taken)|disciplin\w+|misconduct|sanction(?:s|ed)?|grievances?|(?:his|her|their|the) (?:complaint|appeal|allegations?)|upheld|uphold|redundan\w+|severance|settlement|pay[- ]?off|compensat\w+|damages|(?:sick|full|half|back|holiday|his|her|their|normal|usual|phased|maternity) pay\b|paid (?:at|in full|for|his|her|their|after|leave|as|during)|(?:be|is|are|get|gets) paid(?! a visit)|on full pay|pay (?:him|her|them)\b|salary|wages|bonus(?:es)?|increments?|pay rise|overpayment|promot(?:e|ed|ion)|demot(?:e|ed|ion)|regrad\w+|probation\w*|capability (?:process|procedure|proceedings|hearing|meeting|policy|route|stage|grounds)|performance (?:management|improvement|plan|measures|process|procedures?)|suspen(?:ded|sion|d)\b(?! from (?:work with|exposure|driving))|investigation|hearing (?:should|must|be|ought|postponed|cancelled)|absence (?:triggers?|record|count|points?)|triggers?\b|trigger points?|Bradford|disregard\w* (?:his|her|their|the|these|this|for) (?:\w+ )?absences?|discount(?:ed|ing)?\b|leave (?:credits?|balance|entitlement|bank)|annual leave (?:\w+ )?(?:re-?credited|restored|carried|given back)|credited|re-?credited|bank holidays|sick leave (?:\w+ )?(?:extended|restored|reinstated|credited|granted)|FMLA leave (?:\w+ )?(?:granted|approved|extended)|(?:his|her|their|the) contract\b|fixed-term|ill[- ]health retirement|medical(?:ly)? retire\w*|early retirement|pension\b|resign\w*|reinstat\w+|re-?engage\w*|show[- ]cause|award(?:ed)? (?:him|her|them)|long-service|legal costs|apolog(?:y|ise|ize)|final written)\b/i;

/** Whether words speak of such a decision. */
export function speaksOfHrDecision(stretch: Stretch): boolean {
  return has(stretch, DECISION);
}
