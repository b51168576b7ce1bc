import { source as axe } from 'axe-core';
import type { Page } from 'playwright-core';

interface AxeResult {
  violations: { id: string; impact?: string; nodes: { html: string }[] }[];
}

/** The faults that axe finds on a page. */
export async function axeFaults(page: Page): Promise<{ impact?: string; text: string }[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResult>('axe.run()');
  return violations.map(({ id, impact, nodes }) => ({
    ...(impact && { impact }),
    text: `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  }));
}
