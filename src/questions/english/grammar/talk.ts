import { atGrade, rolesAtLevel, rolesInFamily, the, where } from '../../../queries/build.js';
import { rule } from '../../chart/rule.js';

/** What asks nothing about roles. */
export const TALK_RULES = [
  rule('talk')(
    [
      'help me|us?',
      'what <can> you do|answer',
      'what <can>|<do> i ask',
      'what <can> i ask you',
      'how <do> i|you|this|it work',
      'how <do>|<can> i use this|you|it|rolecall',
      'what <do> you know|do',
      'commands|usage|examples|menu|manual|options',
      'i need|want help',
      '<show> me? help|examples|commands',
      'how does it work',
    ],
    () => 'help' as const,
    'help',
  ),
  rule('talk')(
    [
      '<who>|what <be> you',
      '<be> you human|bot|robot|real|ai|there|person',
      'what <be> rolecall',
      'what <be> your name',
    ],
    () => 'who_are_you' as const,
    'who are you',
  ),
  rule('talk')(
    [
      'hi|hello|hey|hiya|yo|morning|afternoon|evening|greetings|howdy',
      'good morning|afternoon|evening|day',
      'hi|hello|hey|hiya there|all|everyone|team|folks|rolecall|bot',
      'how <be> you|it',
      'what up',
    ],
    () => 'greeting' as const,
    'hello',
  ),
  rule('talk')(
    [
      'thanks|thank|thx|ty|cheers|tks|thankyou|tysm',
      'thank you very|so? much?',
      'thanks a|very? lot|much?',
      'thanks|thx that|it helped|helps|works',
      'ok|okay|great|cool|perfect|nice|awesome|super|good|wonderful|excellent|brilliant',
      'ok|great|perfect|cool|thanks|thank thanks|you',
      'got it',
      'that helps|helped',
      'well done',
      'good bot|job',
      'lol|haha|wow',
      'no thanks|thank you?',
      'thanks|thank|thx|ty|cheers|great|ok? that is|was all|it for? now?',
      'never mind',
      'forget|leave|skip|scrap it|that',
      'nevermind',
      'yes|no|yep|nope|yeah|sure',
    ],
    () => 'thanks' as const,
    'thanks, that helped',
  ),
  rule('talk')(
    [
      'start|begin over|again|anew|afresh|fresh',
      'start|begin from? scratch|beginning',
      'reset|restart that|it|this|everything|conversation?',
      'new topic|conversation|search',
      'forget|clear everything|all|conversation',
    ],
    () => 'start_over' as const,
    'start over',
  ),
  rule('talk')(
    ['bye', 'goodbye', 'see you', 'good night', 'have nice day|weekend', 'see ya'],
    () => 'goodbye' as const,
    'bye',
  ),
];

/** Who is asking: "I am a Staff ESM", "as a Staff ESM". */
export const SETTING_RULES = [
  rule('setting')(
    [
      'i? am {role}',
      'i am {role} at|on|,? {grades}',
      '(i|we work|working | for me)? as {role}',
      'if|when i am|was|were|become {role}',
      'if|when i? join|start|join|begin|started|joined|applied|apply|work|worked as|for {role}',
      'being|suppose|assuming {role}',
      'i am working|currently|now as {role}',
      'my role|job|title is {role}',
      '{role} here',
      'i? am? hiring|recruiting|promoting for? {role}',
      'i|we? want|plan|need to? promote|hire|recruit {role}',
    ],
    ({ role }) => role,
    'I am a Staff ESM',
  ),
  rule('setting')(
    [
      'i am already|currently? at|on? {level} level? now|currently|today?',
      'if i was|were at|on? {level} level?',
    ],
    ({ level }) => the(rolesAtLevel(level)),
    'I am at senior level',
  ),
  rule('setting')(
    'if|when? i? am|was|were already|currently? at|on? {grades} <in> {family}',
    ({ grades, family }) => the(where(rolesInFamily(family), atGrade(grades))),
    'I am grade 7 in Ecosystem Sales',
  ),
];
