import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv } from 'ajv';
import mammoth from 'mammoth';
import { describe, it } from 'vitest';
import { BAKERY, bakeryWith } from './support/catalogues/bakery.js';
import { withFolder } from './support/catalogues/role-folder.js';
import { COMMAND_SOURCE, rolecall } from './support/catalogues/rolecall.js';

const STAFF_ESM = 'who does the Staff Ecosystem Sales Manager report to?';

describe.concurrent('rolecall', () => {
  it('ask prints the answer, without colour into a pipe', async ({ expect }) => {
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

  it('export writes a file of the format that its name ends in, and says so', async ({ expect }) => {
    await withFolder({}, async (folder) => {
      const out = path.join(folder, 'job.docx');
      const job = ['export', '--out', out, 'job description Staff ESM'];
      expect(await rolecall(job)).toEqual({ code: 0, stdout: `Wrote ${out}.\n`, stderr: '' });
      const { value } = await mammoth.extractRawText({ path: path.join(folder, 'job.docx') });
      expect(value).toMatch(/^Staff Ecosystem Sales Manager\n\nJob family: Ecosystem Sales\n/);
    });
  });

  it('export writes a list into a pipe', async ({ expect }) => {
    const { code, stdout } = await rolecall(['export', '--format', 'csv', 'roles of grade 12 with manager']);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout:
        'Grade,Role,Reports to\n12,"Vice President, Ecosystem Sales","Chief Revenue Officer (outside the catalogue), typically"\n',
    });
  });

  it.for([
    ['csv', 'grade of a role that is not there', 1, 'Nothing was written.'],
    ['csv', 'pay of the Staff ESM', 2, 'This answer has no table.'],
    ['odt', 'grade Staff ESM', 2, 'Allowed choices are md, html, docx, csv, xlsx, json.'],
  ] as const)(
    'export as %s of “%s” exits with %i and says why',
    async ([format, question, code, says], { expect }) => {
      expect(await rolecall(['export', '--format', format, question])).toEqual({
        code,
        stdout: '',
        stderr: expect.stringContaining(says),
      });
    },
  );

  it('schema --export prints the schema of what export writes', async ({ expect }) => {
    const [schema, data] = await Promise.all([
      rolecall(['schema', '--export']),
      rolecall(['export', '--format', 'json']),
    ]);
    const validate = new Ajv().compile(JSON.parse(schema.stdout));
    expect(validate(JSON.parse(data.stdout)) ? [] : validate.errors).toEqual([]);
  });

  it('ask also runs from the sources', async ({ expect }) => {
    const { stdout } = await rolecall(['ask', STAFF_ESM], { script: COMMAND_SOURCE });
    expect(stdout).toContain('The Staff Ecosystem Sales Manager reports to');
  });

  it('ask --json answers each line of standard input with one JSON object, and never fails for an answer', async ({
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

  it('ask --blocks writes the same object with what Slack would show', async ({ expect }) => {
    const [plain, blocks] = await Promise.all([
      rolecall(['ask', '--json', STAFF_ESM]),
      rolecall(['ask', '--blocks', STAFF_ESM]),
    ]);
    expect(JSON.parse(blocks.stdout)).toEqual({
      ...JSON.parse(plain.stdout),
      blocks: expect.arrayContaining([expect.objectContaining({ type: 'rich_text' })]),
    });
  });

  it('ask --roles answers from another catalogue', async ({ expect }) => {
    await withFolder({ 'bakery.yml': BAKERY }, async (folder) => {
      const { code, stdout } = await rolecall(['ask', '--roles', folder, 'grade of the Sr. Baker']);
      expect(code).toBe(0);
      expect(stdout).toContain('The Senior Baker is grade 6.');
    });
  });

  it('ask says what is wrong with a catalogue that cannot be loaded', async ({ expect }) => {
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

  it('check passes the shipped roles', async ({ expect }) => {
    const { code, stdout } = await rolecall(['check']);
    expect(code).toBe(0);
    expect(stdout).not.toContain('error:');
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('✓ 39 roles in 5 files of roles: no errors, 5 warnings');
  });

  it('check lists what is wrong, and exits with 1', async ({ expect }) => {
    const files = {
      'bakery.yaml': bakeryWith('reports_to: Head Baker', 'report_to: Head Baker').replace(
        'grade: 7',
        'grade: high',
      ),
      'mill.yaml': BAKERY.replace('Bakery', 'Mill')
        .replaceAll('Baker', 'Miller')
        .replace('extends: Miller', 'extends: Cook'),
    };
    await withFolder(files, async (folder) => {
      const { stdout, ...result } = await rolecall(['check', folder]);
      expect({ ...result, stdout: stdout.replaceAll(folder, 'FOLDER') }).toMatchInlineSnapshot(`
        {
          "code": 1,
          "stderr": "",
          "stdout": "FOLDER/bakery.yaml:12:5 error: unknown key \`report_to\` in roles[0]
            Did you mean \`reports_to\`? (unknown-key)
        FOLDER/bakery.yaml:28:5 error: roles[2].grade is "high", which is neither a whole number from 1 up nor a range of them such as 3-5
            Write such a number, or list your grades in order in _architecture.yaml (wrong-value)
        FOLDER/mill.yaml:23:7 warning: "Cook" is not a role of this catalogue: Senior Miller extends it
            Correct the title, or list it under outside_titles in _architecture.yaml (unknown-role)

        ✕ 2 files of FOLDER: 2 errors, 1 warning
          rolecall check --fix repairs 1 of them
        ",
        }
      `);
    });
  });

  it('check --format=github annotates what is wrong, warnings for maintainers included', async ({
    expect,
  }) => {
    const files = { 'bakery.yaml': bakeryWith('title: Head Baker', 'title: Senior Bakker') };
    await withFolder(files, async (folder) => {
      const { stdout, ...result } = await rolecall(['check', folder, '--format=github']);
      expect(result).toEqual({ code: 0, stderr: '' });
      expect(stdout.replaceAll(folder, 'FOLDER')).toMatchInlineSnapshot(`
        "::warning file=FOLDER/bakery.yaml,line=12,col=5,title=Role catalogue%3A unknown-role::"Head Baker" is not a role of this catalogue: Baker and Senior Baker report to it. Correct the title, or list it under outside_titles in _architecture.yaml
        ::warning file=FOLDER/bakery.yaml,line=25,col=5,title=Role catalogue%3A near-title::the title "Senior Bakker" is nearly the title "Senior Baker" at FOLDER/bakery.yaml:17. Ignore this if both are meant. Otherwise correct the spelling, or merge the two
        "
      `);
    });
  });

  it('check --json writes each problem as data, with its code', async ({ expect }) => {
    await withFolder({ 'bakery.yaml': bakeryWith('grade: 5', 'grde: 5') }, async (folder) => {
      const { stdout, code } = await rolecall(['check', folder, '--json']);
      expect(code).toBe(1);
      expect(JSON.parse(stdout)).toEqual({
        version: 1,
        summary: `1 file of ${folder}`,
        problems: [
          {
            file: `${folder}/bakery.yaml`,
            line: 11,
            column: 5,
            code: 'unknown-key',
            severity: 'error',
            message: 'unknown key `grde` in roles[0]',
            fix: 'Did you mean `grade`?',
          },
        ],
      });
    });
  });

  it('check says that a folder does not exist', async ({ expect }) => {
    expect(await rolecall(['check', 'nowhere'])).toMatchInlineSnapshot(`
      {
        "code": 1,
        "stderr": "",
        "stdout": "nowhere:1:1 error: cannot read the folder (ENOENT)
          This folder does not exist. Pass the folder with the role YAML (unreadable-folder)

      ✕ no files of nowhere: 1 error, no warnings
      ",
      }
    `);
  });

  it('eval lists every miss and fails below the threshold', async ({ expect }) => {
    const questions = [
      '- { ask: grade Baker, outcome: answered, roles: [Baker], says: [grade 5], kind: grade }',
      '- { ask: grade Cook, outcome: answered, roles: [Cook], never: [Cook], kind: unknown }',
    ].join('\n');
    await withFolder({ 'bakery.yaml': BAKERY }, async (folder) => {
      const file = path.join(folder, 'questions.txt');
      await writeFile(file, questions);
      const run = (threshold: string) =>
        rolecall(['eval', file, '--roles', folder, '--threshold', threshold]);
      const [strict, lenient] = await Promise.all([run('51'), run('50')]);
      expect([strict.code, lenient.code]).toEqual([1, 0]);
      expect(strict.stdout).toMatchInlineSnapshot(`
        "✕ refused: grade Cook
            wanted answered: Cook
            outcome is not_found
            roles lack Cook
            says Cook
            answer: No role in the catalogue is called “Cook”.

                   asked    right  refused    wrong
        grade          1        1        0        0  100.0 %
        unknown        1        0        1        0    0.0 %
        total          2        1        1        0   50.0 %
        "
      `);
    });
  });

  it('import writes role YAML of pages, says what it found, and reports it in full', async ({ expect }) => {
    const pages = {
      'chef.md': '# Chef\n\n## Job Grade\n\nThe Chef is a grade 6.\n\n## Tools\n\n- Pans\n',
      'index.md': '# All roles\n',
    };
    await withFolder(pages, async (folder) => {
      const report = path.join(folder, 'reports', 'import.json');
      const args = ['import', folder, '--out', path.join(folder, 'roles'), '--report', report];
      const { stdout, ...result } = await rolecall(args);
      expect({ ...result, stdout: stdout.replaceAll(folder, 'FOLDER') }).toMatchInlineSnapshot(`
        {
          "code": 0,
          "stderr": "",
          "stdout": "  Page      Roles  Grades  Reporting lines  Items  Lines unplaced
          chef.md   1      1       0                0      1
          index.md  0      0       0                0      0

        ✓ 1 role on 1 of 2 pages: 1 grade, no reporting lines, no items
          In FOLDER/roles: 1 new, 0 changed, 0 unchanged files
          1 line could not be placed; see unplaced in the files, and FOLDER/reports/import.json
        ",
        }
      `);
      expect(JSON.parse(await readFile(report, 'utf8')).pages[0]).toMatchObject({
        file: 'chef.md',
        roles: ['Chef'],
        facts: { grades: 1 },
        unplaced: [{ line: 9, text: 'Pans' }],
      });
      expect((await rolecall(['ask', '--roles', path.join(folder, 'roles'), 'grade Chef'])).stdout).toContain(
        'The Chef is grade 6.',
      );
    });
  });

  it('import --explain shows the tree of a page, and what spoke for each role', async ({ expect }) => {
    const page = '# Kitchen\n\n## Chef\n\n### Job Grade\n\nThe Chef is a grade 6.\n\n## Tools\n\n- Pans\n';
    await withFolder({ 'kitchen.md': page }, async (folder) => {
      expect(await rolecall(['import', path.join(folder, 'kitchen.md'), '--explain'])).toMatchInlineSnapshot(`
        {
          "code": 0,
          "stderr": "",
          "stdout": "kitchen.md: Kitchen
            1 Kitchen → intro of family
                +1 sentences about a title, -2 neither a title nor the lists of a job, -7 roles of its own
            3   Chef → role
                  +2 a title, +6 a title or level with a grade, +2 duties below
            5     Job Grade → grade of Chef (1 block)
            9   Tools → other of family (1 block)

        A section is a role where its reasons come to 4 or more. import.yaml can teach words; see docs/importing.md.
        ",
        }
      `);
      const misuse = await rolecall(['import', path.join(folder, 'kitchen.md')]);
      expect(misuse).toMatchObject({ code: 2, stdout: '' });
      expect(misuse.stderr).toContain('Pass --out with the folder for the YAML, or --explain.');
    });
  });

  it('init starts a catalogue that loads, and never in a folder that has one', async ({ expect }) => {
    await withFolder({}, async (folder) => {
      const roles = path.join(folder, 'roles');
      expect((await rolecall(['init', roles])).code).toBe(0);
      expect((await rolecall(['check', roles])).stdout).toContain('no errors, no warnings');
      expect((await rolecall(['fmt', roles, '--check'])).code).toBe(0);
      const again = await rolecall(['init', roles]);
      expect(again).toMatchObject({ code: 1, stdout: '' });
      expect(again.stderr).toContain('has role YAML already');
    });
  });

  it('fmt puts keys in order and folds long texts, keeps comments, and changes nothing twice', async ({
    expect,
  }) => {
    const long = 'Bakes bread '.repeat(12).trim();
    const text = [
      '# Our bakers',
      'roles:',
      '  - level: intermediate # for now',
      '    title: Baker',
      '    inferred: [level]',
      `    responsibilities: [Mixes, "${long}"]`,
      '    track: individual contributor',
      'family: Baker',
      'source: { page: Baker, url: , date: }',
      '',
    ].join('\n');
    await withFolder({ 'baker.yaml': text, 'broken.yaml': 'family: [' }, async (folder) => {
      const file = path.join(folder, 'baker.yaml');
      expect((await rolecall(['fmt', folder, '--check'])).code).toBe(1);
      expect(await readFile(file, 'utf8')).toBe(text);
      const { stdout } = await rolecall(['fmt', folder]);
      expect(stdout.replaceAll(folder, 'FOLDER')).toMatchInlineSnapshot(`
        "changed FOLDER/baker.yaml
        not read FOLDER/broken.yaml: it is not valid YAML; rolecall check says where
        2 files, 1 changed
        "
      `);
      expect(await readFile(file, 'utf8')).toMatchInlineSnapshot(`
        "family: Baker

        source: {page: Baker, url:, date:}

        # Our bakers
        roles:
          - title: Baker
            level: intermediate # for now
            track: individual contributor
            inferred: [level]
            responsibilities:
              - Mixes
              - >-
                Bakes bread Bakes bread Bakes bread Bakes bread Bakes bread Bakes bread Bakes bread Bakes bread Bakes bread
                Bakes bread Bakes bread Bakes bread
        "
      `);
      expect((await rolecall(['fmt', folder])).stdout).toContain('2 files, 0 changed');
    });
  });

  it('check --fix repairs what has only one repair, keeps the rest, and changes nothing twice', async ({
    expect,
  }) => {
    const baker = BAKERY.replace('aliases: [Bread Baker]', 'aliases: [baker] # as people say')
      .replace('reports_to: Head Baker', 'reports_to: Head Bakker # the best')
      .replace('{ typically: [Head Baker] }', '{ typically: [Chief] }');
    const miller = [
      '# Our millers',
      'family: Mill',
      'source: { page: Mill, url: , date: }',
      'roles:',
      '  - titel: Miller # first',
      '    level: intermediate',
      '    track: Management',
      '    aliases: Grinder',
      '    next_roles: []',
      '',
    ].join('\n');
    await withFolder({ 'bakery.yaml': baker, 'mill.yaml': miller }, async (folder) => {
      const before = await rolecall(['check', folder]);
      expect(before.stdout).toContain('rolecall check --fix repairs');
      expect(
        (await rolecall(['check', folder, '--fix'])).stderr.replaceAll(folder, 'FOLDER'),
      ).toMatchInlineSnapshot(`
        "fixed FOLDER/bakery.yaml:8:15 error: the alias "baker" repeats "Baker" of the same role. Remove the alias
        fixed FOLDER/bakery.yaml:12:5 warning: "Head Bakker" is not a role of this catalogue: Baker reports to it. Did you mean "Head Baker"?
        fixed FOLDER/mill.yaml:5:5 error: unknown key \`titel\` in roles[0]. Did you mean \`title\`?
        fixed FOLDER/mill.yaml:7:5 error: roles[0].track is "Management". Use one of: individual contributor, management
        fixed FOLDER/mill.yaml:8:5 error: roles[0].aliases is "Grinder", but must be a list. Write a list
        fixed FOLDER/mill.yaml:9:5 error: roles[0].next_roles is an empty list. Add an entry, or remove the key
        "
      `);
      const after = await rolecall(['check', folder, '--fix']);
      expect(after).toMatchObject({ code: 0, stderr: '' });
      expect(after.stdout).toContain('"Chief" is not a role of this catalogue: Senior Baker reports to it');
      expect(await readFile(path.join(folder, 'mill.yaml'), 'utf8')).toMatchInlineSnapshot(`
        "# Our millers
        family: Mill

        source: {page: Mill, url:, date:}

        roles:
          - title: Miller # first
            level: intermediate
            track: management
            aliases:
              - Grinder
        "
      `);
      expect((await readFile(path.join(folder, 'bakery.yaml'), 'utf8')).slice(0, 260)).toMatchInlineSnapshot(`
        "family: Bakery

        source:
          page: Bakery
          url: https://example.com/bakery
          date: 2025-02-13

        roles:
          - title: Baker
            level: intermediate
            track: individual contributor
            grade: 5
            reports_to: Head Baker # the best
            responsibilities:
              - Bake"
      `);
    });
  });

  it('check --fix leaves a file alone in which several places share a value', async ({ expect }) => {
    const text = BAKERY.replace('reports_to: Head Baker', 'reports_to: &head Head Bakker').replace(
      '{ typically: [Head Baker] }',
      '*head',
    );
    await withFolder({ 'bakery.yaml': text }, async (folder) => {
      expect((await rolecall(['check', folder, '--fix'])).stderr).toBe('');
      expect(await readFile(path.join(folder, 'bakery.yaml'), 'utf8')).toBe(text);
    });
  });

  it('import exits with 1 where it refused a page', async ({ expect }) => {
    await withFolder({}, async (folder) => {
      const { code, stdout } = await rolecall(['import', path.join(folder, 'no'), '--out', folder]);
      expect(code).toBe(1);
      expect(stdout).toContain('no: it does not exist');
    });
  });
});
