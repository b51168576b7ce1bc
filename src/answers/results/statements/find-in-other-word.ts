import type { Role } from '../../../catalog/catalog.js';
import { statementsOf } from '../../../catalog/statements.js';
import type { Statements } from '../../../queries/result.js';
import { mentions } from '../../../text/mentions.js';
import type { Finding } from '../../finding.js';
import type { World } from '../../found.js';
import { listPart } from '../../parts/build-parts.js';
import { sourceOfRole } from '../../sources.js';

const CERTIFIED = [
  'designation',
  'license',
  'licence',
  'accreditation',
  'credential',
  'chartered',
  'certification',
];

/** The words that pages use for the words that people ask with. */
const OTHER_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['education', ['degree']],
  ['diploma', ['degree']],
  ['language', ['english']],
  ['languages', ['english']],
  ['certification', CERTIFIED],
  ['certifications', CERTIFIED],
  ['certificate', CERTIFIED],
  ['certificates', CERTIFIED],
  ['certified', CERTIFIED],
  ['cert', [...CERTIFIED, 'certified']],
  ['certs', [...CERTIFIED, 'certified']],
  ['license', CERTIFIED],
  ['licence', CERTIFIED],
  ['hire', ['recruit']],
  ['hiring', ['recruit']],
  ['recruit', ['hire', 'hiring']],
  ['mentor', ['coach']],
  ['mentoring', ['coach']],
  ['coach', ['mentor']],
  ['coaching', ['mentor']],
]);

/** What the page says with another word for the one that was asked about. */
export function findInOtherWord(role: Role, { text, only }: Statements, world: World): Finding | undefined {
  const [word = '', another] = text.kind === 'phrase' ? text.words : [];
  const sentences = statementsOf(world.catalog, role).filter(({ kind }) => only?.includes(kind) ?? true);
  const others = another === undefined ? (OTHER_WORDS.get(word) ?? []) : [];
  const other = others.find((each) => sentences.some(({ text: sentence }) => mentions(sentence, [each])));
  const said =
    other === undefined ? [] : sentences.filter(({ text: sentence }) => mentions(sentence, [other]));
  const [first] = said;
  if (other === undefined || first === undefined) return undefined;
  return {
    outcome: 'answered',
    lines: [
      {
        subject: `the page of the ${role.title}`,
        predicate: `does not say ${world.speaker.text(text)}, but “${other}”: ${first.text.replace(/\.$/, '')}`,
      },
    ],
    parts:
      said.length > 1
        ? listPart(
            undefined,
            said.map((each) => each.text),
            [other],
          )
        : [],
    sources: [sourceOfRole(role)],
  };
}
