import type { Option } from '@slack/types';
import type { ControlProps } from './control-props.js';

/** A menu of given options. */
export function SelectControl({ element, value, enter, tell, name, isRequired }: ControlProps) {
  const { options = [], option_groups: groups = [], placeholder, type } = element;
  const isMenu = type === 'overflow';
  const all = [...options, ...groups.flatMap((group) => group.options)];
  const choose = (chosen: string) => {
    const option = all[Number(chosen)];
    if (!option) return;
    if (isMenu) tell({ selected_option: option });
    else enter({ type, selected_option: option });
  };
  const chosen = all.findIndex((option) => option.value === value?.selected_option?.value);
  return (
    <select
      {...name}
      className="control-select"
      value={isMenu ? '' : String(chosen)}
      required={isRequired}
      onChange={(event) => choose(event.target.value)}
    >
      {(isMenu || chosen < 0) && (
        <option value={isMenu ? '' : '-1'} disabled hidden>
          {isMenu ? '⋯' : (placeholder?.text ?? 'Choose')}
        </option>
      )}
      {options.map((option) => (
        <Entry key={option.value} option={option} all={all} />
      ))}
      {groups.map((group) => (
        <optgroup key={group.label.text} label={group.label.text}>
          {group.options.map((option) => (
            <Entry key={option.value} option={option} all={all} />
          ))}
        </optgroup>
      ))}
    </select>
  );
}

function Entry({ option, all }: { option: Option; all: readonly Option[] }) {
  return <option value={all.indexOf(option)}>{option.text.text}</option>;
}
