import type { App, ViewSubmitAction } from '@slack/bolt';
import type { Rolecall } from '../../rolecall.js';
import type { SlackSettings } from '../settings.js';
import {
  type ChooseValue,
  type Correct,
  type CorrectionSource,
  chooseValue,
  openCorrection,
  takeCorrection,
} from './correct.js';
import { CORRECTION_CHOICE, CORRECTION_FORM } from './correction-form.js';
import { CORRECT_ACTION } from './correction-view.js';

/** Lets people suggest corrections. Returns the ids of the actions and forms that it handles. */
export function listenForCorrections(
  app: App,
  corrections: CorrectionSource,
  rolecall: () => Rolecall,
  { feedback, correctionNames }: SlackSettings,
): string[] {
  const parts = {
    rolecall,
    source: corrections,
    channel: feedback?.channel,
    isNamed: correctionNames,
  };
  app.action<Correct>(CORRECT_ACTION, openCorrection(parts));
  app.action<ChooseValue>(CORRECTION_CHOICE, chooseValue(parts));
  app.view<ViewSubmitAction>(CORRECTION_FORM, takeCorrection(parts));
  return [CORRECT_ACTION, CORRECTION_CHOICE, CORRECTION_FORM];
}
