import type { ReactNode } from 'react';

interface ListboxProps {
  id: string;
  label: string;
  className: string;
  options: readonly { key: string; content: ReactNode }[];
  /** The index of the option that the keyboard is at. */
  at: number;
  choose(index: number): void;
}

/** The options below a text field. The field keeps the focus while a person presses an option. */
export function Listbox({ id, label, className, options, at, choose }: ListboxProps) {
  return (
    <div className={className} id={id} role="listbox" aria-label={label}>
      {options.map(({ key, content }, index) => (
        <div
          key={key}
          id={optionId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          onPointerDown={(event) => {
            event.preventDefault();
            choose(index);
          }}
        >
          {content}
        </div>
      ))}
    </div>
  );
}

/** The id of one option of a listbox. */
export function optionId(listbox: string, index: number): string {
  return `${listbox}-${index}`;
}

/** The index that an arrow key leads to: around from the last option to the first. Undefined for any other key. */
export function afterKey(key: string, at: number, count: number): number | undefined {
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  return step && count > 0 ? (at + step + count) % count : undefined;
}
