/**
 * The words of questions that are not words of titles. Data only: to teach Rolecall a word, add it here.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words of conversation. They carry nothing of a title, wherever they stand. */
export const CONVERSATION = words(`
  pos pretty current yo sup hola greetings hallo
  plz plss pleas thnx tnx ty tysm tks ta lol btw fyi imo pronto mate bro dude buddy yall hiya howdy heya morning
  both directly indirectly a about above actually after again all also am an and any anybody anyone anything are around as ask
  asking at be because been before being below best but by called can candidate candidates cheers could
  curious currently dear did do does doing done dont either else evening ever every exactly find fine
  first folks for from get getting give given go going gonna good got great grateful guess guys had has
  have having he hello help her here hey hi him his hiya hope how i id if im in info information
  interested into is isnt it its ive job jobs just kind kindly know later learn let lets like little ll
  look looking lot love lunch make many may maybe me mean might mine moment more morning most much must my
  named need needs new next no normally not now of off ok okay on one only or other our out over own pls
  please pm position positions possible possibly present quick quickly quite question rather re read real
  really regarding regards remind right role rolecall roles say says see sec seem send shall she should
  show so some somebody someone something soon sorry still sure take talk tell than thank thanks that
  thats the their them then there these they thing things think this those though thx time title titles to
  today tomorrow too typically under until up urgent urgently us use used using usually ve very wanna want
  wanted wants was way we week well were what whats when where whether which while who whom whos whose why
  will wish with within wonder wondering works would wouldnt yeah yes yesterday yet you your yours asap
  asked
`);

/**
 * Words that questions are made of and titles may be too. After a title they are of the question ("the ESM team");
 * right before one they are taken for a part of it ("Team Manager"), which no role may have.
 */
export const ABOUT = words(`
  company day list name named part people person post work working works call second team teams department group
  boss hiring interview interviewing org organization organisation page main key core primary typical basic minimum
  general specific exact detailed actual usual sit sits stand stands rank ranks family families compensation
  performance career hiring growth knowledge interaction interactions impact experience skill skills process metrics
  success criteria path chain track report reports pay bonus equity description progression
`);

/** Words that ask for the opposite of what stands by them ("roles that do not need ...", "other than grade 8"). */
export const NEGATING = words(
  'not no non never without except excluding outside besides neither nor lack lacks lacking than',
);

/** Words that a title or another noun follows. */
export const DETERMINERS = words('the a an');

/** What people call a job family. */
export const FAMILY_WORDS = words(
  'family families team teams department departments group groups org organisation organization',
);

/**
 * Levels, functions and kinds of work. In a question they name a job even where no role of the catalogue has
 * them, so they are never passed over and never taken for a misspelling: "Principal ..." is not "Senior ...".
 */
export const JOB_WORDS = words(`
  principal distinguished fellow chief head president junior intern internship trainee apprentice graduate executive deputy
  assistant associate intermediate senior staff lead manager director vice officer supervisor superintendent
  engineer engineers engineering developer developers designer designers architect architects accountant accountants analyst analysts
  specialist specialists coordinator coordinators administrator administrators consultant consultants recruiter recruiters scientist scientists
  writer writers editor editors lawyer lawyers attorney counsel paralegal nurse teacher marketer marketers seller sellers representative
  representatives agent agents owner strategist strategists planner planners buyer buyers technician technicians researcher researchers
  advocate advocates evangelist controller auditor auditors trainer trainers instructor instructors advisor advisors adviser producer producers
  secretary receptionist clerk programmer programmers tester testers scrum master doctor pilot chef driver actuary economist statistician
  marketing finance financial legal product design security infrastructure frontend backend fullstack devops software hardware
  data quality customer customers account accounting enterprise commercial brand talent procurement payroll treasury compliance privacy
  analytics growth revenue alliance alliances solutions technical technology consulting education facilities administration hr
  janitor mechanic chemist physicist biologist astronaut barista florist therapist psychologist photographer musician
`);
