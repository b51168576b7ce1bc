import { type SubmitEvent, useRef } from 'react';
import type { StepRun, WorkflowStep } from '../protocol.js';
import { Dialog } from './dialog.js';
import { useLink } from './link.js';

/** The app's steps for workflows, each to be run by hand: Slack's Workflow Builder in its smallest form. */
export function Steps() {
  const { state } = useLink();
  if (state.app.steps.length === 0) return null;
  return (
    <>
      <h2>Workflow steps</h2>
      <ul>
        {state.app.steps.map((step) => (
          <li key={step.callbackId}>
            <Step step={step} runs={state.steps.filter((run) => run.callbackId === step.callbackId)} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Step({ step, runs }: { step: WorkflowStep; runs: readonly StepRun[] }) {
  const { act } = useLink();
  const dialog = useRef<HTMLDialogElement>(null);
  const { callbackId, title, inputs } = step;
  const run = (event: SubmitEvent<HTMLFormElement>) => {
    const entered = Object.entries(Object.fromEntries(new FormData(event.currentTarget)));
    void act({
      kind: 'run step',
      callbackId,
      inputs: Object.fromEntries(entered.map(([name, value]) => [name, String(value)])),
    });
  };
  const buttons = (
    <button type="submit" className="control-button primary">
      Run
    </button>
  );
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        <span aria-hidden="true">▶</span> {title}
      </button>
      <Dialog dialog={dialog} title={title} content="Inputs and results" buttons={buttons} submit={run}>
        {inputs.map((input) => (
          <label className="input" key={input.name}>
            <span className="label">{input.title}</span>
            <input className="control-text" name={input.name} />
          </label>
        ))}
        {runs.map(({ id, result }) => (
          <pre key={id}>{result ? JSON.stringify(result, undefined, 2) : 'Running …'}</pre>
        ))}
      </Dialog>
    </>
  );
}
