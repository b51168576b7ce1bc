import { importOf } from '../tests/support/files/import-of.js';
import { titlesInLine } from '../src/catalog/titles-in-line.js';
const LINES: [string, string][] = [
 ['Reporting line: Head Baker','Head Baker'],
 ['**Reporting line:** Head Baker','Head Baker'],
 ['Your manager: Head Baker','Head Baker'],
 ['Your line manager will be the Head Baker.','Head Baker'],
 ['The Oven Engineer is line-managed by the Head Baker.','Head Baker'],
 ['The Oven Engineer is line managed by the Head Baker.','Head Baker'],
 ['You will be managed by the Head Baker.','Head Baker'],
 ['This role is managed by the Head Baker.','Head Baker'],
 ['Supervised by: Head Baker','Head Baker'],
 ['The position is supervised by the Head Baker.','Head Baker'],
 ['Works under the supervision of the Head Baker.','Head Baker'],
 ['Works under the direction of the Head Baker.','Head Baker'],
 ['This role works under the direct supervision of the Head Baker.','Head Baker'],
 ['Accountable to: Head Baker','Head Baker'],
 ['The Oven Engineer is accountable to the Head Baker.','Head Baker'],
 ['The Oven Engineer is responsible to the Head Baker.','Head Baker'],
 ['Reports directly to: Head Baker','Head Baker'],
 ['Direct supervisor: Head Baker','Head Baker'],
 ['Who you report to: Head Baker','Head Baker'],
 ["You'll report to: Head Baker",'Head Baker'],
 ["You'll report to our Head Baker.",'Head Baker'],
 ["You'll be reporting to the Head Baker.",'Head Baker'],
 ['Reports up to the Head Baker.','Head Baker'],
 ['This position answers to the Head Baker.','Head Baker'],
 ['The manager for this role is the Head Baker.','Head Baker'],
 ['Line Manager – Head Baker','Head Baker'],
 ['Reports to - Head Baker','Head Baker'],
 ['Reports to | Head Baker','Head Baker'],
 ['This job sits under the Head Baker.','Head Baker'],
 ['Reporting Manager: Head Baker','Head Baker'],
 ['Manager: Head Baker','Head Baker'],
 ['Reports To (Title): Head Baker','Head Baker'],
 ['Reporting relationship: Reports to the Head Baker','Head Baker'],
 ['Immediate manager: Head Baker','Head Baker'],
 ['The Head Baker manages this role.','Head Baker'],
 ['The Head Baker is your line manager.','Head Baker'],
 ['Reporting Structure: This position reports to the Head Baker.','Head Baker'],
 ['Boss: Head Baker','Head Baker'],
 ['Team lead: Head Baker','-'],
 ['Manages: Baker, Junior Baker','-'],
 ['Direct reports: Baker','-'],
 ['Works closely with the Head Baker.','-'],
 ['Reports weekly to the Head Baker on flour.','-'],
 ['You will work under pressure of the Head Baker.','-'],
 ['You are responsible to keep the oven clean.','-'],
 ['The work is supervised by whoever is there.','-'],
 ['The oven is managed by the Head Baker.','-'],
 ['Budgets are managed by the Head Baker.','-'],
];
let ok=0;
for (const [line, want] of LINES) {
  const { families } = await importOf({ 'a.md': `# Oven Engineer\n\n${line}\n\n## Responsibilities\n\n- Heats\n- Sweeps\n` });
  const got = families.flatMap(({family})=>family.roles).map(r=>titlesInLine(r.reports_to).join('/')||'-').join(';');
  if (got===want) ok++; else console.log('✗', line, '| want', want, '| got', got);
}
console.log(ok, '/', LINES.length);
