import { useLink } from '../link.js';

/** What Slack lists under the plus of the composer: the app's shortcuts. */
export function Shortcuts() {
  const { state, act } = useLink();
  const shortcuts = state.app.shortcuts.filter(({ kind }) => kind === 'global');
  if (shortcuts.length === 0) return null;
  return (
    <>
      <h2>Shortcuts</h2>
      <ul>
        {shortcuts.map(({ callbackId, name, description }) => (
          <li key={callbackId}>
            <button type="button" title={description} onClick={() => act({ kind: 'shortcut', callbackId })}>
              <span aria-hidden="true">⚡</span> {name}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
