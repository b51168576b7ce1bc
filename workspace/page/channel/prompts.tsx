import { useLink } from '../link.js';

/** The questions that the bot suggests as an agent; without any, the starters without the words that call the bot. */
export function Prompts({ channel, isOpen }: { channel: string; isOpen: boolean }) {
  const { state, act } = useLink();
  const { title = 'Ask the bot', prompts } = state.prompts ?? startersAsPrompts(state.app.starters);
  return (
    <details className="starters" open={isOpen}>
      <summary>{title}</summary>
      <ul>
        {prompts.map(({ title: name, message: text }) => (
          <li key={name}>
            <button type="button" onClick={() => act({ kind: 'say', channel, text })}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function startersAsPrompts(starters: readonly string[]) {
  const questions = starters.map((starter) => starter.replace(/^\S+ /, ''));
  return { title: undefined, prompts: questions.map((text) => ({ title: text, message: text })) };
}
