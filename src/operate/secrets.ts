/** Tokens, tickets of sockets, codes of an installation, the secret part of response URLs, and the ids that let an app open a view. */
const SHAPES =
  /\bx(?:ox[a-z]|app|wfp)-[\w-]+|(?<=[?&](?:ticket|code|state)=)[^&\s"'\\]+|(?<=hooks\.slack\.com)\/[^\s"'\\]+|(?<!\d)\d+\.\d+\.[\da-f]{16,}/g;

/** Fields that hold a secret of any shape, also in JSON that is quoted in a text. */
const FIELDS =
  /(?<=\\*"(?:token|ticket|authorization|client_secret|signing_secret|verification_token|trigger_id|response_url)\\*":\\*")[^"\\]+/gi;

/** A line of the log without what opens a door. The line stays JSON if it was. */
export function withoutSecrets(line: string): string {
  return line.replace(SHAPES, '***').replace(FIELDS, '***');
}
