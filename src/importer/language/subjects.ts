/** The verb that ends a subject, and everything after it. */
const VERB =
  /,? \b(?:is|are|was|be|will|would|can|may|has|have|does|do|belongs?|works?|sits?|leads?|manages?|drives?|owns?|supports|oversees?|serves?|acts?|joins?|plays?|reports?|reporting|who|that|which|typically|usually|generally|normally|also|must|should|and also)\b.*$/;

const FRAME =
  /^(?:and |all (?:of )?(?:the |our )?|both |each |every |the |an? |our |this |these |as (?:the|an?) )+/i;

/** A name in capitals before what its bearers also do: "Crust Managers decide on crusts and" report to somebody. */
const NAME_AND_DEEDS =
  /^(\p{Lu}[\p{L}&/-]*(?:,? (?:(?:of|and|for) )?\p{Lu}[\p{L}&/-]*)*) \p{Ll}+ .* and(?: also)?$/u;

/** The name at the beginning of a sentence: "Taste Scientists" in "Taste Scientists belong to the Kitchen and". */
export function nameIn(subject: string): string {
  return subject
    .replace(/[{}]/g, '')
    .replace(/^[*_\s]+/, '')
    .replace(FRAME, '')
    .replace(NAME_AND_DEEDS, '$1')
    .replace(VERB, '')
    .replace(/,? (?:role|position|job)s?$/i, '')
    .replace(/[\s,:–-]+$/, '')
    .trim();
}

/** Whether a subject means all roles of a page: "This job family", "All levels". */
export function meansEveryRole(subject: string): boolean {
  return /^(?:this|the|our) (?:job |role )?family$|^(?:all|every|each) (?:of (?:the|these) )?(?:job )?(?:levels?|roles?|positions?)(?: (?:in|of) .*)?$/i.test(
    subject.trim(),
  );
}

/** Whether a subject means anybody with the job: "you", "this role", "they". */
export function isAnybody(subject: string): boolean {
  const name = nameIn(subject);
  return (
    name === '' ||
    /^(?:you|they|he or she|role|position|job|job family|level|individual|person|successful candidate|post ?holder|incumbent|independent contributor|individual contributor)$/i.test(
      name,
    )
  );
}
