import type { ModalView } from '@slack/types';
import { LIMITS } from '../blocks/limits.js';
import { renderForm } from '../blocks/modal.js';
import { plain } from '../blocks/plain-text.js';
import { ROLE_SEARCH_ACTION, renderRoleSearch } from './role-search.js';

export const LOOK_UP_FORM = 'look_up';

/** The facts on offer, most wanted first. */
const FACTS: readonly [fact: string, label: string][] = [
  ['overview', 'At a glance'],
  ['requirements', 'Requirements'],
  ['responsibilities', 'Responsibilities'],
  ['grade', 'Grade'],
  ['reports_to', 'Who it reports to'],
  ['direct_reports', 'Who reports to it'],
  ['chain', 'Reporting chain'],
  ['next_step', 'Next level'],
  ['previous_step', 'Level below'],
  ['expectations', 'Expectations'],
  ['performance_indicators', 'Performance indicators'],
  ['hiring_process', 'Hiring process'],
];

const OPTIONS = FACTS.map(([value, label]) => ({ text: plain(label, LIMITS.optionText), value }));

/** A form with a search field and a menu of facts. */
export function renderLookUpForm(): ModalView {
  return renderForm({ title: 'Look up a role', submit: 'Look up', callbackId: LOOK_UP_FORM }, [
    { type: 'input', block_id: 'role', label: plain('Role', LIMITS.optionText), element: renderRoleSearch() },
    {
      type: 'input',
      block_id: 'fact',
      label: plain('What to show', LIMITS.optionText),
      element: {
        type: 'static_select',
        action_id: 'fact',
        options: OPTIONS,
        initial_option: OPTIONS[0],
      },
    },
  ]);
}

/** The values of the form by block id and action id, as Slack sends them. */
type FormValues = Record<string, Record<string, { selected_option?: { value: string } | null }>>;

/** Reads the fact and the title. Slack requires both fields. */
export function readLookUpForm(values: FormValues): { fact: string; title: string } {
  const chosen = (block: string, action: string) => values[block]?.[action]?.selected_option?.value ?? '';
  return { fact: chosen('fact', 'fact'), title: chosen('role', ROLE_SEARCH_ACTION) };
}
