import type { Language } from '../../language/language.js';
import type { PageSection } from '../page.js';
import { LABEL_DEPTH } from './label-lines.js';
import { newSection } from './new-section.js';

/** The sections around the text that is read now, the page itself first. */
export class OpenSections {
  /** Has the text before the first heading, and all sections. */
  readonly root = newSection('page', '', 0, 1);
  readonly #open: PageSection[] = [this.root];
  /** The sections around the open quotes. The headings inside a quote stay below its section. */
  readonly #quoted: PageSection[] = [];
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  /** The innermost section. */
  get current(): PageSection {
    return this.#open.at(-1) ?? this.root;
  }

  /** Ends the sections that are as deep or deeper, and opens one below the rest. */
  begin({ depth, ...others }: PageSection): void {
    const section = { ...others, depth: depth + this.#base() };
    while ((this.#open.at(-1)?.depth ?? 0) >= section.depth) this.#open.pop();
    this.current.sections.push(section);
    this.#open.push(section);
  }

  /** Ends a label at the first text after its items, unless the label is in bold and does a heading's work. */
  endLabel(): void {
    const { form, depth, heading, blocks } = this.current;
    const staysOpen =
      depth === this.#base() + LABEL_DEPTH && this.#language.kindOfHeading(heading) !== 'other';
    if (form === 'label' && !staysOpen && blocks.some(({ kind }) => kind === 'item')) this.#open.pop();
  }

  beginQuote(): void {
    this.#quoted.push(this.current);
  }

  endQuote(): void {
    const around = this.#quoted.pop();
    // The text of a quote may have ended the label under which it began.
    if (around && this.#open.includes(around)) while (this.current !== around) this.#open.pop();
  }

  #base(): number {
    return this.#quoted.at(-1)?.depth ?? 0;
  }
}
