import type { Button } from '@slack/types';
import type { Answer } from '../answers/answer.js';
import { roleAsked } from '../answers/role-asked.js';
import type { Role } from '../catalog/catalog.js';
import type { Rolecall } from '../rolecall.js';
import { correctButton } from './corrections/correction-view.js';
import { followButton } from './follow/follow-view.js';

/** The buttons under an answer about one role that do more than ask the next question. */
export type RoleButtons = (answer: Answer) => Button[];

/** What people can do with a role beside asking. */
export interface RoleOffers {
  rolecall: () => Rolecall;
  canFollow: boolean;
  canCorrect: (role: Role) => boolean;
}

export function createRoleButtons({ rolecall, canFollow, canCorrect }: RoleOffers): RoleButtons {
  return (answer) => {
    const asked = roleAsked(answer);
    const role = asked && rolecall().catalog.roleById.get(asked.id);
    if (!role) return [];
    const { outcome, intents } = answer;
    const isStated = outcome === 'answered' && intents.length > 0;
    const isKnown = isStated || outcome === 'not_documented';
    return [
      ...(canFollow && isKnown ? [followButton(role.id)] : []),
      ...(isStated && canCorrect(role) ? correctButton(role.id, intents) : []),
    ];
  };
}
