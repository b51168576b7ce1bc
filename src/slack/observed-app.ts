import { App, type ReceiverEvent } from '@slack/bolt';
import { inDelivery } from '../operate/delivery-context.js';
import { surfaceOf } from './surface-of.js';

/** Slack's app, where everything that a delivery brings about knows which delivery it was: log lines, errors, traces. */
export class ObservedApp extends App {
  override processEvent(event: ReceiverEvent): Promise<void> {
    const { body } = event;
    const team: string | undefined = body['team_id'] ?? body['team']?.id;
    return inDelivery({ team, surface: surfaceOf(body) }, () => super.processEvent(event));
  }
}
