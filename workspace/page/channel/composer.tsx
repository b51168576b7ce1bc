import { type KeyboardEvent, useId, useState } from 'react';
import type { AppInfo, Channel, Result } from '../../protocol.js';
import { type Link, useLink } from '../link.js';
import { afterKey, Listbox, optionId } from '../listbox.js';
import { accept, type Offer, offersFor } from './offers.js';

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
  const at = Math.min(chosen, offers.length - 1);
  const offer = offers[at];

  const submit = async () => {
    if (typed.trim() === '') return;
    setTyped('');
    const result = await send(typed.trim(), { channel: channel.id, thread }, state.app, act);
    if (result.kind === 'done' && result.ts) onSent(result.ts);
  };

  const press = (event: KeyboardEvent) => {
    const next = afterKey(event.key, chosen, offers.length);
    if (next !== undefined) setChosen(next);
    else if (event.key === 'Escape' && offers.length > 0) setDismissed(true);
    else if ((event.key === 'Enter' || event.key === 'Tab') && offer) setTyped(accept(offer, typed));
    else if (event.key === 'Enter' && !event.shiftKey) void submit();
    else return;
    event.preventDefault();
  };
  const type = (text: string) => {
    setTyped(text);
    setChosen(0);
    setDismissed(false);
  };

  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {offer && <Offers {...{ id, offers, at }} choose={(each) => setTyped(accept(each, typed))} />}
      <textarea
        rows={1}
        role="combobox"
        aria-label={label}
        aria-expanded={offer !== undefined}
        aria-controls={offer ? id : undefined}
        aria-activedescendant={offer ? optionId(id, at) : undefined}
        aria-autocomplete="list"
        placeholder={label}
        value={typed}
        onChange={(event) => type(event.target.value)}
        onKeyDown={press}
      />
      <button type="submit" disabled={typed.trim() === ''}>
        Send
      </button>
    </form>
  );
}

interface OffersProps {
  id: string;
  offers: readonly Offer[];
  at: number;
  choose(offer: Offer): void;
}

function Offers({ id, offers, at, choose }: OffersProps) {
  const shown = offers.map(({ text, detail }) => ({
    key: text,
    content: (
      <>
        <strong>{text}</strong> <span>{detail}</span>
      </>
    ),
  }));
  const chooseAt = (index: number) => {
    const offer = offers[index];
    if (offer) choose(offer);
  };
  return <Listbox id={id} label="Offers" className="offers" options={shown} at={at} choose={chooseAt} />;
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
