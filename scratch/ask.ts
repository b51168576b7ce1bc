import { renderText } from '../src/answers/render-text.js';
import { createRolecall } from '../src/rolecall.js';
import { OWN_WORDS } from '../tests/support/own-words.js';

const [which, ...qs] = process.argv.slice(2);
const r = createRolecall(OWN_WORDS[which as keyof typeof OWN_WORDS]);
for (const q of qs) {
  const a = r.ask(q);
  console.log(
    `> ${q}\n   ${a.outcome}: ${a.headline} ${a.outcome === 'ambiguous' || a.outcome === 'not_understood' ? a.choices.map((c) => c.label + ' => ' + c.question).join(' | ') : ''}`,
  );
  if (process.env.FULL) console.log(renderText(a));
}
