import type { AppInfo } from '../protocol.js';

/** The parts of a manifest that the local workspace looks at. */
export interface Manifest {
  features: {
    app_home?: { home_tab_enabled?: boolean };
    bot_user: { display_name: string };
    slash_commands?: { command: string; description: string; usage_hint?: string }[];
    shortcuts?: { name: string; type: 'global' | 'message'; callback_id: string; description: string }[];
    unfurl_domains?: string[];
  };
  functions?: Record<string, { title: string; input_parameters?: unknown }>;
  oauth_config?: { scopes?: { bot?: string[] } };
  settings: { event_subscriptions?: { bot_events?: string[] } };
}

/** What Slack would offer for an app, according to its manifest. */
export function appInfo(
  { features, functions = {}, oauth_config, settings }: Manifest,
  botUser: string,
  starters: readonly string[],
): AppInfo {
  return {
    name: features.bot_user.display_name,
    botUser,
    starters: [...starters],
    commands: (features.slash_commands ?? []).map(({ command, description, usage_hint: hint = '' }) => ({
      command,
      description,
      hint,
    })),
    shortcuts: (features.shortcuts ?? []).map(
      ({ type: kind, callback_id: callbackId, name, description }) => ({
        kind,
        callbackId,
        name,
        description,
      }),
    ),
    steps: Object.entries(functions).map(([callbackId, step]) => ({
      callbackId,
      title: step.title,
      inputs: inputsOf(step.input_parameters),
    })),
    hasHome: features.app_home?.home_tab_enabled === true,
    hearsHome: settings.event_subscriptions?.bot_events?.includes('app_home_opened') === true,
    unfurlDomains: features.unfurl_domains ?? [],
    scopes: oauth_config?.scopes?.bot ?? [],
  };
}

/** Listed by name, or, in older manifests, under "properties". */
function inputsOf(parameters: unknown = {}): AppInfo['steps'][number]['inputs'] {
  const { properties = parameters } = parameters as { properties?: object };
  return Object.entries(properties as Record<string, { title?: string }>).map(([name, { title = name }]) => ({
    name,
    title,
  }));
}
