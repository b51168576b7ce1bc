import { useEffect, useRef, useState } from 'react';
import type { ShownView, Values } from '../protocol.js';
import { Blocks } from './blocks/blocks.js';
import { Interactions } from './blocks/interactions.js';
import { enteredValues } from './blocks/values.js';
import { Dialog } from './dialog.js';
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
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('.modal-body :is(input, select, textarea)')?.focus();
  }, []);
  const buttons = (
    <>
      <button type="button" className="control-button" onClick={() => dialog.current?.close()}>
        {view.close?.text ?? 'Cancel'}
      </button>
      {view.submit && (
        <button type="submit" className="control-button primary">
          {view.submit.text}
        </button>
      )}
    </>
  );
  return (
    <Dialog
      dialog={dialog}
      title={view.title?.text}
      content="Content"
      buttons={buttons}
      submit={() => void act({ kind: 'submit', view: view.id, values: enteredValues(view.blocks, changed) })}
      onClose={() => act({ kind: 'close', view: view.id })}
    >
      <Interactions
        source={{ kind: 'view', id: view.id }}
        blocks={view.blocks}
        changed={changed}
        setChanged={setChanged}
        errors={view.errors}
      >
        <Blocks blocks={view.blocks} fallback="" />
      </Interactions>
    </Dialog>
  );
}
