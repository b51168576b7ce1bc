import { webApi } from '@slack/bolt';

/** Troubles of Slack's own, which pass. Any other answer stays until somebody looks at the app's settings. */
const PASSING = new Set([
  'fatal_error',
  'internal_error',
  'ratelimited',
  'request_timeout',
  'service_unavailable',
  'team_added_to_org',
]);

/** Slack's word for why it opens no connection, when waiting will not change it. */
export function finalRefusal(error: unknown): string | undefined {
  if (!(error instanceof webApi.WebAPIPlatformError)) return undefined;
  return PASSING.has(error.data.error) ? undefined : error.data.error;
}
