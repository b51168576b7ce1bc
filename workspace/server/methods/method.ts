import type { Call } from '../call.js';
import type { Workspace } from '../state/workspace.js';

/** Does what a method of the Web API does, and returns the fields besides `ok`. Throws `Refusal`. */
export type Method = (args: Call['args'], workspace: Workspace) => object;
