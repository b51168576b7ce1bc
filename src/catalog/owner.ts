/** Who keeps the text of a role up to date: a person, a title or a team. */
export interface RoleOwner {
  name: string;
  /** The Slack id of the person, if the file states it. */
  slackId?: string;
}

const SLACK_ID = '[UW][A-Z0-9]{6,}';
const NAMED = new RegExp(`^(.+?)\\s*<@?(${SLACK_ID})>$`);
const BARE = new RegExp(`^<?@?(${SLACK_ID})>?$`);

/** Reads an owner as a file states it: "Ada Lovelace", "Ada Lovelace <U012AB3CD>" or "U012AB3CD". */
export function parseOwner(stated: string): RoleOwner {
  const [, name = stated, slackId] = NAMED.exec(stated) ?? [];
  const [, bare] = BARE.exec(stated) ?? [];
  if (bare !== undefined) return { name: bare, slackId: bare };
  return { name, ...(slackId !== undefined && { slackId }) };
}

/** The owner as a file states it: "Ada Lovelace <U012AB3CD>". */
export function ownerText({ name, slackId }: RoleOwner): string {
  return slackId === undefined || slackId === name ? name : `${name} <${slackId}>`;
}
