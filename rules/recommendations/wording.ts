/** It is said that the manager has nothing to do. */
export const NOTHING_NEEDED =
  /\b(?:no|without(?: any)?) (?:\w+ ){0,2}?(?:adjustments?|accommodations?|restrictions?|changes?|modifications?|special (?:arrangements?|measures)|measures|support|limitations?)(?: (?:to (?:his|her|their|the) (?:\w+ )?(?:work|job|duties|role|hours)|at work|of any kind))? (?:is|are|will be|would be|seem|appear|being)? ?(?:\w+ )?(?:needed|required|necessary|called for|indicated|advised|recommended|warranted)\b|\b(?:does|do|will|would|should|did) not (?:\w+ )?(?:need|require) (?:any |further |special |additional )*(?:adjustments?|accommodations?|restrictions?|changes?|modifications?|support|help|arrangements?)\b|\b(?:needs?|requires?|will need|will require) no (?:\w+ )?(?:adjustments?|accommodations?|restrictions?|changes?|modifications?|support|help|arrangements?)\b|\bwithout (?:any )?(?:adjustments?|restrictions?|limitations?|accommodations?|modifications?|conditions?)\b|\bno (?:work )?(?:restrictions?|limitations?)\b(?! (?:other|apart|except|beyond))|\b(?:does|do|will|would) not (?:\w+ )?(?:call for|warrant|justify|make necessary) (?:any |a |further )*(?:adjustments?|changes?|restrictions?|modifications?|special)|\bnothing (?:further |more |else )?(?:needs to be|need be|has to be) (?:changed|done|altered|put in place)|\bthere is nothing (?:that )?you (?:need to|have to) (?:do|change)|\b(?:full|unrestricted) (?:and unrestricted )?dut(?:y|ies)\b(?=[^.;]{0,20}\bwithout\b)|\bunrestricted\b/i;

/** Work that is barred by name: "unfit for work at height", "not fit to wear breathing apparatus", "Driving | Unfit". */
export const TASK_BARRED =
  /\b(?:unfit|not (?:currently |yet |medically )?fit|temporarily unfit|not cleared|disqualified|excluded|suspended|barred|remove[d]?|restricted) (?:for|to|from) (?!(?:any )?(?:work|duty|duties|return|(?:his|her|their|the|this) (?:job|role|post|duties|work)|all work|employment)\b(?! (?:at|with|in|on|near|above|involving)\b))\w|\n\s*(?:temporarily |permanently )?unfit\b/i;

/** Somebody at work who can do all of it: nothing is left to advise. */
export const FULLY_FIT =
  /\b(?:is|remains|was found|considered|found) (?:\w+ ){0,4}?fit (?:for|to (?:do|carry out|continue (?:in|with)|undertake|perform)) (?:all|the whole|the full range|every part|full|normal|usual|unrestricted|(?:his|her|their) (?:full|normal|usual|whole|entire|complete))\b/i;
/** Headers of a plan of the return. */
export const PLAN_TIME = /\b(?:weeks?|stages?|phases?|from|dates?|beginning|commencing|days?)\b/i;
export const PLAN_CONTENT = /\b(?:hours|duties|work|tasks|days|shifts?|what)\b/i;
