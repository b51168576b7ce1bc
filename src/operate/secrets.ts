/** Secrets that can be recognised by their shape. */
const SHAPES = [
  // Tokens of Slack, GitLab and GitHub.
  /\bx(?:ox[a-z]|app|wfp)-[\w-]+/,
  /\bgl[a-z]{2,6}-[\w.-]{16,}/,
  /\b(?:gh[a-z]|github_pat)_\w{16,}/,
  // Tickets of sockets, codes of an installation.
  /(?<=[?&](?:ticket|code|state)=)[^&\s"'\\]+/,
  // The secret part of a response URL.
  /(?<=hooks\.slack\.com)\/[^\s"'\\]+/,
  // Triggers, which let an app open a view.
  /(?<!\d)\d+\.\d+\.[\da-f]{16,}/,
  // The password in an address, as of a database or a proxy.
  /(?<=:\/\/[^\s:/@"'\\]*:)[^\s@/"'\\]+(?=@)/,
].map(({ source }) => new RegExp(source, 'g'));

/** Fields that hold a secret of any shape, also in JSON that is quoted in a text. */
const FIELDS =
  /(?<=\\*"(?:token|ticket|authorization|client_secret|signing_secret|verification_token|trigger_id|response_url)\\*":\\*")[^"\\]+/gi;

/** A line of the log without its secrets. The line stays JSON if it was. */
export function withoutSecrets(line: string): string {
  return [...SHAPES, FIELDS].reduce((text, secret) => text.replace(secret, '***'), line);
}
