/** Sounds and words between others that are never part of what is said. */
export const PAUSES = words('um umm uhm uh er erm hm hmm kinda sorta basically literally');

/** The same between two words of a title, elsewhere they may belong to a question. */
export const PAUSES_IN_TITLES = words('please just exactly actually really simply honestly');

/** Words that begin a message, before whom it is meant for. */
export const GREETINGS = words('hi hey hello hiya howdy yo dear morning afternoon evening');
/** Whom a message is meant for, where that is no name. */
export const ADDRESSEES = words('there all everyone everybody team folks guys people friends bot rolecall');

/** What may stand before those that end a message. */
export const BEFORE_CLOSINGS = words('many much best kind warm with lots of');
/** Words that end a message, before the name of whoever wrote it. */
export const CLOSINGS = words('cheers thanks thank thx ty tia regards best rgds');

/** What stands over a question in a form, and asks nothing. */
export const LABELS = words(
  'question questions request ask topic subject message details description summary role title re',
);

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
