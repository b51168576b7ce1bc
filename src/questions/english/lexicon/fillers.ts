/** Words that add nothing to a question, wherever they stand. Never a negation, a comparison, a number or a condition. */
export const FILLERS: ReadonlySet<string> = new Set(
  `the a an please pls plz kindly just actually really exactly basically simply kinda sorta sort maybe perhaps possibly
  probably well so ok okay um uh hmm like literally quickly quick briefly anyway now then still also too already indeed
  btw fyi asap thx thanks thank hey hi hello hiya dear guys team folks rolecall bot sir madam mate bro lol haha
  , : ( ) [ ] " - – — · • * … ' \` | ! . ? ; our your officially here normally usually typically generally roughly about
  exact specific actual overall super kind wondering mostly formally technically
  `
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/**
 * Phrases that frame a question and are no part of it. Each is words with blanks between them: `a|b` for either,
 * `word?` for one that may be missing.
 */
export const FRAMES: readonly string[] = [
  'can|could|would|will you please? tell|show|give|say|explain|remind|help me|us? to|with?',
  'can|could|would you please? kindly?',
  'can|could|may|might i|we please? have|get|see|know|ask|view|read|hear? about? a|the? list? of?',
  'please to',
  'please? tell|show|give|explain|remind me|us to?',
  'do|does|did you|anyone|anybody|someone|somebody know|happen|remember to? know?',
  'does anyone|anybody know if|whether?',
  'my|our|the|a manager|boss|candidate|colleague|client|team|recruiter|applicant|friend wants|want|asked|asks|needs|wanted|wonders|is to|about|asking? know|ask|hear|if|whether?',
  'my|our|the|a manager|boss|candidate|colleague|client|team|recruiter|applicant|friend asked|asks me|us about|if|whether?',
  'candidate|client|colleague wants|asks|asked|needs|is to|asking? know|ask|if|whether?',
  'i? wonder|wondered',
  'new here',
  'on a call rn|now|today?',
  'i am on a call with? a? candidate?',
  'quick|small one',
  'is|are that|it|this true|right|correct|so',
  'i|we would|want|need|like|d like|love|want|need|have to know|find|see|understand|ask|check out?',
  'i|we want|need|wanted|needed to know|ask|check|see|find|understand out?',
  'i am|was|m wondering|curious|asking|looking|trying if|whether|for|to?',
  'just? wondering|curious|checking if|whether?',
  'quick|one|small|another|simple|dumb|silly|stupid question',
  'question for you|the? group|all?',
  'i have|got a? question|q about?',
  'when you have|get a? second|minute|moment|sec|time',
  'if you can|could|may|please|know|have|do|dont not? mind|time?',
  'if possible|that is possible',
  'at|in|within|for|here our|the|this|my|your|at company|organisation|organization|org|firm|handbook|business|us',
  'at|in|of|from the? company|handbook|catalogue|catalog|organisation|organization|business',
  'at here',
  'according to the? handbook|page|pages|catalogue|catalog|docs|documentation',
  'for|from a|the|my|our candidate|colleague|friend|report|employee|applicant|client|manager',
  'as of now|today|right',
  'right|just now',
  'these days',
  'at the moment|present',
  'or somebody|someone|anybody|anyone|something else',
  'or to? somebody|someone|anybody|anyone else',
  'on the? career? ladder',
  'or not',
  'as well',
  'in general|total|detail|short|brief|particular|fact|your|the opinion|end?',
  'thank you so|very? much?',
  'thanks a|so|very? lot|much|again? in? advance?',
  'many thanks',
  'sorry to|for bother|bothering|the? question?',
  'excuse me',
  'good morning|afternoon|evening|day',
  'hi|hello|hey there|all|everyone|team|folks|guys|bot',
  'by the way',
  'for me|us|my|our information|notes|records?',
  'you know',
  'i mean|guess|think|suppose|believe|wonder if|whether?',
  'let me|us know',
  'a|the bit|little',
  'to be|me honest|clear|sure',
  '( m|f|w|d|x / m|f|w|d|x / m|f|w|d|x|div )',
  'all genders',
  'please? and? thank you',
  'it is that',
  'what i want to know is',
  'my question is',
  'kind|sort of',
];
