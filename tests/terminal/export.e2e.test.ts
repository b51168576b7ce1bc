import path from 'node:path';
import { Ajv } from 'ajv';
import mammoth from 'mammoth';
import { describe, it } from 'vitest';
import { withFolder } from '../support/catalogues/role-folder.js';
import { rolecall } from '../support/catalogues/rolecall.js';

describe.concurrent('rolecall export', () => {
  it('writes a file of the format that its name ends in, and says so', async ({ expect }) => {
    await withFolder({}, async (folder) => {
      const out = path.join(folder, 'job.docx');
      const job = ['export', '--out', out, 'job description Staff ESM'];
      expect(await rolecall(job)).toEqual({ code: 0, stdout: `Wrote ${out}.\n`, stderr: '' });
      const { value } = await mammoth.extractRawText({ path: path.join(folder, 'job.docx') });
      expect(value).toMatch(/^Staff Ecosystem Sales Manager\n\nJob family: Ecosystem Sales\n/);
    });
  });

  it('writes a list into a pipe', async ({ expect }) => {
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
    [
      'csv',
      'compare Staff ESM and Senior ESM',
      2,
      'A CSV file holds one table, and this answer has several.',
    ],
    ['odt', 'grade Staff ESM', 2, 'Allowed choices are md, html, docx, csv, xlsx, json.'],
  ] as const)(
    'as %s of “%s” exits with %i and says why',
    async ([format, question, code, says], { expect }) => {
      expect(await rolecall(['export', '--format', format, question])).toEqual({
        code,
        stdout: '',
        stderr: expect.stringContaining(says),
      });
    },
  );

  it('writes data that fits the schema of schema --export', async ({ expect }) => {
    const [schema, data] = await Promise.all([
      rolecall(['schema', '--export']),
      rolecall(['export', '--format', 'json']),
    ]);
    const validate = new Ajv().compile(JSON.parse(schema.stdout));
    expect(validate(JSON.parse(data.stdout)) ? [] : validate.errors).toEqual([]);
  });
});
