import { type KeyboardEvent, useId, useState } from 'react';
import type { AppInfo, Channel, Result } from '../../protocol.js';
import { type Link, useLink } from '../link.js';
import { accept, offersFor } from './offers.js';

interface ComposerProps {
  channel: Channel;
  thread?: string;
  label: string;
  /** Called with the message that was sent. */
  onSent?(ts: string): void;
}

/** The field for messages and commands. */
export function Composer({ channel, thread, label, onSent = () => {} }: ComposerProps) {
  const { state, act } = useLink();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const [isDismissed, setDismissed] = useState(false);
  const id = useId();
  const offers = isDismissed ? [] : offersFor(typed, state.app);
  const offer = offers[Math.min(chosen, offers.length - 1)];

  const submit = async () => {
    if (typed.trim() === '') return;
    setTyped('');
    const result = await send(typed.trim(), { channel: channel.id, thread }, state.app, act);
    if (result.kind === 'done' && result.ts) onSent(result.ts);
  };

  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && offers.length > 0) setChosen((chosen + step + offers.length) % offers.length);
    else if (event.key === 'Escape' && offers.length > 0) setDismissed(true);
    else if ((event.key === 'Enter' || event.key === 'Tab') && offer) setTyped(accept(offer, typed));
    else if (event.key === 'Enter' && !event.shiftKey) void submit();
    else return;
    event.preventDefault();
  };

  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {offer && (
        <div className="offers" id={id} role="listbox" aria-label="Offers">
          {offers.map((each, index) => (
            <div
              key={each.text}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={each === offer}
              onPointerDown={(event) => {
                event.preventDefault();
                setTyped(accept(each, typed));
              }}
            >
              <strong>{each.text}</strong> <span>{each.detail}</span>
            </div>
          ))}
        </div>
      )}
      <textarea
        rows={1}
        role="combobox"
        aria-label={label}
        aria-expanded={offer !== undefined}
        aria-controls={offer ? id : undefined}
        aria-activedescendant={offer ? `${id}-${offers.indexOf(offer)}` : undefined}
        aria-autocomplete="list"
        placeholder={label}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setChosen(0);
          setDismissed(false);
        }}
        onKeyDown={press}
      />
      <button type="submit" disabled={typed.trim() === ''}>
        Send
      </button>
    </form>
  );
}

/** A command if it begins with one of the app's, else a message. */
export function send(
  text: string,
  place: { channel: string; thread?: string },
  { commands }: AppInfo,
  act: Link['act'],
): Promise<Result> {
  const [word = '', ...rest] = text.split(' ');
  return commands.some(({ command }) => command === word)
    ? act({ kind: 'command', ...place, command: word, text: rest.join(' ') })
    : act({ kind: 'say', ...place, text });
}
