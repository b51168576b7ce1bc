import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
for (const dir of process.argv.slice(2)) {
  console.log('##', dir);
  for (const f of readdirSync(dir).filter((f) => f.endsWith('.yaml'))) {
    const d = parse(readFileSync(`${dir}/${f}`, 'utf8'));
    console.log(' ', f, '|', d.family, d.unplaced ? `unplaced ${d.unplaced.length}` : '', d.grades ?? '');
    for (const r of d.roles ?? [])
      console.log('     ', [r.title, r.level, r.track, r.grade, r.reports_to && JSON.stringify(r.reports_to), Object.entries(r).filter(([, v]) => Array.isArray(v) || (v && typeof v === 'object' && 'items' in v)).map(([k, v]: any) => `${k}:${(v.items ?? v).length}${v.extends ? '+' + v.extends : ''}`).join(' '), r.description ? 'D' + r.description.length : ''].filter(Boolean).join(' | '));
  }
}
