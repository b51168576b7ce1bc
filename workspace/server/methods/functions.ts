import type { StepRun } from '../../protocol.js';
import { Refusal } from '../refusal.js';
import type { Workspace } from '../state/workspace.js';
import type { Method } from './method.js';

/** The calls by which a step of a workflow reports its end. */
export const FUNCTION_METHODS: Record<string, Method> = {
  'functions.completeSuccess': ({ function_execution_id, outputs }, workspace) => {
    runOf(function_execution_id, workspace).result = { kind: 'done', outputs };
    return {};
  },

  'functions.completeError': ({ function_execution_id, error }, workspace) => {
    runOf(function_execution_id, workspace).result = { kind: 'failed', error };
    return {};
  },
};

function runOf(id: string, { steps }: Workspace): StepRun {
  const run = steps.find((each) => each.id === id);
  if (!run) throw new Refusal('function_execution_not_found');
  return run;
}
