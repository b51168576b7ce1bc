import { pick } from '../random.js';
import { type Noise, wrapping } from './noise.js';

const SENTENCES = [
  'Hi! What does the {} do?',
  'hey, who does a {} report to?',
  'Good morning team, could you tell me the grade of the {} please? Thanks a lot!',
  'what are the requirements for {}',
  'Quick question: what comes after {}?',
  "I'm on a call with a candidate for {} - what do they need to know?",
  'can you show me the responsibilities of a {}, thx',
  'is there a career path for the {} role? cheers',
  "Hello Rolecall, I'd like to know what a {} is expected to do 🙏",
  'does anybody know which grade the {} is?',
  'my manager asked me what a {} does all day, can you help?',
  'sorry to bother you, but how is the {} measured?',
  'Hey folks! I was wondering whether the {} needs to travel. Thank you so much',
  'yo, {} requirements pls',
  'tell me everything about the {} job please',
  'Hi there, we are hiring a {}: what is the process?',
];

const TRAILS = [
  '{} thanks!',
  '{} please',
  '{}, thx',
  '{} - cheers 🙂',
  '{} asap?',
  '{} pls and thank you',
  '{} role',
  '{} ?!',
  '{} job, anyone?',
  '{}. Kind regards',
];

export const inSentence = filling(SENTENCES);
export const trailed = filling(TRAILS);

function filling(templates: readonly string[]): Noise {
  return (title, random) =>
    wrapping(
      title,
      pick(templates, random).replace('{}', () => title),
    );
}
