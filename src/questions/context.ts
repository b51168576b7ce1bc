import type { Catalog, Role } from '../catalog/catalog.js';
import { isTopic, type Question, type Topic } from './question.js';

/** What a conversation was last about. Plain data, so that it can be kept and sent, and outlives a reload. */
export interface Context {
  roleId: string;
  topics: readonly Topic[];
}

/** A context looked up: what "it" and "what about ...?" refer to. */
export interface Previous {
  role: Role;
  topics: readonly Topic[];
}

/** What a question leaves a next one to refer to; undefined when it was about no single role. */
export function contextAfter(question: Question): Context | undefined {
  switch (question.kind) {
    case 'facts':
      return { roleId: question.subject.role.id, topics: question.topics };
    case 'is_in_family':
      return { roleId: question.subject.role.id, topics: ['overview'] };
    case 'is_grade':
      return { roleId: question.subject.role.id, topics: ['grade'] };
    case 'is_reporting_to':
      return { roleId: question.subject.role.id, topics: ['reports_to'] };
    case 'items_about':
      return { roleId: question.subject.role.id, topics: ['overview'] };
    case 'compare':
      return { roleId: question.to.role.id, topics: ['overview'] };
    default:
      return undefined;
  }
}

/** Undefined when the role is gone from the catalogue. */
export function lookUpContext(context: Context | undefined, catalog: Catalog): Previous | undefined {
  const role = context && catalog.roles.find(({ id }) => id === context.roleId);
  return role && { role, topics: context.topics.filter(isTopic) };
}
