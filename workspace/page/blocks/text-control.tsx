import type { ControlProps } from './control-props.js';
import type { Value } from './values.js';

const INPUT_TYPES: Record<string, string> = {
  plain_text_input: 'text',
  email_text_input: 'email',
  url_text_input: 'url',
  number_input: 'number',
  datepicker: 'date',
  timepicker: 'time',
};

/** A field to type into, a day or a time. */
export function TextControl({ element, value, enter, name, isRequired }: ControlProps) {
  const { type, placeholder, multiline, min_length, max_length } = element;
  const field = {
    ...name,
    className: 'control-text',
    placeholder: placeholder?.text,
    required: isRequired,
    minLength: min_length,
    maxLength: max_length,
    value: value?.value ?? value?.selected_date ?? value?.selected_time ?? '',
  };
  const change = (text: string) => enter(asValue(type, text === '' ? null : text));
  if (multiline) return <textarea {...field} rows={4} onChange={(event) => change(event.target.value)} />;
  return <input {...field} type={INPUT_TYPES[type]} onChange={(event) => change(event.target.value)} />;
}

function asValue(type: string, text: string | null): Value {
  if (type === 'datepicker') return { type, selected_date: text };
  if (type === 'timepicker') return { type, selected_time: text };
  return { type, value: text };
}
