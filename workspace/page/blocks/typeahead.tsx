import type { Option } from '@slack/types';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { ControlProps } from './control-props.js';

const USUAL_MINIMUM = 3;

/** A menu whose options the bot sends while a person types. */
export function Typeahead({ element, value, enter, suggest, name, isRequired }: ControlProps) {
  const { type, placeholder, min_query_length: minimum = USUAL_MINIMUM } = element;
  const [typed, setTyped] = useState<string>();
  const [options, setOptions] = useState<Option[]>();
  const [at, setAt] = useState(0);
  const newest = useRef(0);
  const id = useId();
  const isOpen = options !== undefined;

  const search = async (text: string) => {
    setTyped(text);
    setAt(0);
    newest.current += 1;
    const asked = newest.current;
    const found = text.length < minimum ? undefined : await suggest(text);
    // Ignore the options of an older text.
    if (asked === newest.current) setOptions(found);
  };
  const close = () => {
    newest.current += 1;
    setOptions(undefined);
    setTyped(undefined);
  };
  const choose = (option: Option | undefined) => {
    close();
    if (option) enter({ type, selected_option: option });
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!isOpen) return;
    if (step && options.length > 0) setAt((at + step + options.length) % options.length);
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
        aria-activedescendant={isOpen && options[at] ? `${id}-${at}` : undefined}
        autoComplete="off"
        required={isRequired}
        placeholder={placeholder?.text}
        value={typed ?? value?.selected_option?.text.text ?? ''}
        onFocus={(event) => minimum === 0 && void search(event.target.value)}
        onChange={(event) => void search(event.target.value)}
        onKeyDown={press}
        onBlur={close}
      />
      {isOpen && options.length === 0 && (
        <p className="no-options" role="status">
          No results
        </p>
      )}
      {isOpen && options.length > 0 && (
        <div className="options" id={id} role="listbox" aria-label="Results">
          {options.map((option, index) => (
            <div
              key={option.value}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              onPointerDown={(event) => {
                event.preventDefault();
                choose(option);
              }}
            >
              {option.text.text}
              {option.description && <small>{option.description.text}</small>}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
