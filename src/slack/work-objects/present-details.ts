import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { Rolecall } from '../../rolecall.js';
import { type RoleEntity, renderRoleEntity } from './role-entity.js';

type DetailsArgs = SlackEventMiddlewareArgs<'entity_details_requested'> & AllMiddlewareArgs;

/** Fills the pane that opens from a role's card. Says so if the role is no longer in the catalogue. */
export function presentDetails(rolecall: () => Rolecall) {
  return async ({ event, client }: DetailsArgs): Promise<void> => {
    const { trigger_id, entity_url } = event;
    const metadata = detailsOf(entity_url, rolecall());
    await client.entity.presentDetails(
      metadata ? { trigger_id, metadata } : { trigger_id, error: { status: 'not_found' } },
    );
  };
}

/** The card of a role, with its lists. */
function detailsOf(address: string, { questionAbout, questionFor, ask }: Rolecall): RoleEntity | undefined {
  const title = questionAbout(address);
  if (title === undefined) return undefined;
  const lists = ['responsibilities', 'requirements'].map((fact) => ask(questionFor(fact, title)));
  return renderRoleEntity(ask(title), lists);
}
