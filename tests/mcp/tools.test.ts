import type { Client } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { McpService } from '../../src/mcp/http/serve-http.js';
import { callTool, connectClient, overHttp, serveKitchen } from '../support/mcp-client.js';

let service: McpService;
let client: Client;

beforeAll(async () => {
  service = await serveKitchen();
  client = await connectClient(overHttp(service.address));
});

afterAll(async () => {
  await client.close();
  await service.close();
});

const call = (name: string, args: Record<string, unknown>) => callTool(client, name, args);

/** The parts that every result has: its outcome, the reading of the question, and the fact. */
async function gist(name: string, args: Record<string, unknown>) {
  const { data } = await call(name, args);
  return { outcome: data.outcome, read: data.read, headline: data.headline };
}

describe('the tools', () => {
  it('are eight, each read-only and with the shape of its result', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'ask',
      'find_roles',
      'role_facts',
      'compare',
      'list_roles',
      'search_statements',
      'ladder',
      'job_description',
    ]);
    for (const { annotations, outputSchema, inputSchema } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true });
      expect(outputSchema?.required).toEqual(expect.arrayContaining(['outcome', 'read', 'sources']));
      expect(inputSchema.type).toBe('object');
    }
  });

  it('say in the instructions how the model should use them', () => {
    expect(client.getInstructions()).toContain('Never answer for a title that is near');
  });

  it('say which arguments are wrong', async () => {
    expect(await call('role_facts', { role: 'Cook', facts: ['salary'] })).toMatchObject({
      isError: true,
      text: expect.stringMatching(/facts\.0: Invalid option: expected one of "overview"\|/),
    });
  });
});

describe('ask', () => {
  it('answers with the outcome, what was read, the fact, the roles and the source', async () => {
    const { text, data } = await call('ask', { question: 'grade cook' });
    expect(text).toMatch(/^The Cook is grade 5\.\n/);
    expect(data).toMatchObject({
      outcome: 'answered',
      read: ['grade of the Cook'],
      headline: 'The Cook is grade 5.',
      roles: [{ id: 'cook', title: 'Cook', family: 'Kitchen', grade: '5' }],
      sources: [{ page: 'Kitchen', section: 'Cook', url: 'https://example.com/kitchen', date: '2025-02-13' }],
    });
  });

  it('continues the conversation that is passed back', async () => {
    const first = await call('ask', { question: 'grade of the Cook' });
    const { conversation } = first.data;
    expect(await gist('ask', { question: 'and its manager?', conversation })).toEqual({
      outcome: 'answered',
      read: ['reporting line of the Cook'],
      headline: 'The Cook typically reports to the Head Chef.',
    });
    const { data } = await call('ask', { question: 'and its manager?' });
    expect(data.outcome).not.toBe('answered');
  });

  it.each([
    ['no text that it gave', 'abc'],
    ['a query that is none', Buffer.from('{"query":{"kind":"drop"}}').toString('base64url')],
    ['another kind of data', Buffer.from('[1]').toString('base64url')],
  ])('refuses a conversation that is %s', async (_, conversation) => {
    expect(await call('ask', { question: 'and its manager?', conversation })).toMatchObject({
      isError: true,
      text: expect.stringContaining('leave it out and name the role'),
    });
  });

  it('offers choices if it is not clear what is meant', async () => {
    const { data } = await call('ask', { question: 'grade of the manager' });
    expect(data).toMatchObject({ outcome: 'ambiguous', choices: expect.any(Array) });
    expect(data.choices.length).toBeGreaterThan(1);
  });
});

describe('find_roles', () => {
  it('finds roles by words that are begun', async () => {
    const { data } = await call('find_roles', { words: 'coo' });
    expect(data.roles.map(({ id }) => id)).toEqual(expect.arrayContaining(['cook', 'senior-cook']));
    expect(data.headline).toBe('“coo” can mean 3 roles.');
  });

  it('says how many it leaves out', async () => {
    expect(await gist('find_roles', { words: 'coo', limit: 1 })).toMatchObject({
      headline: '“coo” can mean 3 roles, of which these are the first 1.',
    });
  });

  it('says that there is none', async () => {
    expect(await gist('find_roles', { words: 'plumber' })).toEqual({
      outcome: 'not_found',
      read: ['roles that “plumber” may mean'],
      headline: 'No role is called “plumber”.',
    });
  });
});

