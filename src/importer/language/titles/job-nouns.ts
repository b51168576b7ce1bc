import { setOfWords } from '../../../text/set-of-words.js';

/** Nouns for people at work. A heading that ends with one is probably a title. */
export const WORKER_NOUNS = setOfWords(`
  accountant administrator advisor adviser advocate agent aide ambassador analyst apprentice architect artist assistant
  associate attendant attorney auditor author baker barista bartender bookkeeper brewer broker builder butcher buyer
  captain caretaker caregiver carpenter cashier chair chairman chairperson chef chief clerk cleaner coach conductor
  consultant contributor controller cook coordinator counsel counsellor counselor curator dean dentist designer developer dietitian
  director distinguished dispatcher doctor driver economist editor electrician engineer estimator evangelist examiner
  executive expert facilitator farmer fellow firefighter fitter florist gardener generalist guard hairdresser head host
  inspector installer instructor intern internship interpreter investigator janitor joiner journalist judge keeper
  labourer laborer lawyer lead leader lecturer liaison librarian machinist maintainer manager marketer mason matron mechanic member
  mentor merchandiser midwife miller miner moderator nurse nutritionist officer operative operator optician organizer
  owner painter paralegal paramedic partner pharmacist physician physicist pilot planner plumber porter president
  principal producer professor programmer psychologist receptionist recruiter rep representative researcher roofer
  sailor salesperson scheduler scientist scrivener secretary sommelier sourcer specialist steward strategist
  superintendent supervisor surgeon surveyor sysadmin teacher technician technologist teller tester therapist trader
  trainee trainer translator treasurer tutor underwriter veterinarian videographer waiter waitress warden welder worker
  writer pastor minister priest chaplain deacon rabbi imam custodian sre swe sdet ciso dba
`);

/** The worker in a field, by the field's last word: an engineer in "Software Engineering". */
export const WORKER_IN: ReadonlyMap<string, string> = new Map([
  ['engineering', 'Engineer'],
  ['development', 'Developer'],
  ['design', 'Designer'],
  ['research', 'Researcher'],
  ['management', 'Manager'],
  ['analysis', 'Analyst'],
  ['analytics', 'Analyst'],
  ['programming', 'Programmer'],
  ['consulting', 'Consultant'],
  ['accounting', 'Accountant'],
  ['recruiting', 'Recruiter'],
  ['recruitment', 'Recruiter'],
  ['writing', 'Writer'],
  ['architecture', 'Architect'],
  ['science', 'Scientist'],
]);

/** Endings of nouns for people at work. */
export const JOB_ENDING = /(?:writer|grapher|ologist|ician|master|ator|smith|keeper)$/;

/** Endings that other words have too: a baker bakes, but a paper does not pape. They are a weaker sign. */
export const WEAK_ENDING = /(?:[^aeiou](?:er|or)|ist|ian|ier)$/;

/** Words with such an ending that name no people at work. */
export const NO_WORK = setOfWords(`
  order paper customer computer server folder career number letter newsletter power calendar member matter center
  centre layer filter offer tier chapter cluster user container router header footer newsletter register parameter
  character quarter water under over other after further together whether never ever list checklist factor vector error
  behavior behaviour color colour floor door error mirror sector monitor tutor encounter answer corner cover danger
  border transfer buffer trigger twitter docker counter meter disaster remember consider checklist playlist exist
  indicator calculator generator accelerator elevator refrigerator denominator
  guardian median partner-tier civilian provider supplier vendor sponsor competitor investor visitor contributor-guide
`);
