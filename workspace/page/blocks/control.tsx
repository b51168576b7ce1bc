import { useLink } from '../link.js';
import { ButtonControl } from './button-control.js';
import { ChoicesControl } from './choices-control.js';
import type { ControlProps } from './control-props.js';
import { useInteractions } from './interactions.js';
import { SelectControl } from './select-control.js';
import { TextControl } from './text-control.js';
import { textsIn } from './texts-in.js';
import { Typeahead } from './typeahead.js';
import { type Element, initialValue, type Value } from './values.js';

interface Props {
  blockId: string;
  element: Element;
  /** Whether the bot hears of every entry at once. */
  dispatches?: boolean;
  labelledBy?: string;
  isRequired?: boolean;
}

/** Anything in a block that can be clicked or filled in. */
export function Control({ blockId, element, dispatches = false, labelledBy, isRequired = false }: Props) {
  const { act } = useLink();
  const { source, changed, entered, change } = useInteractions();
  const actionId = element.action_id ?? '';
  const value = (changed[blockId]?.[actionId] as Value | undefined) ?? initialValue(element);

  const tell = (action: Record<string, unknown>, values = entered) => {
    if (element.confirm && !window.confirm(element.confirm.text.text)) return;
    const named = { block_id: blockId, action_id: actionId, type: element.type, ...action };
    void act({ kind: 'action', source, action: named, values });
  };
  const enter = (given: Value) => {
    const values = change(blockId, actionId, given);
    if (dispatches) tell({ ...given }, values);
  };
  const suggest = async (typed: string) => {
    const result = await act({ kind: 'suggest', source, blockId, actionId, typed });
    return result.kind === 'options' ? result.options : [];
  };
  const name = labelledBy
    ? { 'aria-labelledby': labelledBy }
    : { 'aria-label': element.accessibility_label ?? element.placeholder?.text ?? 'More' };
  return <Kind {...{ element, value, enter, tell, suggest, name, isRequired }} />;
}

function Kind(props: ControlProps) {
  switch (props.element.type) {
    case 'button':
    case 'workflow_button':
    case 'icon_button':
    case 'feedback_buttons':
      return <ButtonControl {...props} />;
    case 'static_select':
    case 'overflow':
      return <SelectControl {...props} />;
    case 'external_select':
      return <Typeahead {...props} />;
    case 'radio_buttons':
    case 'checkboxes':
    case 'multi_static_select':
      return <ChoicesControl {...props} />;
    case 'plain_text_input':
    case 'email_text_input':
    case 'url_text_input':
    case 'number_input':
    case 'datepicker':
    case 'timepicker':
      return <TextControl {...props} />;
    default:
      return (
        <p className="as-text">
          <span className="mark">{props.element.type} as text: it does not work on this page </span>
          {textsIn(props.element).join(' ')}
        </p>
      );
  }
}