describe('role_facts', () => {
  it('states facts of a role by its id or its title', async () => {
    for (const role of ['senior-cook', 'Senior Cook', 'sr cook'])
      expect(await gist('role_facts', { role, facts: ['grade', 'level'] })).toMatchObject({
        outcome: 'answered',
        read: ['grade and level of the Senior Cook'],
      });
  });

  it('says that a page does not state a fact', async () => {
    expect(await gist('role_facts', { role: 'Cook', facts: ['pay'] })).toMatchObject({
      outcome: 'not_documented',
    });
  });

  it.each([
    ['Principal Cook', /is not the name of one role\. Did you mean .*“Cook”/],
    ['grade of the Cook', /is not the name of one role\./],
    ['Plumber', /^No role is called “Plumber”\. find_roles finds/],
  ])('does not accept a similar title: %s', async (role, says) => {
    expect(await call('role_facts', { role })).toMatchObject({
      isError: true,
      text: expect.stringMatching(says),
    });
  });
});

describe('compare', () => {
  it('puts roles side by side', async () => {
    const { data } = await call('compare', { roles: ['Cook', 'Senior Cook'] });
    expect(data.headline).toBe('The Senior Cook (grade 6) is one grade above the Cook (grade 5).');
    expect(data.parts).toContainEqual({
      kind: 'table',
      caption: 'Cook → Senior Cook',
      columns: ['', 'Cook', 'Senior Cook'],
      rows: expect.arrayContaining([['Grade', '5', '6']]),
    });
  });
});

describe('list_roles', () => {
  const fromGrade = (from: number) => ({
    kind: 'where',
    roles: { kind: 'all' },
    condition: { kind: 'grade', ranges: [{ from }] },
  });

  it('lists the roles that a query selects, with columns', async () => {
    const { data } = await call('list_roles', { roles: fromGrade(7), columns: ['reports_to'] });
    expect(data.read).toEqual(['table of reporting line of roles that are grade 7 or higher']);
    expect(data.parts).toEqual([
      {
        kind: 'table',
        caption: 'Roles',
        columns: ['Grade', 'Role', 'Job family', 'Reports to'],
        rows: [
          ['8', 'Head Chef', 'Kitchen', 'Restaurant Owner (outside the catalogue)'],
          ['7', 'Canteen Manager', 'Canteen', 'Not stated'],
        ],
      },
    ]);
  });

  it('says that no role fits', async () => {
    expect(await gist('list_roles', { roles: fromGrade(20) })).toMatchObject({ outcome: 'not_found' });
  });

  it.each([
    [{ kind: 'one', role: 'Cook' }, 'No role has the id “Cook”.'],
    [
      { kind: 'where', roles: { kind: 'all' }, condition: { kind: 'family', families: ['Kitchen'] } },
      'No job family has the id “Kitchen”; there are “kitchen” and “canteen”.',
    ],
    [
      { kind: 'where', roles: { kind: 'all' }, condition: { kind: 'level', levels: ['boss'] } },
      /^No role has the level “boss”; there are “intermediate”, “senior” and “manager”\.$/,
    ],
    [
      { kind: 'where', roles: { kind: 'all' }, condition: { kind: 'track', track: 'sideways' } },
      /^No role is on the track “sideways”; there are “individual contributor” and “management”\.$/,
    ],
    [{ kind: 'everyone' }, /roles\.kind: Invalid discriminator value/],
  ])('refuses what the catalogue does not have: %j', async (roles, says) => {
    expect(await call('list_roles', { roles })).toEqual({
      isError: true,
      data: undefined,
      text: expect.stringMatching(says),
    });
  });

  it('refuses a query that is too deep, and keeps working', async () => {
    let roles: object = { kind: 'all' };
    for (let depth = 0; depth < 2000; depth++) roles = { kind: 'managers', of: roles, steps: 1 };
    const { isError } = await call('list_roles', { roles });
    expect(isError).toBe(true);
    expect(await gist('list_roles', { roles: fromGrade(8) })).toMatchObject({ outcome: 'answered' });
  });
});

