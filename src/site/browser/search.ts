import { createRolecall, type Rolecall } from '../../rolecall.js';
import { unpackCatalog } from '../catalog-data.js';
import { renderFound, renderTitles } from '../found-view.js';
import type { Root } from '../render-cell.js';

declare global {
  var rolecallCatalog: string;
}

const root = (document.body.dataset['root'] ?? '') as Root;
const form = document.querySelector<HTMLFormElement>('.search');
const field = form?.querySelector('input');
const found = document.querySelector('.found');

let rolecall: Rolecall | undefined;
let conversation: ReturnType<Rolecall['ask']>['conversation'];

/** Building takes a moment, so it waits until the page has shown what was typed. */
function current(): Rolecall {
  rolecall ??= createRolecall(unpackCatalog(globalThis.rolecallCatalog));
  return rolecall;
}

function answer(question: string): void {
  if (!found || question.trim() === '') return;
  const answered = current().ask(question, conversation);
  conversation = answered.conversation;
  found.innerHTML = renderFound(answered, root).text;
}

function suggest(typed: string): void {
  if (!found || !field) return;
  const roles = typed.trim().length > 1 ? current().findRoles(typed) : [];
  found.innerHTML = renderTitles(roles, root).text;
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  if (field) answer(field.value);
});
field?.addEventListener('input', () => suggest(field.value));
found?.addEventListener('click', ({ target }) => {
  const question = target instanceof HTMLElement ? target.dataset['question'] : undefined;
  if (!question || !field) return;
  field.value = question;
  answer(question);
  field.focus();
});

const asked = new URLSearchParams(location.search).get('q');
if (asked && field) field.value = asked;
if (field && field.value !== '') answer(field.value);
