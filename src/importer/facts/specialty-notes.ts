import type { RoleEntry } from '../../catalog/schema.js';
import { isAnybody, nameIn } from '../language/subjects.js';
import { looseKey } from '../outline/match-roles.js';
import type { Outline, RoleOutline, SpecialtyOutline } from '../outline/outline.js';
import type { PageClaims } from './page-claims.js';

type Note = NonNullable<RoleEntry['notes']>[number];

/** Makes notes of the grades and reporting lines that apply to one specialty only. Returns a lookup of notes by role. */
export function specialtyNotes(
  { specialties }: Outline,
  known: Pick<PageClaims, 'roles' | 'findRole'>,
): (role: RoleOutline) => Note[] {
  const notes = specialties.flatMap((specialty) =>
    statementsOf(specialty).map((statement) => ({
      meant: rolesMeant(known, statement.subject, specialty.name),
      note: {
        about: statement.kind === 'grade' ? ('grade' as const) : ('reports_to' as const),
        text: `The page says of the specialty ${specialty.name}: "${statement.sentence}"`,
      },
    })),
  );
  return (role) => notes.filter(({ meant }) => meant.includes(role)).map(({ note }) => note);
}

function statementsOf({
  parts,
}: SpecialtyOutline): SpecialtyOutline['parts'][number]['node']['blocks'][number]['statements'] {
  return parts.flatMap(({ node }) => node.blocks.flatMap(({ statements }) => statements));
}

/** The roles that a subject means: "The Legal Counsel, Commercial" is the Legal Counsel, "this position" is every role. */
function rolesMeant(
  { roles, findRole }: Pick<PageClaims, 'roles' | 'findRole'>,
  subject: string,
  specialty: string,
): readonly RoleOutline[] {
  if (isAnybody(subject)) return roles;
  const name = nameIn(subject);
  const role = findRole(name) ?? findRole(withoutWordsOf(specialty, name));
  return role ? [role] : roles;
}

function withoutWordsOf(specialty: string, name: string): string {
  const known = new Set(looseKey(specialty).split(' '));
  return name
    .split(/\s+/)
    .filter((word) => !known.has(looseKey(word)))
    .join(' ')
    .replace(/,$/, '');
}
