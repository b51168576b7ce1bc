/** Words with which somebody asks about a role, whatever its name: "tell me about ...", "what is a ...". */
const ABOUT_A_ROLE =
  /\b(?:(?:is|are) an?|about|describe|explain|overview|role|job|position|grade|requirements?|title)\b/i;

/** Whether a text that names nothing known still seems to ask about a role. */
export function asksAboutRole(text: string): boolean {
  return ABOUT_A_ROLE.test(text);
}
