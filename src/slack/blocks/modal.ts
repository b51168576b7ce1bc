import type { KnownBlock, ModalView } from '@slack/types';
import { plain } from './plain-text.js';

const TITLE_LENGTH = 24;

/** A modal that only shows something. */
export function renderModal(title: string, blocks: KnownBlock[]): ModalView {
  return { type: 'modal', title: plain(title, TITLE_LENGTH), close: plain('Close', TITLE_LENGTH), blocks };
}

/** A modal to fill in. Slack sends its submission with the callback id. */
export function renderForm(
  { title, submit, callbackId, metadata = '' }: FormNames,
  blocks: KnownBlock[],
): ModalView {
  return {
    ...renderModal(title, blocks),
    callback_id: callbackId,
    private_metadata: metadata,
    submit: plain(submit, TITLE_LENGTH),
    close: plain('Cancel', TITLE_LENGTH),
  };
}

/** The texts of a submitted form by block id and action id, as Slack sends them. */
export type FormTexts = Record<string, Record<string, { value?: string | null }>>;

interface FormNames {
  title: string;
  submit: string;
  callbackId: string;
  /** Data that Slack returns with the submission. */
  metadata?: string;
}
