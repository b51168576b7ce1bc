import { ALL, not, or, stating, the, where } from '../../../../../queries/build.js';
import type { Condition, TextCondition } from '../../../../../queries/query.js';
import { rule } from '../../../../chart/rule.js';

const at = (place: string): Condition => stating('location', place);
const coded = (code: string): Condition => stating('job_code', code);
/** A place that no file names. */
const elsewhere = (text: TextCondition): Condition | undefined =>
  text.kind === 'phrase' ? at(text.words.join(' ')) : undefined;

/** Roles by the names and codes that files state: their places of work, their departments and their codes. */
export const NAMED_RULES = [
  rule('place')('remote|remotely', () => 'remote', 'remote roles'),
  rule('place')('hybrid', () => 'hybrid'),
  rule('place')(['onsite', 'on -? site'], () => 'on site'),
  rule('placed')('{place}', ({ place }) => at(place), 'remote'),
  rule('placed')('{a:placed} or|and|/|, <in>? {b:placed}', ({ a, b }) => or(a, b), 'remote or hybrid'),
  rule('attribute')('{placed}', ({ placed }) => placed, 'remote roles'),
  rule('modifier')(
    [
      'in|at|from|near {placed}',
      'based|located|situated|stationed|sitting|placed|working in|at|from|out? of? {placed}',
      'with|having location {placed}',
      'whose location|office|city <be> in? {placed}',
    ],
    ({ placed }) => placed,
    'working remotely',
  ),
  rule('modifier')(
    ['outside of? {placed}', 'other than|anywhere but in? {placed}'],
    ({ placed }) => not(placed),
    'outside of remote',
  ),
  rule('complement')(
    ['in|at|from? {placed}', 'based|located|situated|stationed|placed in|at|from|out? of? {placed}'],
    ({ placed }) => placed,
    'remote',
  ),
  rule('predicate')(
    [
      'work|works|sit|sits|live|lives in|from|at|out? of? {placed}',
      'be done|worked? {placed}',
      '<have> location {placed}',
    ],
    ({ placed }) => placed,
    'work remotely',
  ),
  rule('set')('{placed}', ({ placed }) => where(ALL, placed)),
  rule('complement')('based|located|situated|stationed in|at|out? of? {term}', ({ term }) => elsewhere(term)),
  rule('modifier')('based|located|situated|stationed in|at|out? of? {term}', ({ term }) => elsewhere(term)),
  rule('predicate')('work|works out of {term}', ({ term }) => elsewhere(term)),
  rule('modifier')(
    ['in|from {department_name} department|dept?', 'in|of department {department_name}'],
    ({ department_name }) => stating('department', department_name),
  ),
  rule('complement')(['in {department_name} department|dept?', 'in department {department_name}'], (s) =>
    stating('department', s.department_name),
  ),
  rule('attribute')('{department_name}', (s) => stating('department', s.department_name)),
  rule('modifier')(
    [
      'with|having|under job? code|codes|id|number :? {job_code}',
      'whose job? code|id|number <be> {job_code}',
      'coded {job_code}',
    ],
    ({ job_code }) => coded(job_code),
  ),
  rule('predicate')('<have> job? code|id|number :? {job_code}', ({ job_code }) => coded(job_code)),
  rule('role')('(<one_role> with|having|of|for?)? job? code|id|number :? {job_code}', ({ job_code }) =>
    the(where(ALL, coded(job_code))),
  ),
];
