import type { SectionBlock } from '@slack/types';
import { gradeLabelOf } from '../../answers/wording.js';
import type { Family, Role } from '../../catalog/catalog.js';
import { cutForMrkdwn } from '../blocks/escape.js';
import { LIMITS } from '../blocks/limits.js';
import { plain } from '../blocks/plain-text.js';

/** A family with the levels and grades of its ladders, and a button that opens it. */
export function renderFamily(family: Family, index: number): SectionBlock {
  const { name, roles } = family;
  const ladders = [ladder('Individual contributors', roles, false), ladder('Managers', roles, true)];
  return {
    type: 'section',
    text: {
      type: 'mrkdwn',
      verbatim: true,
      text: [`*${cutForMrkdwn(name, LONGEST_LINE)}*`, ...ladders.filter((text) => text !== '')].join('\n'),
    },
    accessory: {
      type: 'button',
      action_id: `ask:family-${index}`,
      text: plain('Open', LIMITS.buttonText),
      accessibility_label: plain(`Open ${name}`, LIMITS.buttonText).text,
      value: name,
    },
  };
}

/** "Managers: Manager 8 → Director 10" */
function ladder(label: string, roles: readonly Role[], managing: boolean): string {
  const steps = roles
    .filter(({ leadsPeople }) => leadsPeople === managing)
    .map((role) => [role.level, role.grade === undefined ? undefined : gradeLabelOf(role)])
    // If the levels are the grades, one word says both.
    .map(([level, grade]) => (grade === undefined || grade === level ? level : `${level} ${grade}`));
  return steps.length === 0 ? '' : `${label}: ${cutForMrkdwn([...new Set(steps)].join(' → '), LONGEST_LINE)}`;
}

/** Three such lines fit a section even if escaping makes each character five. */
const LONGEST_LINE = 180;
