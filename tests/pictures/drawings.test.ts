import { describe, expect, it } from 'vitest';
import { drawAnswer } from '../../src/pictures/draw-answer.js';
import type { Drawing, Picture } from '../../src/pictures/picture.js';
import { renderPng } from '../../src/pictures/render-png.js';
import { createRolecall } from '../../src/rolecall.js';
import { catalogOf } from '../support/catalogues/catalog-of.js';
import { ask } from '../support/catalogues/shipped.js';

const WIDE: Drawing = { colours: 'light', width: 800, id: 'd' };

function draw(question: string, how: Partial<Drawing> = {}, answering = ask): Picture {
  const picture = drawAnswer(answering(question), { ...WIDE, ...how });
  if (!picture) throw new Error(`nothing is drawn for ${question}`);
  return picture;
}

/** The texts of a drawing with their places. */
function textsOf({ svg }: Picture) {
  return [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)</g)].map(([, x, y, text]) => ({
    x: Number(x),
    y: Number(y),
    text,
  }));
}

describe('a drawing of a ladder', () => {
  it('has both tracks side by side, and roles of one grade on one line', () => {
    const texts = textsOf(draw('chart of Ecosystem Operations'));
    const at = (text: string) => texts.find((each) => each.text === text);
    expect(at('Management')?.x).toBeGreaterThan(at('Individual contributor')?.x ?? Infinity);
    expect(at('Ecosystem Operations Manager')?.y).toBe(at('Grade 8')?.y);
    expect(at('Manager, Global Ecosystem Specialists')?.y).toBe(at('Grade 8')?.y);
    expect(at('Grade 10')?.y).toBeLessThan(at('Grade 6')?.y ?? 0);
  });

  it('has a description in words', () => {
    const { alt, svg } = draw('chart of Ecosystem Sales');
    expect(alt).toMatchInlineSnapshot(
      `"The ladder of Ecosystem Sales has 8 roles, grades 5 to 12. Individual contributor, 4 steps from the lowest up: Grade 5: Associate Ecosystem Sales Manager; Grade 6: Ecosystem Sales Manager; Grade 7: Senior Ecosystem Sales Manager; Grade 8: Staff Ecosystem Sales Manager. Management, 4 steps from the lowest up: Grade 9: Senior Manager, Ecosystem Sales; Grade 10: Director, Ecosystem Sales; Grade 11: Senior Director, Ecosystem Sales; Grade 12: Vice President, Ecosystem Sales."`,
    );
    expect(svg).toContain('role="img" aria-labelledby="d-title d-desc"');
  });

  it('breaks long titles into lines, and cuts none', () => {
    const title =
      'Deputy Assistant Vice President of Intercontinental Supercalifragilisticexpialidocious Affairs';
    const rolecall = createRolecall(
      catalogOf({ [title]: { grade: 5 }, Clerk: { grade: 4, track: 'management' } }),
    );
    const lines = textsOf(draw('chart of Family', { width: 320 }, rolecall.ask)).map(({ text }) => text);
    const start = lines.findIndex((line) => line?.startsWith('Deputy'));
    const end = lines.findIndex((line) => line?.endsWith('Affairs'));
    expect(
      lines
        .slice(start, end + 1)
        .join('')
        .replaceAll(' ', ''),
    ).toBe(title.replaceAll(' ', ''));
    expect(end - start).toBeGreaterThan(4);
  });

  it('joins each step of a track to the next one, and no track to the other', () => {
    // Eight roles: four steps on each of two tracks.
    const { svg } = draw('chart of Ecosystem Sales');
    expect(svg.match(/<polyline/g)).toHaveLength(3 + 3);
  });

  it('marks the role that was asked about', () => {
    const { svg } = draw('draw the ladder of the Staff ESM', { colours: 'page' });
    expect(svg.match(/stroke="var\(--accent\)"/g)).toHaveLength(1);
  });

  it('shows a title with signs of markup as it is', () => {
    const rolecall = createRolecall(catalogOf({ 'R&D <Lead>': { grade: 5 }, Clerk: { grade: 4 } }));
    const { svg } = draw('chart of Family', {}, rolecall.ask);
    expect(svg).toContain('>R&#38;D &#60;Lead&#62;</text>');
    expect(svg).not.toContain('<Lead>');
  });
});

describe('a drawing of a reporting line', () => {
  it('has the managers above the role and its reports below', () => {
    const texts = textsOf(draw('draw the reporting line of the Director, Ecosystem Sales'));
    const y = (text: string) => texts.find((each) => each.text === text)?.y ?? Number.NaN;
    expect(y('Chief Revenue Officer')).toBeLessThan(y('Director, Ecosystem Sales'));
    expect(y('Director, Ecosystem Sales')).toBeLessThan(y('Ecosystem Sales Manager'));
  });

  it('shows either manager, and who is outside the catalogue', () => {
    const { alt, svg } = draw('draw the reporting line of the Staff ESM');
    expect(alt).toContain('Director, Partner Territory Management (not in the catalogue)');
    expect(svg).toContain('>Not in the catalogue</text>');
  });

  it('is none if nobody stands above or below', () => {
    const rolecall = createRolecall(catalogOf({ Clerk: { grade: 4 } }));
    expect(drawAnswer(rolecall.ask('draw the reporting line of the Clerk'), WIDE)).toBeUndefined();
  });
});

it('becomes a PNG of twice its size, with its texts in a font of its own', () => {
  const picture = draw('chart of Ecosystem Sales');
  const png = renderPng(picture);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(2 * picture.width);
  const empty = renderPng({ ...picture, svg: picture.svg.replaceAll(/<text.*?<\/text>/g, '') });
  expect(png.length).toBeGreaterThan(2 * empty.length);
});
