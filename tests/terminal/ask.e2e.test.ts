import { describe, it } from 'vitest';
import { BAKERY } from '../support/catalogues/bakery.js';
import { withFolder } from '../support/catalogues/role-folder.js';
import { COMMAND_SOURCE, rolecall } from '../support/catalogues/rolecall.js';

const STAFF_ESM = 'who does the Staff Ecosystem Sales Manager report to?';

describe.concurrent('rolecall ask', () => {
  it('prints the answer, without colour into a pipe', async ({ expect }) => {
    expect(await rolecall(['ask', ...STAFF_ESM.split(' ')])).toMatchInlineSnapshot(`
      {
        "code": 0,
        "stderr": "",
        "stdout": "● The Staff Ecosystem Sales Manager reports to either the Director, Partner Territory Management or
        the Director, Ecosystem Sales.

        The Director, Partner Territory Management is not in the catalogue; it is shown as the page names
        it.
        Source: Ecosystem Sales Manager › Staff Ecosystem Sales Manager

      ",
      }
    `);
  });

  it('also runs from the sources', async ({ expect }) => {
    const { stdout } = await rolecall(['ask', STAFF_ESM], { script: COMMAND_SOURCE });
    expect(stdout).toContain('The Staff Ecosystem Sales Manager reports to');
  });

  it('answers each line of standard input with one JSON object with --json, and never fails for an answer', async ({
    expect,
  }) => {
    const questions = [
      STAFF_ESM,
      'grade director',
      'requirements of the Manager, Ecosystem Programs',
      'grade Backend Engineer',
      '',
    ];
    const { code, stdout, stderr } = await rolecall(['ask', '--json'], {
      input: `${questions.join('\n')}\n`,
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });

    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ question }) => question)).toEqual(questions);
    expect(answers.map(({ outcome }) => outcome)).toEqual([
      'answered',
      'ambiguous',
      'not_documented',
      'not_found',
      'help',
    ]);
    for (const answer of answers) {
      expect(answer).toMatchObject({ version: 1, text: expect.stringContaining(answer.headline) });
      expect(answer).not.toHaveProperty('blocks');
    }
    expect(answers[0]).toMatchObject({
      intents: ['reports_to'],
      text: expect.stringContaining('Director, Partner Territory Management'),
      sources: [{ page: 'Ecosystem Sales Manager', section: 'Staff Ecosystem Sales Manager' }],
    });
    expect(answers[0].roles[0]).toEqual({
      id: 'staff-ecosystem-sales-manager',
      title: 'Staff Ecosystem Sales Manager',
      family: 'Ecosystem Sales',
      grade: 8,
    });
  });

  it('adds the blocks for Slack with --blocks', async ({ expect }) => {
    const [plain, blocks] = await Promise.all([
      rolecall(['ask', '--json', STAFF_ESM]),
      rolecall(['ask', '--blocks', STAFF_ESM]),
    ]);
    expect(JSON.parse(blocks.stdout)).toEqual({
      ...JSON.parse(plain.stdout),
      blocks: expect.arrayContaining([expect.objectContaining({ type: 'rich_text' })]),
    });
  });

  it('answers from another catalogue with --roles', async ({ expect }) => {
    await withFolder({ 'bakery.yml': BAKERY }, async (folder) => {
      const { code, stdout } = await rolecall(['ask', '--roles', folder, 'grade of the Sr. Baker']);
      expect(code).toBe(0);
      expect(stdout).toContain('The Senior Baker is grade 6.');
    });
  });

  it('says what is wrong with a catalogue that cannot be loaded', async ({ expect }) => {
    expect(await rolecall(['ask', '--roles', 'nowhere', 'grade Baker'])).toMatchInlineSnapshot(`
      {
        "code": 1,
        "stderr": "nowhere:1:1 error: cannot read the folder (ENOENT)
          This folder does not exist. Pass the folder with the role YAML (unreadable-folder)

      ✕ The catalogue cannot be loaded: 1 error, no warnings
      ",
        "stdout": "",
      }
    `);
  });

  it.for([
    ['an unknown option', ['ask', '--shout', 'grade'], "unknown option '--shout'"],
    ['an unknown command', ['bake'], "unknown command 'bake'"],
  ] as const)('exits with 2 on %s', async ([, args, message], { expect }) => {
    const { code, stdout, stderr } = await rolecall(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});
