import { App, type ReceiverEvent } from '@slack/bolt';
import { currentReference, inDelivery } from '../operate/delivery-context.js';
import { traced } from '../operate/traced.js';
import { surfaceOf } from './incoming/surface-of.js';

/** Bolt's app, in which log lines, errors and traces carry the delivery that caused them. */
export class ObservedApp extends App {
  override processEvent(event: ReceiverEvent): Promise<void> {
    const { body } = event;
    const team: string | undefined = body['team_id'] ?? body['team']?.id;
    const surface = surfaceOf(body);
    return inDelivery({ team, surface }, () =>
      traced('delivery', { team, surface, reference: currentReference() }, () => super.processEvent(event)),
    );
  }
}
