import { titleWords } from '../../../text/title.js';
import { cleanTitle, HEADED, isBareHead, strengthOfTitle } from '../job-titles.js';
import { WORKER_IN, WORKER_NOUNS } from './job-nouns.js';

/** The full title of a level in a family: "Senior UX Researcher", "Director, Renewals". */
export function fullTitle(level: string, base: string): string {
  const bare = cleanTitle(level);
  const parts = titleWords(bare);
  if (base === '') return bare;
  if (parts.every((word) => word === 'intermediate')) return base;
  return isBareHead(bare) && !parts.every((word) => word === 'lead' || word === 'principal')
    ? `${bare}, ${base}`
    : `${bare} ${base}`;
}

/** The name of a family in the title of its page: "Bakers" in "Titles for Bakers". */
export function familyName(pageTitle: string): string {
  const name = cleanTitle(pageTitle)
    .replace(
      /^(?:job )?(?:titles|levels|roles|ladder|career (?:ladder|path|levels)|competenc(?:y|ies) matrix) (?:for|of) (?:the )?/i,
      '',
    )
    .replace(/^the (?=.+ profiles?$)/i, '')
    .replace(
      /[\s/|:–-]*\b(?:(?:roles|levels|titles|grades) (?:and|&) (?:roles|levels|titles|grades)|job famil(?:y|ies)|(?:job )?roles?(?: (?:&|and) responsibilities)?|(?:job|role) profiles?|jobs|careers?|(?:career |competency |skills? )?(?:development )?(?:ladder|levels|matrix|framework|progression|growth|pathways?|paths?)(?: framework)?|career development|levell?ing(?: guides?| guidelines| frameworks?)?|(?:job )?titles)(?: (?:definitions?|documents?|overview|descriptions?))?\s*$/i,
      '',
    );
  return name.replace(/\s+(?:and|&|of|for)\s*$/i, '').trim() || pageTitle;
}

/** The job in a field of work or a name of many: "Software Engineer" for "Software Engineering" and "Software Engineers". Other names and "Head of Milling" stay as they are. */
export function jobIn(family: string): string {
  if (HEADED.test(family)) return family;
  const [, before = '', last = ''] = /^(.*?)(\S+)$/.exec(family) ?? [];
  const one = last.replace(/s$/, '');
  const worker = WORKER_NOUNS.has(one.toLowerCase()) ? one : WORKER_IN.get(last.toLowerCase());
  return worker === undefined ? family : `${before}${worker}`;
}

/** The job in a name of many, if it is one: "Dough Mixer" for "Dough Mixers" and "Dough Mixer(s)"; not "All Bakers". */
export function ofOne(name: string): string | undefined {
  if (
    /^(?:all|other|current|former|previous|new|our|the|both)\b| and |&|\/|\) *$/i.test(
      name.replace(/\(s\)$/, ''),
    )
  )
    return undefined;
  const one = name.endsWith('(s)') ? name.slice(0, -3) : name.slice(0, -1);
  return one === jobIn(name.replace(/\(s\)$/, 's')) ? one : undefined;
}

/** The name of a job in the title of its page: "Stall Account Executive" in "Stall Account Executive Roles". */
export function roleName(pageTitle: string): string {
  return (
    cleanTitle(
      pageTitle
        .replace(ROLE_OF, '')
        .replace(FOR_WHAT, '')
        .replace(/\s*[-–:]?\s*\b(?:job famil(?:y|ies)|(?:job )?roles?|jobs)\s*$/i, ''),
    ) || pageTitle
  );
}

/** Whether a page says in its title that it is about a job: "Accountabilities - Supporter". */
export function announcesJob(pageTitle: string): boolean {
  return ROLE_OF.test(pageTitle) && strengthOfTitle(roleName(pageTitle)) !== 'none';
}

/** What a job is for, after its title: "Baker for a travelling bread exhibition". A name after it would belong to the title. */
const FOR_WHAT = /(?<=\p{Ll}{3}) (?:for|to) an? \p{Ll}[\p{Ll} -]{9,}$/u;

/** Words before the job that a page is about: "Role of the Baker", "Accountabilities - Baker". */
const ROLE_OF =
  /^(?:(?:the )?(?:role|job|duties|responsibilities|accountabilities) of (?:the |an? )?|(?:ownership|accountabilities|responsibilities|duties|expectations|profile|role|job|position|(?:job|role|position) (?:description|profile))(?: (?:and|&) (?:responsibilities|accountabilities|expectations))? [-–—|] )(?!(?:all|each|every|our|your)\b)(?=\p{Lu})/iu;

/** Whether a heading is over jobs: "Job Descriptions", "Roles", "Open Positions". It names none itself. */
export function namesRoles(heading: string): boolean {
  return (
    /\b(?:roles|jobs|positions|postings|vacancies|job (?:descriptions|profiles|titles)|role (?:descriptions|profiles))$/i.test(
      heading,
    ) && strengthOfTitle(roleName(heading)) === 'none'
  );
}
