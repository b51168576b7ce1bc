import type { EntityMetadata } from '@slack/types';
import { Refusal } from './refusal.js';

const FIELD_TYPES = new Set(['string', 'integer', 'slack#/types/entity_ref', 'slack#/types/date']);

/** Throws `Refusal` for the most common mistakes with a Work Object. */
export function checkEntity(entity: EntityMetadata): void {
  const { entity_type, external_ref, url, entity_payload } = entity;
  const fields = entity_payload?.custom_fields ?? [];
  const keys = fields.map(({ key }) => key);
  const isRefused =
    entity_type !== 'slack#/entities/item' ||
    !/^[\w-]+$/.test(external_ref?.id ?? '') ||
    !/^https?:\/\//.test(url ?? '') ||
    !entity_payload?.attributes?.title?.text ||
    new Set(keys).size < keys.length ||
    entity_payload.display_order?.some((key) => !keys.includes(key)) ||
    fields.some(({ type, value, entity_ref }) => !FIELD_TYPES.has(type) || (!value && !entity_ref));
  if (isRefused) throw new Refusal('invalid_metadata');
}
