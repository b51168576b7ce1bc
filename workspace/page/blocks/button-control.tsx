import { useState } from 'react';
import type { ControlProps } from './control-props.js';

/** A button, a link that looks like one, or a pair of thumbs. */
export function ButtonControl({ element, tell }: ControlProps) {
  const { type, text, value, style, accessibility_label, positive_button, negative_button, url } = element;
  if (type === 'feedback_buttons') {
    return (
      <span className="thumbs">
        {[positive_button, negative_button].map((button, index) =>
          button ? (
            <Thumb
              key={button.value}
              label={button.accessibility_label ?? button.text.text}
              sign={index === 0 ? '👍' : '👎'}
              press={() => tell({ value: button.value, text: button.text })}
            />
          ) : null,
        )}
      </span>
    );
  }
  const press = () => tell({ text, ...(value === undefined ? {} : { value }) });
  const look = { className: `control-button ${style ?? ''}`, 'aria-label': accessibility_label };
  if (url) {
    return (
      <a {...look} href={url} target="_blank" rel="noreferrer" onClick={press}>
        {text?.text}
      </a>
    );
  }
  return (
    <button type="button" {...look} onClick={press}>
      {text?.text}
    </button>
  );
}

function Thumb({ label, sign, press }: { label: string; sign: string; press(): void }) {
  const [isPressed, setPressed] = useState(false);
  return (
    <button
      type="button"
      className="thumb"
      aria-label={label}
      title={label}
      aria-pressed={isPressed}
      onClick={() => {
        setPressed(true);
        press();
      }}
    >
      {sign}
    </button>
  );
}
