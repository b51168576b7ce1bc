import type { Answer } from '../answers/answer.js';
import type { Catalog, Family, Role } from '../catalog/catalog.js';
import { drawAnswer } from '../pictures/draw-answer.js';
import type { Picture } from '../pictures/picture.js';
import type { Rolecall } from '../rolecall.js';
import { sitePath } from '../site-address.js';
import { renderFeed } from './atom-feed.js';
import { packCatalog } from './catalog-data.js';
import { type PageEdit, renderChangesPage } from './changes-page.js';
import { askAboutFamily, renderFamilyPage } from './family-page.js';
import { renderGradesPage, renderIndexPage } from './index-pages.js';
import { renderPage, type SiteFrame } from './page.js';
import { askAboutRole, renderRolePage } from './role-page.js';
import { SITE_STYLE } from './site-style.js';

/** A file of the site, by its path from the root. */
export interface SiteFile {
  path: string;
  content: string | Uint8Array;
}

export interface SiteParts {
  edits: readonly PageEdit[];
  builtAt: Date;
  /** The scripts of the search, by their names. */
  scripts: readonly SiteFile[];
  /** Makes a PNG beside each page that has a drawing. Without it there are none. */
  renderPng?: (picture: Picture) => Uint8Array;
}

/** Goes up when a field of the JSON is renamed, removed or changes its meaning; not when a field is added. */
const JSON_VERSION = 1;

/** Slack shows pictures about as wide as this. */
const PNG_WIDTH = 560;

/** The files that the next build is compared with. */
export const KEPT = { catalog: 'catalog.js', edits: 'changes.json' };

/** Makes the files of the site one by one, so that they need not all be in memory. */
export function* buildSite(
  rolecall: Rolecall,
  { edits, builtAt, scripts, renderPng }: SiteParts,
): Generator<SiteFile> {
  const { catalog } = rolecall;
  const name = nameOf(catalog);
  const frame: SiteFrame = { name, example: shortest(rolecall.suggestedQuestions) };
  for (const family of catalog.families) yield* filesOfFamily(family, rolecall, frame, renderPng);
  for (const role of catalog.roles) yield* filesOfRole(role, rolecall, frame, renderPng);
  yield* overviews(catalog, frame, edits);
  yield { path: 'feed.xml', content: renderFeed(name, edits, builtAt.toISOString()) };
  yield { path: 'site.css', content: SITE_STYLE };
  yield {
    path: KEPT.catalog,
    content: `globalThis.rolecallCatalog = ${JSON.stringify(packCatalog(catalog))};\n`,
  };
  yield* scripts;
}

/** The page of a family, the same as JSON, and its picture. */
function* filesOfFamily(
  family: Family,
  rolecall: Rolecall,
  frame: SiteFrame,
  renderPng: SiteParts['renderPng'],
): Generator<SiteFile> {
  const page = { kind: 'family', id: family.id } as const;
  const answers = askAboutFamily(family, rolecall);
  const main = renderFamilyPage(family, answers);
  const json = sitePath(page, 'json');
  yield { path: pathOf(page), content: renderPage(frame, { title: family.name, root: '../', main, json }) };
  const { summary, facts, levels } = answers;
  const roles = family.roles.map(({ id, title }) => ({ id, title, page: sitePath({ kind: 'role', id }) }));
  yield asJson(pathOf(page, 'json'), {
    ...page,
    name: family.name,
    roles,
    answers: { summary, ...facts, levels },
  });
  yield* pictureOf(facts.ladder_chart, pathOf(page, 'png'), renderPng);
}

function* filesOfRole(
  role: Role,
  rolecall: Rolecall,
  frame: SiteFrame,
  renderPng: SiteParts['renderPng'],
): Generator<SiteFile> {
  const page = { kind: 'role', id: role.id } as const;
  const answers = askAboutRole(role, rolecall);
  const main = renderRolePage(role, answers);
  const json = sitePath(page, 'json');
  yield { path: pathOf(page), content: renderPage(frame, { title: role.title, root: '../', main, json }) };
  yield asJson(pathOf(page, 'json'), { ...page, title: role.title, family: role.family.name, answers });
  yield* pictureOf(answers.reporting_chart, pathOf(page, 'png'), renderPng);
}

function* overviews(catalog: Catalog, frame: SiteFrame, edits: readonly PageEdit[]): Generator<SiteFile> {
  const { name } = frame;
  const page = (
    path: string,
    title: string,
    main: ReturnType<typeof renderIndexPage>,
    current: 'families' | 'grades' | 'changes',
    json: string | undefined,
  ): SiteFile => ({
    path,
    content: renderPage(frame, { title, root: '', main, current, json }),
  });
  yield page('index.html', name, renderIndexPage(name, catalog), 'families', 'index.json');
  yield page('grades.html', 'Grades', renderGradesPage(catalog), 'grades', 'index.json');
  yield page('changes.html', 'Changes', renderChangesPage(edits), 'changes', KEPT.edits);
  yield asJson(KEPT.edits, { edits });
  yield asJson('index.json', {
    name,
    families: catalog.families.map(({ id, name: family, roles }) => ({
      id,
      name: family,
      json: sitePath({ kind: 'family', id }, 'json'),
      roles: roles.map((role) => ({
        id: role.id,
        title: role.title,
        level: role.level,
        track: role.track,
        grade: role.gradeName?.label ?? role.grade,
        json: sitePath({ kind: 'role', id: role.id }, 'json'),
      })),
    })),
  });
}

/** The path of a page's file. Unlike in a link, no character is encoded. */
function pathOf(page: Parameters<typeof sitePath>[0], format?: Parameters<typeof sitePath>[1]): string {
  return decodeURIComponent(sitePath(page, format));
}

function asJson(path: string, content: object): SiteFile {
  return { path, content: `${JSON.stringify({ version: JSON_VERSION, ...content })}\n` };
}

function* pictureOf(answer: Answer, path: string, renderPng: SiteParts['renderPng']): Generator<SiteFile> {
  if (!renderPng || answer.outcome !== 'answered') return;
  const picture = drawAnswer(answer, { colours: 'light', width: PNG_WIDTH, id: 'drawing' });
  if (picture) yield { path, content: renderPng(picture) };
}

/** The example that has room on a phone. */
function shortest(questions: readonly string[]): string {
  return questions.toSorted((a, b) => a.length - b.length)[0] ?? '';
}

/** The name of the site: "Roles at Acme" if all families name the same organisation. */
function nameOf({ families }: Catalog): string {
  const [organization, another] = new Set(families.map((family) => family.organization));
  return organization && !another ? `Roles at ${organization}` : 'Job roles';
}