describe('search_statements', () => {
  it('finds statements, and the roles they are about', async () => {
    const { data } = await call('search_statements', { words: 'years', kinds: ['requirements'] });
    expect(data.read).toEqual(['what the requirements of all roles say about “years”']);
    expect(data.roles.map(({ title }) => title)).toEqual(['Cook', 'Senior Cook']);
  });

  it('looks in one family', async () => {
    expect(await gist('search_statements', { words: 'meals', family: 'canteen' })).toMatchObject({
      outcome: 'not_found',
    });
    expect(await call('search_statements', { words: 'meals', family: 'Bar' })).toMatchObject({
      isError: true,
      text: 'No job family is called “Bar”. There are “Kitchen” and “Canteen”.',
    });
  });
});

describe('ladder', () => {
  it('is that of a family, or of a role upwards', async () => {
    expect(await gist('ladder', { family: 'Kitchen' })).toMatchObject({
      headline: 'The ladder of Kitchen has 3 roles, grades 5 to 8.',
    });
    expect(await gist('ladder', { role: 'Cook' })).toMatchObject({
      headline: 'After the Cook comes the Senior Cook, grade 6.',
    });
    expect(await call('ladder', {})).toMatchObject({
      isError: true,
      text: 'Pass either a role or a family.',
    });
  });
});

describe('job_description', () => {
  it('is the whole text in Markdown, and its parts as data', async () => {
    const { text, data } = await call('job_description', { role: 'Cook' });
    expect(text).toMatch(/^# Cook\n\n- \*\*Job family:\*\* Kitchen\n/);
    expect(data).toMatchObject({
      outcome: 'answered',
      parts: expect.arrayContaining([
        { kind: 'list', heading: 'Responsibilities', items: ['Cook meals', 'Clean the stove'] },
      ]),
    });
  });
});

describe('the resources', () => {
  it('are each role and each family', async () => {
    const { resources } = await client.listResources();
    expect(resources.map(({ uri, title }) => `${uri} ${title}`)).toEqual([
      'rolecall://roles/cook Cook',
      'rolecall://roles/senior-cook Senior Cook',
      'rolecall://roles/head-chef Head Chef',
      'rolecall://roles/canteen-cook Canteen Cook',
      'rolecall://roles/canteen-manager Canteen Manager',
      'rolecall://families/kitchen Kitchen',
      'rolecall://families/canteen Canteen',
    ]);
  });

  it('hold a job description, and its facts as data', async () => {
    const { contents } = await client.readResource({ uri: 'rolecall://roles/cook' });
    expect(contents).toEqual([
      expect.objectContaining({ mimeType: 'text/markdown', text: expect.stringMatching(/^# Cook\n/) }),
      expect.objectContaining({ mimeType: 'application/json', text: expect.any(String) }),
    ]);
    expect(JSON.parse(textOf(contents[1]))).toMatchObject({ id: 'cook', grade: 5 });
  });

  it('hold the job descriptions of a family', async () => {
    const { contents } = await client.readResource({ uri: 'rolecall://families/kitchen' });
    expect(textOf(contents[0])).toMatch(/^# Kitchen\n\nThe kitchen feeds the house\.\n\n## Cook\n/);
  });

  it('complete an id as it is typed', async () => {
    const complete = (uri: string, value: string) =>
      client.complete({ ref: { type: 'ref/resource', uri }, argument: { name: 'id', value } });
    expect((await complete('rolecall://roles/{id}', 'senior-c')).completion.values).toEqual(['senior-cook']);
    expect((await complete('rolecall://families/{id}', 'ki')).completion.values).toEqual(['kitchen']);
  });

  it('say so if there is none', async () => {
    await expect(client.readResource({ uri: 'rolecall://roles/plumber' })).rejects.toThrow(
      'Resource not found: rolecall://roles/plumber',
    );
  });
});

function textOf(content: { text: string } | { blob: string } | undefined): string {
  return content && 'text' in content ? content.text : '';
}
