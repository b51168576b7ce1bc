import type { ModalView } from '@slack/types';
import { LIMITS } from '../blocks/limits.js';
import { renderForm } from '../blocks/modal.js';
import { plain } from '../blocks/plain-text.js';
import { ROLE_SEARCH_ACTION, renderRoleSearch } from './role-search.js';

export const LOOK_UP_FORM = 'look_up';

/** What can be looked up of a role without words, most wanted first. */
const FACTS: readonly [fact: string, label: string][] = [
  ['overview', 'At a glance'],
  ['requirements', 'Requirements'],
  ['responsibilities', 'Responsibilities'],
  ['grade', 'Grade'],
  ['reports_to', 'Who it reports to'],
  ['direct_reports', 'Who reports to it'],
  ['reporting_chain', 'Reporting chain'],
  ['ladder', 'Next level'],
  ['step_below', 'Level below'],
  ['expectations', 'Expectations'],
  ['performance_indicators', 'Performance indicators'],
  ['hiring_process', 'Hiring process'],
];

const OPTIONS = FACTS.map(([value, label]) => ({ text: plain(label, LIMITS.optionText), value }));

/** The search field and what to show, for people who dislike syntax. */
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

/** The values of a form by block and action, as Slack sends them back. */
type FormValues = Record<string, Record<string, { selected_option?: { value: string } | null }>>;

/** What was looked up. Both fields are required, so Slack sends none without them. */
export function readLookUpForm(values: FormValues): { fact: string; title: string } {
  const chosen = (block: string, action: string) => values[block]?.[action]?.selected_option?.value ?? '';
  return { fact: chosen('fact', 'fact'), title: chosen('role', ROLE_SEARCH_ACTION) };
}
