import type {
  AllMiddlewareArgs,
  BlockAction,
  ButtonAction,
  SlackActionMiddlewareArgs,
  SlackViewMiddlewareArgs,
  StaticSelectAction,
  ViewSubmitAction,
  webApi,
} from '@slack/bolt';
import { administrationOf, type Role } from '../../catalog/catalog.js';
import type { Correction } from '../../corrections/correction.js';
import type { Checked, Corrections, Sent } from '../../corrections/corrections.js';
import type { Rolecall } from '../../rolecall.js';
import { renderModal } from '../blocks/modal.js';
import { line } from '../blocks/rich-text.js';
import { sendInPerson, sendToModal } from '../delivery/send.js';
import { openView, updateView } from '../delivery/views.js';
import { sendByWays, sendMessage, tell, type Ways } from '../delivery/ways.js';
import { waysToClicker } from '../delivery/ways-to-clicker.js';
import { orApologise } from '../errors.js';
import { beginningOf, type Correcting, readCorrectionForm, renderCorrectionForm } from './correction-form.js';
import { describeRefusal, renderCorrection, renderPassedOn, renderProposed } from './correction-view.js';

/** Corrections of the role files, loaded when somebody first makes one. */
export interface CorrectionSource {
  open: () => Promise<Corrections>;
  /** Whether a repository takes them; otherwise they go to owners and to the feedback channel. */
  isProposed: boolean;
}

export type Correct = BlockAction<ButtonAction>;
export type ChooseValue = BlockAction<StaticSelectAction>;

export interface CorrectingParts {
  rolecall: () => Rolecall;
  source: CorrectionSource;
  /** The channel that hears of corrections that no repository takes. */
  channel: string | undefined;
  isNamed: boolean;
}

/** Opens a form with the text that the role's file states about what was asked. */
export function openCorrection(parts: CorrectingParts) {
  return async (args: SlackActionMiddlewareArgs<Correct> & AllMiddlewareArgs): Promise<void> => {
    const { ack, action, body, client } = args;
    await ack();
    const ways = waysToClicker(args);
    await orApologise(async () => {
      const [id = '', ...asked]: string[] = JSON.parse(action.value ?? '[]');
      const view = await formFor({ role: id, asked, at: 0 }, parts);
      if (view) await openView(client, body.trigger_id, view);
      else await tell('The role files state no text for this answer, so there is nothing to correct.', ways);
    }, ways);
  };
}

/** Shows another of the stated values in the form. */
export function chooseValue(parts: CorrectingParts) {
  return async ({
    ack,
    action,
    body,
    client,
  }: SlackActionMiddlewareArgs<ChooseValue> & AllMiddlewareArgs): Promise<void> => {
    await ack();
    if (!body.view) return;
    const correcting: Correcting = JSON.parse(body.view.private_metadata);
    const view = await formFor({ ...correcting, at: Number(action.selected_option?.value) }, parts);
    if (view) await updateView(client, body.view.id, view);
  };
}

/** Checks a correction while the form is open. Then sends it, and tells the person where it went. */
export function takeCorrection(parts: CorrectingParts) {
  return async ({
    ack,
    view,
    body,
    client,
    logger,
  }: SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs): Promise<void> => {
    const correcting: Correcting = JSON.parse(view.private_metadata);
    const { wanted, why } = readCorrectionForm(view.state.values, correcting.at);
    const refuse = (text: string) =>
      ack({ response_action: 'errors', errors: { [`wanted-${correcting.at}`]: text } });
    const corrections = await parts.source.open();
    const found = await findValue(correcting, parts);
    if (!found) return refuse(describeRefusal({ kind: 'changed' }));
    const { role, file, value } = found;
    if (wanted === '' || wanted === value.text)
      return refuse('This text is empty or unchanged. Write what is right.');
    const by = parts.isNamed ? body.user.name || body.user.id : undefined;
    const correction: Correction = {
      role: role.title,
      file,
      value,
      wanted,
      ...(why && { why }),
      ...(by && { by }),
    };
    const checked = await corrections.check(correction);
    if (checked.kind !== 'fine') return refuse(describeRefusal(checked));
    await ack({ response_action: 'update', view: renderModal('Suggest a correction', [line('Sending …')]) });
    const ways: Ways = [{ send: sendToModal(client, view.id) }, { send: sendInPerson(client, body.user.id) }];
    await orApologise(async () => {
      const { send, checkAll } = corrections;
      const sent = await (parts.source.isProposed ? send(correction) : checkAll(correction));
      if (sent.kind === 'proposed') logger.info(`A correction was proposed: ${sent.address}`);
      if (sent.kind === 'fine') await passOn(correction, role, parts.channel, client);
      return tellResult(sent, ways);
    }, ways);
  };
}

/** Tells the person where their correction went, or why it was refused. */
function tellResult(sent: Sent | Checked, ways: Ways): Promise<unknown> {
  switch (sent.kind) {
    case 'proposed':
      return sendByWays(renderProposed(sent.address), ways);
    case 'fine':
      return sendByWays(renderPassedOn(), ways);
    default:
      return tell(describeRefusal(sent), ways);
  }
}

async function formFor(
  correcting: Omit<Correcting, 'begins'>,
  { rolecall, source, isNamed }: CorrectingParts,
) {
  const role = rolecall().catalog.roleById.get(correcting.role);
  const found = role && (await (await source.open()).find(role, correcting.asked));
  if (!found) return undefined;
  return renderCorrectionForm({
    title: role.title,
    values: found.values,
    correcting,
    goesTo: source.isProposed ? 'a merge request' : 'a message to the maintainers of the catalogue',
    isNamed,
  });
}

/** The value that a form is about; undefined if its file no longer states it. */
async function findValue({ role: id, asked, at, begins }: Correcting, { rolecall, source }: CorrectingParts) {
  const role = rolecall().catalog.roleById.get(id);
  const found = role && (await (await source.open()).find(role, asked));
  const value = found?.values[at];
  return role && value && beginningOf(value.text) === begins ? { role, file: found.file, value } : undefined;
}

/** Sends a correction to the owner of the role if Slack can reach them, otherwise to the channel. */
async function passOn(
  correction: Correction,
  role: Role,
  channel: string | undefined,
  client: webApi.WebClient,
): Promise<void> {
  const to = administrationOf(role).owner?.slackId ?? channel;
  if (to === undefined)
    throw new Error(
      'A correction has no receiver: the role has no owner in Slack, and FEEDBACK_CHANNEL is not set.',
    );
  await sendMessage(renderCorrection(correction), sendInPerson(client, to));
}
