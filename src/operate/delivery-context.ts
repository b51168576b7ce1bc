import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/** What is being handled: something that came from Slack. */
export interface DeliveryContext {
  /** Stands in the log and, if it fails, in what the person is told. */
  reference: string;
  team: string | undefined;
  /** Where the person asked, such as `command` or `mention`. */
  surface: string;
  /** When it arrived, as `performance.now()` tells. */
  arrivedAt: number;
}

const contexts = new AsyncLocalStorage<DeliveryContext>();

/** Handles a delivery. All work that it starts, however late, can ask which delivery it belongs to. */
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

/** The reference of the delivery that is being handled, or a new one where there is none. */
export function currentReference(): string {
  return currentDelivery()?.reference ?? newReference();
}

/** Short enough to be read out. */
function newReference(): string {
  return randomUUID().slice(0, 8);
}
