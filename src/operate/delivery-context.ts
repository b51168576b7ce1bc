import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/** Something that came from Slack and is being handled. */
export interface DeliveryContext {
  /** Shown in the log and, if the delivery fails, in the message to the person. */
  reference: string;
  team: string | undefined;
  /** Where the person asked, such as `command` or `mention`. */
  surface: string;
  /** When it arrived, by `performance.now()`. */
  arrivedAt: number;
}

const contexts = new AsyncLocalStorage<DeliveryContext>();

/** Handles a delivery. All work that it starts, even later, can find the delivery with `currentDelivery`. */
export function inDelivery<Result>(
  { team, surface }: Pick<DeliveryContext, 'team' | 'surface'>,
  work: () => Promise<Result>,
): Promise<Result> {
  return contexts.run({ reference: newReference(), team, surface, arrivedAt: performance.now() }, work);
}

/** The delivery that is being handled here, if any. */
export function currentDelivery(): DeliveryContext | undefined {
  return contexts.getStore();
}

/** The reference of the delivery that is being handled, or a new one if there is none. */
export function currentReference(): string {
  return currentDelivery()?.reference ?? newReference();
}

/** Short enough to be read out. */
function newReference(): string {
  return randomUUID().slice(0, 8);
}
