import type { InputBlock as Input } from '@slack/types';
import { useId } from 'react';
import { Control } from './control.js';
import { useInteractions } from './interactions.js';
import type { Element } from './values.js';

/** A field of a dialog or of Home, with its label. */
export function InputBlock({ block }: { block: Input }) {
  const { errors } = useInteractions();
  const id = useId();
  const { block_id = '', label, hint, optional = false, element, dispatch_action = false } = block;
  const error = errors[block_id];
  return (
    <div className="input">
      <p className="label" id={id}>
        {label.text} {optional && <span className="optional">(optional)</span>}
      </p>
      <Control
        blockId={block_id}
        element={element as Element}
        dispatches={dispatch_action}
        labelledBy={id}
        isRequired={!optional}
      />
      {hint && <p className="hint">{hint.text}</p>}
      {error && (
        <p className="error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
