import { withoutGrade } from '../language/heading-words.js';
import { cleanTitle } from '../language/job-titles.js';
import { isDuty, isFamilyKind } from '../language/kinds.js';
import type { Language } from '../language/language.js';
import type { Page } from '../pages/page.js';
import { hasItsListsBeside, type PageContext } from './evidence/role-signs.js';
import { createRoleFinder, type FindRole, findNearRole, looseKey } from './match-roles.js';
import { aroundOf, type Node, statesGrade, trackAround } from './node.js';
import type {
  Label,
  Outline,
  OutlinePart,
  Reason,
  RoleOutline,
  SharedPart,
  SpecialtyOutline,
} from './outline.js';
import { nameOf, type Owner, ownerNamed, startOf } from './owner.js';
import { partOf } from './part-of.js';
import { reasonToIgnore } from './reason-to-ignore.js';
import { namesAnother, titleOfSection } from './role-title.js';
import { isMeant, isRoleAlone } from './rows.js';
import { beginsSpecialty, specialtyName } from './specialties.js';

/** Assigns each section of a page to its owner, in the order of the page. */
export class Placing {
  private readonly owners = new Map<Node, Owner>();
  private readonly findRole: FindRole<RoleOutline>;
  /** The last owner. Its lists may follow at the same depth. */
  private before: Owner = { kind: 'family' };

  constructor(
    private readonly page: Page,
    private readonly outline: Outline,
    private readonly starts: ReadonlySet<Node>,
    private readonly context: PageContext,
    private readonly language: Language,
  ) {
    this.findRole = createRoleFinder(outline.roles);
  }

  place(reasons: ReadonlyMap<Node, readonly Reason[]>): void {
    for (const node of this.context.nodes) {
      const label = this.placeNode(node);
      this.outline.labels.push({ ...label, node, reasons: reasons.get(node) ?? [] });
    }
    for (const { node, start } of this.waiting) {
      const owner = this.owners.get(start);
      if (owner?.kind === 'role') owner.role.parts.push({ kind: 'record', node });
    }
  }

  private placeNode(node: Node): Pick<Label, 'as' | 'owner'> {
    const ignored = reasonToIgnore(node, this.starts, this.language);
    if (ignored) {
      this.outline.ignored.push({ node, reason: ignored });
      return { as: `ignored: ${ignored}` };
    }
    if (node.section.form === 'record') return this.placeRecord(node);
    if (this.starts.has(node)) return this.beginRole(node);
    const another = this.titleOfAnother(node);
    if (another !== undefined) return this.beginRole(node, another);
    const around = this.ownerAround(node);
    if (
      beginsSpecialty(
        node,
        this.starts,
        around?.kind === 'role' && around.role.node.parent !== undefined,
        this.context,
      )
    ) {
      const specialty: SpecialtyOutline = {
        name: specialtyName(node.section.heading),
        node,
        parts: [{ kind: 'intro', node }],
      };
      this.outline.specialties.push(specialty);
      this.begin(node, { kind: 'specialty', specialty });
      return { as: 'specialty', owner: specialty.name };
    }
    const owner = this.ownerOf(node, around);
    // Sections inside such a list belong to the same role.
    if (owner.kind !== 'family' && owner !== around) this.owners.set(node, owner);
    const part = partOf(node, owner, this.page.title, this.language);
    this.before = owner;
    this.give(owner, part);
    return { as: part.kind, owner: nameOf(owner) };
  }

  private begin(node: Node, owner: Owner): void {
    this.owners.set(node, owner);
    this.before = owner;
  }

  private beginRole(node: Node, heading = node.section.heading): Pick<Label, 'as' | 'owner'> {
    const name =
      heading === node.section.heading
        ? titleOfSection(node, this.page.title)
        : { title: cleanTitle(heading) };
    const track = trackAround(node);
    const role: RoleOutline = {
      ...name,
      heading,
      node,
      parts: [{ kind: node.kind === 'grade' ? 'grade' : 'intro', node }],
      ...(node.code !== undefined && { code: node.code }),
      ...(track && node.parent && { track }),
    };
    this.outline.roles.push(role);
    this.begin(node, { kind: 'role', role });
    return { as: 'role', owner: role.title };
  }

