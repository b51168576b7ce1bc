import { describe, it } from 'vitest';
import { rolecall } from '../support/catalogues/rolecall.js';

describe.concurrent('rolecall grammar', () => {
  it('prints the rules of one topic, or of all', async ({ expect }) => {
    const [one, all] = await Promise.all([rolecall(['grammar', 'talk']), rolecall(['grammar'])]);
    expect(one.code).toBe(0);
    expect(one.stdout).toMatch(/^# talk\n\n\w+\n {2}\S.*\n/);
    expect(one.stdout.match(/^# /gm)).toHaveLength(1);
    expect(all.stdout).toContain(one.stdout.trim());
  });

  it('exits with 2 on an unknown topic, and lists the topics', async ({ expect }) => {
    for (const topic of ['weather', 'constructor']) {
      const { code, stdout, stderr } = await rolecall(['grammar', topic]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(`There is no topic "${topic}". Pass one of those listed below.`);
      expect(stderr).toContain('ladder steps');
    }
  });
});
