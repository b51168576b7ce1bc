import { webApi } from '@slack/bolt';
import type { HomeView, ModalView } from '@slack/types';
import { failureOf } from './failures.js';

/** Opens a modal. Tries again if Slack itself failed; the trigger cannot open two. */
export async function openView(client: webApi.WebClient, triggerId: string, view: ModalView): Promise<void> {
  try {
    await twice(() => client.views.open({ trigger_id: triggerId, view }));
  } catch (error) {
    // The first try has opened it, although Slack did not say so.
    if (!isRefusal(error, /^exchanged_trigger_id$/)) throw error;
  }
}

/** Replaces the content of an open modal. */
export async function updateView(client: webApi.WebClient, viewId: string, view: ModalView): Promise<void> {
  await twice(() => client.views.update({ view_id: viewId, view }));
}

/**
 * Shows Home to a person, in place of the view that was there when they opened it. Ignores a conflict with another opening,
 * which has shown the same.
 */
export async function publishHome(
  client: webApi.WebClient,
  user: string,
  view: HomeView,
  hash: string | undefined,
): Promise<void> {
  try {
    await twice(() => client.views.publish({ user_id: user, view, hash }));
  } catch (error) {
    if (!isRefusal(error, /^hash_conflict$/)) throw error;
  }
}

/** Whether an error is Slack's refusal with some code. */
export function isRefusal(error: unknown, code: RegExp): error is webApi.WebAPIPlatformError {
  return error instanceof webApi.WebAPIPlatformError && code.test(error.data.error);
}

/** Whoever clicked has waited for the first try already. */
const LONGEST_SECOND_TRY_MS = 2000;

/** Tries again when it is unknown whether the first try worked, since a view is shown once however often it is sent. */
async function twice<Result>(call: () => Promise<Result>): Promise<Result> {
  try {
    return await call();
  } catch (error) {
    if (failureOf(error) !== 'unknown') throw error;
    return Promise.race([call(), throwLater(LONGEST_SECOND_TRY_MS, error)]);
  }
}

function throwLater(ms: number, error: unknown): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(reject, ms, error).unref();
  });
}
