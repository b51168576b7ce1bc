import type { Role } from '../../../catalog/catalog.js';
import { rolesSaying } from '../../../queries/conditions/matches-text.js';
import type { Statements } from '../../../queries/result.js';
import { listed } from '../../../text/prose.js';
import type { Finding } from '../../finding.js';
import type { World } from '../../found.js';
import { listEach } from '../../parts/build-parts.js';
import { sourceOfRole } from '../../sources.js';
import { STATEMENT_NOUNS } from '../../wording.js';
import { searchedWords } from './statement-kinds.js';

/** What another list of the role says about some words: the responsibilities, where the requirements were asked about. */
export function findInOtherList(role: Role, { text, only }: Statements, world: World): Finding | undefined {
  const { statements, speaker } = world;
  const found = only ? statements.among(rolesSaying(text, statements).found(), [role]) : [];
  const [first, another] = found;
  if (!only || first === undefined) return undefined;
  const [one, several] = STATEMENT_NOUNS[statements.kindOf(first)];
  const asked = listed(
    only.map((kind) => STATEMENT_NOUNS[kind][0]),
    'or',
  );
  const said = another === undefined ? `a ${one} does` : `${several} do`;
  return {
    outcome: 'answered',
    lines: [
      {
        subject: `no ${asked} of the ${role.title}`,
        predicate: `mentions ${speaker.text(text)}, but ${said}`,
      },
    ],
    parts: listEach(undefined, found, (each) => statements.read(each).text, searchedWords(text)),
    sources: [sourceOfRole(role)],
  };
}
