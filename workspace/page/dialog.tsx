import { type ReactNode, type RefObject, type SubmitEvent, useId } from 'react';

interface DialogProps {
  dialog: RefObject<HTMLDialogElement | null>;
  title: string | undefined;
  /** What screen readers call the part that scrolls. */
  content: string;
  children: ReactNode;
  buttons: ReactNode;
  submit(event: SubmitEvent<HTMLFormElement>): void;
  onClose?(): void;
}

/** A form in a dialog: its title, its content, which may scroll, and its buttons. */
export function Dialog({ dialog, title, content, children, buttons, submit, onClose }: DialogProps) {
  const id = useId();
  return (
    <dialog className="modal" ref={dialog} aria-labelledby={id} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit(event);
        }}
      >
        <header>
          <h2 id={id}>{title}</h2>
          <button type="button" aria-label="Close" onClick={() => dialog.current?.close()}>
            ×
          </button>
        </header>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <section className="modal-body" aria-label={content} tabIndex={0}>
          {children}
        </section>
        <footer>{buttons}</footer>
      </form>
    </dialog>
  );
}
