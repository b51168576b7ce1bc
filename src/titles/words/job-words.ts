const words = (text: string): string[] => text.trim().split(/\s+/);

/** Levels and nouns that name a job. Data only, all singular. */
export const JOB_NOUNS: ReadonlySet<string> = new Set(
  words(`
  principal distinguished fellow chief president junior intern internship trainee apprentice graduate executive deputy
  assistant associate intermediate senior staff lead manager director vice officer supervisor superintendent regional
  engineer developer designer architect accountant analyst specialist coordinator administrator consultant recruiter
  scientist writer editor lawyer attorney counsel paralegal nurse teacher marketer seller representative agent owner
  strategist planner buyer technician researcher advocate evangelist controller auditor trainer instructor advisor
  adviser producer secretary receptionist clerk programmer tester doctor pilot chef driver actuary economist
  statistician janitor mechanic chemist physicist biologist astronaut barista florist therapist psychologist
  photographer musician plumber gardener
  `),
);

/**
 * Those nouns and kinds of work. They name a job even if no role of a catalogue has the word: "Principal" is no slip for
 * "principle", and "Engineer" is none for "engineering".
 */
export const JOB_WORDS: ReadonlySet<string> = new Set([
  ...JOB_NOUNS,
  ...words(`
  head engineering scrum master marketing finance financial legal product design security infrastructure frontend
  backend fullstack devops software hardware data quality customer account accounting enterprise commercial brand talent
  procurement payroll treasury compliance privacy analytics growth revenue alliance solutions technical technology
  consulting education facilities administration hr
  `),
]);
