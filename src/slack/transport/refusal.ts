import { webApi } from '@slack/bolt';
import { setOfWords } from '../../text/set-of-words.js';

/** Failures of Slack that pass. Any other failure lasts until somebody changes the app's settings. */
const PASSING = setOfWords(`
  fatal_error internal_error org_login_required rate_limited ratelimited request_timeout service_unavailable
  team_added_to_org
`);

/** Slack's reason for refusing a connection for good; undefined for a failure that may pass. */
export function finalRefusal(error: unknown): string | undefined {
  if (!(error instanceof webApi.WebAPIPlatformError)) return undefined;
  return PASSING.has(error.data.error) ? undefined : error.data.error;
}
