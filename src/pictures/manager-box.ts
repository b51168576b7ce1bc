import type { ManagerRef } from '../answers/role-ref.js';
import { gradeOf, nowCalled } from '../answers/wording.js';
import { capital } from '../text/prose.js';
import type { BoxContent } from './box.js';

/** The content of a manager's box: the title on the page, the grade, and whether the catalogue has the role. */
export function managerBox({ title, role, renamed }: ManagerRef, look?: BoxContent['look']): BoxContent {
  if (!role) return { title, small: 'Not in the catalogue', look: 'outside' };
  const remarks = [capital(gradeOf(role)), ...(renamed ? [nowCalled(renamed)] : [])];
  return { title, small: remarks.join(' · '), ...(look && { look }) };
}
