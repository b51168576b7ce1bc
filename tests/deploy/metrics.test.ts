import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createMetrics } from '../../src/operate/metrics.js';

const ROOT = path.join(import.meta.dirname, '..', '..');

const register = createMetrics({
  connections: () => 2,
  inFlight: () => 0,
  waiting: () => 0,
  isDatabaseAway: () => false,
  roles: () => ({ roles: 1, families: 1, loadedAt: new Date(), isOutdated: false }),
});

/** The labels of each series that the bot shows, by its name. */
const series = new Map(
  (await register.getMetricsAsJSON()).flatMap(({ name, type, ...metric }) => {
    const labels = (metric as { labelNames?: string[] }).labelNames ?? labelsOf(name);
    // The type is a string, whatever its declaration says.
    return String(type) === 'histogram'
      ? [
          [`${name}_bucket`, [...labels, 'le']],
          [`${name}_sum`, labels],
          [`${name}_count`, labels],
        ]
      : ([[name, labels]] as [string, string[]][]);
  }) as [string, string[]][],
);

function labelsOf(name: string): string[] {
  return (register.getSingleMetric(name) as unknown as { labelNames?: string[] }).labelNames ?? [];
}

/** Each use of a metric in an expression: its name, and the labels that are matched or kept. */
function usesOf(expression: string): { name: string; labels: string[] }[] {
  return [...expression.matchAll(/\b((?:rolecall|nodejs|process)_\w+)(?:\{([^}]*)\})?/g)].map(
    ([, name = '', matchers = '']) => ({
      name,
      labels: [...matchers.matchAll(/(\w+)\s*=/g)].map(([, label = '']) => label),
    }),
  );
}

const dashboard = JSON.parse(readFileSync(path.join(ROOT, 'deploy/grafana/dashboard.json'), 'utf8'));
const alerts = parse(readFileSync(path.join(ROOT, 'deploy/prometheus/alerts.yaml'), 'utf8'));
const expressions: string[] = [
  ...dashboard.panels.flatMap(({ targets }: { targets: { expr: string }[] }) =>
    targets.map(({ expr }) => expr),
  ),
  ...dashboard.templating.list.map(({ query }: { query: string }) => query),
  ...alerts.groups.flatMap(({ rules }: { rules: { expr: string }[] }) => rules.map(({ expr }) => expr)),
];

describe('the dashboard and the alerts', () => {
  it('use only metrics and labels that the bot has', () => {
    const uses = expressions.flatMap(usesOf);
    // Prometheus itself puts these two on each series.
    const odd = uses.filter(({ name, labels }) =>
      labels.some((label) => !['job', 'instance', ...(series.get(name) ?? [])].includes(label)),
    );
    expect(uses.filter(({ name }) => !series.has(name))).toEqual([]);
    expect(odd).toEqual([]);
    const kept = expressions.flatMap((expression) =>
      [...expression.matchAll(/by \(([\w, ]+)\)/g)].flatMap(([, labels = '']) =>
        labels
          .split(', ')
          .filter(
            (label) =>
              label !== 'instance' &&
              !usesOf(expression).some(({ name }) => series.get(name)?.includes(label)),
          ),
      ),
    );
    expect(kept).toEqual([]);
  });

  it('leave out no metric of our own', () => {
    const shown = new Set(expressions.flatMap(usesOf).map(({ name }) => name.replace(/_bucket$/, '')));
    const own = [...series.keys()].filter((name) => /^rolecall_(?!\w+_(?:bucket|sum|count)$)/.test(name));
    expect(own.filter((name) => !shown.has(name))).toEqual([]);
    expect(own.length).toBeGreaterThan(10);
  });

  it('say in each alert what people notice and where to look', () => {
    for (const { rules } of alerts.groups) {
      for (const rule of rules) {
        expect(rule).toMatchObject({
          alert: expect.stringMatching(/^Rolecall[A-Z]/),
          labels: { severity: expect.stringMatching(/^(critical|warning)$/) },
          annotations: { summary: expect.any(String), description: expect.any(String) },
        });
      }
    }
  });
});
