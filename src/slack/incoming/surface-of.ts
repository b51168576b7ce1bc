/** The fields of a delivery that tell where somebody asked. */
interface Body {
  type?: unknown;
  command?: unknown;
  event?: { type?: unknown };
}

const BY_EVENT: Readonly<Record<string, string>> = {
  app_mention: 'mention',
  message: 'direct_message',
  app_home_opened: 'home',
  link_shared: 'link',
  entity_details_requested: 'work_object',
  function_executed: 'workflow_step',
};

const BY_TYPE: Readonly<Record<string, string>> = {
  block_actions: 'button',
  block_suggestion: 'search',
  view_submission: 'form',
  shortcut: 'shortcut',
  message_action: 'answer_this',
};

/** Where in Slack somebody asked, for logs and metrics: one of a dozen words, so that no metric grows without end. */
export function surfaceOf({ type, command, event }: Body): string {
  if (command !== undefined) return 'command';
  const known = event ? BY_EVENT[String(event.type)] : BY_TYPE[String(type)];
  return known ?? 'other';
}
