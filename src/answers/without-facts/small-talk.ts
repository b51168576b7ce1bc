import type { Talk } from '../../questions/phrase-meanings.js';
import { type Answer, NO_FACTS } from '../answer.js';

const LINES: Readonly<Record<Exclude<Talk, 'help'>, string>> = {
  greeting: 'Hello! Ask me about a role, or say “help”.',
  thanks: 'You are welcome.',
  goodbye: 'Goodbye!',
  start_over: 'Starting over: I have forgotten what you asked before. Ask me about a role.',
  who_are_you:
    'I am Rolecall, a bot. I answer questions about job roles from the catalogue; say “help” for examples.',
  not_a_person: 'I know roles, not people. Ask me about a title.',
  no_words: 'Ask me about a role, or say “help”.',
  not_understood_why: 'I answer only if I understand every word of a question. Say “help” for examples.',
};

/** One line for a message that asks nothing about roles. */
export function answerTalk(talk: Exclude<Talk, 'help'>): Answer {
  return { ...NO_FACTS, outcome: 'help', intents: ['help'], headline: LINES[talk] };
}

/** One line for a question in another language. */
export function sayOtherLanguage(): Answer {
  return {
    ...NO_FACTS,
    outcome: 'help',
    intents: ['help'],
    headline: 'I read questions in English. Please ask me in English.',
  };
}
