import type { Option } from '@slack/types';
import { useId } from 'react';
import type { ControlProps } from './control-props.js';

/** Options that are all visible, to choose one or several. */
export function ChoicesControl({ element, value, enter, name }: ControlProps) {
  const group = useId();
  const { type, options = [], option_groups: groups = [] } = element;
  const isOne = type === 'radio_buttons';
  const all = [...options, ...groups.flatMap((each) => each.options)];
  const chosen = isOne ? [value?.selected_option ?? undefined] : (value?.selected_options ?? []);
  const has = (option: Option) => chosen.some((each) => each?.value === option.value);
  const toggle = (option: Option) => {
    if (isOne) enter({ type, selected_option: option });
    else enter({ type, selected_options: all.filter((each) => has(each) !== (each === option)) });
  };
  return (
    <div className="choices" role={isOne ? 'radiogroup' : 'group'} {...name}>
      {all.map((option) => (
        <label key={option.value}>
          <input
            type={isOne ? 'radio' : 'checkbox'}
            name={group}
            checked={has(option)}
            onChange={() => toggle(option)}
          />
          {option.text.text}
          {option.description && <small>{option.description.text}</small>}
        </label>
      ))}
    </div>
  );
}
