import { useEffect, useRef, useState } from 'react';
import type { ShownView, Values } from '../protocol.js';
import { Blocks } from './blocks/blocks.js';
import { Interactions } from './blocks/interactions.js';
import { enteredValues } from './blocks/values.js';
import { useLink } from './link.js';

/** The topmost dialog of the app, if one is open. */
export function Modals() {
  const { state } = useLink();
  const view = state.modals.at(-1);
  return view && <Modal key={view.id} view={view} />;
}

function Modal({ view }: { view: ShownView }) {
  const { act } = useLink();
  const dialog = useRef<HTMLDialogElement>(null);
  const [changed, setChanged] = useState<Values>({});
  const close = () => dialog.current?.close();
  const submit = () => act({ kind: 'submit', view: view.id, values: enteredValues(view.blocks, changed) });
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('.modal-body :is(input, select, textarea)')?.focus();
  }, []);
  return (
    <dialog
      className="modal"
      ref={dialog}
      aria-labelledby="modal-title"
      onClose={() => act({ kind: 'close', view: view.id })}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <header>
          <h2 id="modal-title">{view.title?.text}</h2>
          <button type="button" aria-label="Close" onClick={close}>
            ×
          </button>
        </header>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <section className="modal-body" aria-label="Content" tabIndex={0}>
          <Interactions
            source={{ kind: 'view', id: view.id }}
            blocks={view.blocks}
            changed={changed}
            setChanged={setChanged}
            errors={view.errors}
          >
            <Blocks blocks={view.blocks} fallback="" />
          </Interactions>
        </section>
        <footer>
          <button type="button" className="control-button" onClick={close}>
            {view.close?.text ?? 'Cancel'}
          </button>
          {view.submit && (
            <button type="submit" className="control-button primary">
              {view.submit.text}
            </button>
          )}
        </footer>
      </form>
    </dialog>
  );
}
