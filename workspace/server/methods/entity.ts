import { checkEntity } from '../check-entity.js';
import { Refusal } from '../refusal.js';
import type { Method } from './method.js';

/** What fills the pane that opens from a Work Object. */
export const ENTITY_METHODS: Record<string, Method> = {
  'entity.presentDetails': ({ trigger_id, metadata, error }) => {
    if (!trigger_id) throw new Refusal('invalid_trigger_id');
    if (!metadata && !JSON.parse(error ?? '{}').status) throw new Refusal('missing_metadata');
    if (metadata) checkEntity(metadata);
    return {};
  },
};
