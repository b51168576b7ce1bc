import type { EntityCustomField, EntityMetadata } from '@slack/types';
import type { Answer } from '../../answers/answer.js';
import { type Cell, cellText } from '../../answers/parts/cell.js';
import type { ManagerRef } from '../../answers/role-ref.js';
import { gradeLabelOf, gradeWordOf } from '../../answers/wording.js';
import { siteAddress } from '../../site-address.js';
import { stripControls } from '../../text/escape.js';
import { capital } from '../../text/prose.js';
import { cut } from '../blocks/limits.js';

/** What Slack shows about a role: the card under its link, and the pane that opens from the card. */
export type RoleEntity = Omit<EntityMetadata, 'app_unfurl_url'>;

/** Our own: a longer text is on the page. */
const LONGEST = 2000;

/**
 * A role as a Work Object, from the answers about it. Each list becomes one long field. Undefined if the overview is not
 * about one role, or if no site has a page for the role.
 */
export function renderRoleEntity(overview: Answer, lists: readonly Answer[] = []): RoleEntity | undefined {
  const { subject, roles, headline } = overview;
  const [role] = roles;
  if (subject?.kind !== 'role' || !subject.links || !role) return undefined;
  const { page } = subject.links;
  const facts = overview.parts.flatMap((part) => (part.kind === 'facts' ? part.facts : []));
  // A whole list replaces the field with its length, since a key may be there only once.
  const whole = lists.flatMap(listField);
  const brief = facts
    .map(({ label, value }) => factField(label, value, page))
    .filter(({ key }) => whole.every((field) => field.key !== key));
  const fields = [
    text('summary', 'Summary', headline, true),
    text('grade', capital(gradeWordOf(role)), gradeLabelOf(role) ?? 'Not stated'),
    ...brief,
    ...whole,
  ];
  return {
    entity_type: 'slack#/entities/item',
    url: page,
    external_ref: { id: entityReference(subject.id), type: 'role' },
    entity_payload: {
      attributes: {
        title: { text: stripControls(subject.name) },
        display_type: role.family,
        product_name: 'Rolecall',
      },
      custom_fields: fields,
      display_order: fields.map(({ key }) => key),
    },
  };
}

/** Slack takes only plain letters, digits, "-" and "_" in a reference. */
export function entityReference(id: string): string {
  return /^[\w-]+$/.test(id) ? id : Buffer.from(id).toString('base64url');
}

/** A single manager with a page is a link to it; any other fact is text. */
function factField(label: string, value: Cell, page: string): EntityCustomField {
  const [manager, another] = value.kind === 'reporting_line' ? value.managers : [];
  const only = another ? undefined : manager;
  const key = label.toLowerCase().replaceAll(' ', '_');
  return only?.role ? managerField(key, label, only, only.role.id, page) : text(key, label, cellText(value));
}

function managerField(
  key: string,
  label: string,
  { title }: ManagerRef,
  id: string,
  page: string,
): EntityCustomField {
  return {
    key,
    label,
    type: 'slack#/types/entity_ref',
    entity_ref: {
      // The pages of all roles are in one folder.
      entity_url: siteAddress(new URL('../', page).href, { kind: 'role', id }),
      external_ref: { id: entityReference(id), type: 'role' },
      title: stripControls(title),
    },
  };
}

function listField({ outcome, intents: [intent = 'list'], parts }: Answer): EntityCustomField[] {
  const items = parts.flatMap((part) => (part.kind === 'list' ? part.items : []));
  if (outcome !== 'answered' || items.length === 0) return [];
  return [text(intent, capital(intent), items.map((item) => `• ${item}`).join('\n'), true)];
}

function text(key: string, label: string, value: string, long = false): EntityCustomField {
  return { key, label, type: 'string', value: cut(stripControls(value), LONGEST), ...(long && { long }) };
}
