import type { Option } from '@slack/types';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { afterKey, Listbox, optionId } from '../listbox.js';
import type { ControlProps } from './control-props.js';

const USUAL_MINIMUM = 3;

/** A menu whose options the bot sends while a person types. */
export function Typeahead({ element, value, enter, suggest, name, isRequired }: ControlProps) {
  const { type, placeholder, min_query_length: minimum = USUAL_MINIMUM } = element;
  const { typed, options, at, setAt, search, close } = useSearch(suggest, minimum);
  const id = useId();
  const isOpen = options !== undefined;

  const choose = (option: Option | undefined) => {
    close();
    if (option) enter({ type, selected_option: option });
  };
  const press = (event: KeyboardEvent) => {
    if (!isOpen) return;
    const next = afterKey(event.key, at, options.length);
    if (next !== undefined) setAt(next);
    else if (event.key === 'Enter') choose(options[at]);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className="typeahead">
      <input
        {...name}
        className="control-text"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && options[at] ? optionId(id, at) : undefined}
        autoComplete="off"
        required={isRequired}
        placeholder={placeholder?.text}
        value={typed ?? value?.selected_option?.text.text ?? ''}
        onFocus={(event) => minimum === 0 && void search(event.target.value)}
        onChange={(event) => void search(event.target.value)}
        onKeyDown={press}
        onBlur={close}
      />
      {isOpen && <Results {...{ id, options, at }} choose={(index) => choose(options[index])} />}
    </div>
  );
}

interface Search {
  /** Undefined unless a person is typing. */
  typed: string | undefined;
  /** The options that the bot found; undefined if the menu is closed. */
  options: readonly Option[] | undefined;
  at: number;
  setAt(at: number): void;
  search(text: string): Promise<void>;
  close(): void;
}

/** The options for the text that is typed now. Ignores those that arrive late, for an older text. */
function useSearch(suggest: ControlProps['suggest'], minimum: number): Search {
  const [typed, setTyped] = useState<string>();
  const [options, setOptions] = useState<Option[]>();
  const [at, setAt] = useState(0);
  const newest = useRef(0);

  const search = async (text: string) => {
    setTyped(text);
    setAt(0);
    newest.current += 1;
    const asked = newest.current;
    const found = text.length < minimum ? undefined : await suggest(text);
    if (asked === newest.current) setOptions(found);
  };
  const close = () => {
    newest.current += 1;
    setOptions(undefined);
    setTyped(undefined);
  };
  return { typed, options, at, setAt, search, close };
}

interface ResultsProps {
  id: string;
  options: readonly Option[];
  at: number;
  choose(index: number): void;
}

function Results({ id, options, at, choose }: ResultsProps) {
  if (options.length === 0)
    return (
      <p className="no-options" role="status">
        No results
      </p>
    );
  const shown = options.map(({ value, text, description }) => ({
    key: value ?? text.text,
    content: (
      <>
        {text.text}
        {description && <small>{description.text}</small>}
      </>
    ),
  }));
  return <Listbox id={id} label="Results" className="options" options={shown} at={at} choose={choose} />;
}
