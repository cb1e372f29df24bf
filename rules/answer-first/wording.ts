/** Fit, or not, to take part in a meeting, a hearing or an interview. */
export const FIT_FOR_MEETING =
  /\b(?:fit|unfit|well enough|able|unable|capable|capacity|not yet well enough|ready)(?: enough)? (?:to|for|of) (?:\w+ ){0,5}?(?:attend\w*|take part|taking part|participat\w+|meet\w*|meetings?|hearings?|interviews?|interviewed|process|proceedings|investigation|discuss\w*|engage\w*|answer\w*)\b|\bmeeting (?:can|may|could|should) (?:go ahead|take place|proceed|be held)\b|\b(?:can|may|could) attend\b/i;