  /** Assigns a table row to the role it describes. A row without such a role may be a role itself. */
  private placeRecord(node: Node): Pick<Label, 'as' | 'owner'> {
    const sections = [...this.starts].filter((start) => start !== this.context.nodes[0]);
    // A row may link to the section of another role by mistake, so its title comes first.
    const described =
      sections.find((start) => looseKey(start.name) === looseKey(node.name)) ??
      sections.find((start) => isMeant(start, node, this.page.title));
    const heading = described ? titleOfSection(described, this.page.title).title : node.name;
    // Two rows with similar titles are two roles.
    const known =
      this.findRole(heading) ??
      findNearRole(
        this.outline.roles.filter((role) => role.node.section.form !== 'record'),
        heading,
      );
    if (known) {
      known.parts.push({ kind: 'record', node });
      return { as: 'a row about a role', owner: known.title };
    }
    if (described) {
      this.waiting.push({ node, start: described });
      return { as: 'a row about a role', owner: heading };
    }
    if (!this.context.scales.has(node) && isRoleAlone(node, this.page.file, this.language)) {
      const label = this.beginRole(node);
      this.before = { kind: 'family' };
      return label;
    }
    this.outline.family.push({ kind: 'other', node });
    return { as: 'a row' };
  }

  /** Rows whose role begins later on the page. */
  private readonly waiting: { node: Node; start: Node }[] = [];

  /** The title of a role without its own heading: a second grade inside a role, under another title, begins it. */
  private titleOfAnother(node: Node): string | undefined {
    const around = this.ownerAround(node) ?? this.before;
    if (node.kind !== 'grade' || around.kind !== 'role' || !statesGrade(node)) return undefined;
    const hasGrade = around.role.parts.some(({ kind }) => kind === 'grade');
    const { heading } = node.section;
    return hasGrade && namesAnother(heading, around.role, this.language) ? withoutGrade(heading) : undefined;
  }

  /** The role or specialty around a section. */
  private ownerAround(node: Node): Owner | undefined {
    const around = aroundOf(node);
    const owner = around.map((each) => this.owners.get(each)).find((each) => each !== undefined);
    if (owner) return this.followedBy(owner, node);
    return undefined;
  }

  /** A role that began at a grade inside another role owns the rest of that role's sections. */
  private followedBy(owner: Owner, node: Node): Owner {
    if (owner.kind !== 'role') return owner;
    const later = this.outline.roles.findLast(
      (role) =>
        role !== owner.role &&
        role.node.kind === 'grade' &&
        role.node.parent === owner.role.node &&
        role.node.index < node.index,
    );
    return later ? { kind: 'role', role: later } : owner;
  }

  private ownerOf(node: Node, around: Owner | undefined): Owner {
    const { kind } = node;
    if (kind === 'levels' || kind === 'specialties') return { kind: 'family' };
    if (
      this.before.kind === 'role' &&
      this.before.role.node.parent === node.parent &&
      hasItsListsBeside(node, this.before.role)
    )
      return this.before;
    const start = around && startOf(around);
    if (start && aroundOf(node).includes(start)) return around;
    const named = ownerNamed(node, this.outline, this.language) ?? around;
    if (named) return named;
    if (this.before.kind === 'role' && hasItsListsBeside(node, this.before.role)) return this.before;
    const [root] = this.context.nodes;
    const page = root && this.owners.get(root);
    const isApart = aroundOf(node).some((each) => each.kind === 'levels' || each.kind === 'specialties');
    return page && !isFamilyKind(kind) && !isApart ? page : { kind: 'family' };
  }

  private give(owner: Owner, part: OutlinePart): void {
    if (owner.kind === 'role') owner.role.parts.push(part);
    else if (owner.kind === 'specialty') owner.specialty.parts.push(part);
    else if (isDuty(part.kind)) this.outline.shared.push(withTrack(part));
    else this.outline.family.push(part);
  }
}

function withTrack(part: OutlinePart): SharedPart {
  const track = trackAround(part.node);
  return track ? { ...part, track } : part;
}
