import type { Option } from '@slack/types';
import type { Element, Value } from './values.js';

/** What every kind of control gets. */
export interface ControlProps {
  element: Element;
  value: Value | undefined;
  /** Keeps a value, and tells the bot if it wants to know. */
  enter(value: Value): void;
  /** Tells the bot of something that is not kept, such as a click. */
  tell(action: Record<string, unknown>): void;
  /** Asks the bot for options that match the typed text. */
  suggest(typed: string): Promise<Option[]>;
  name: { 'aria-label'?: string; 'aria-labelledby'?: string };
  isRequired: boolean;
}
