import { randomUUID } from 'node:crypto';
import type { View } from '@slack/types';
import type { ShownView } from '../../protocol.js';
import { withBlockIds } from '../block-ids.js';
import { checkBlocks } from '../check-blocks.js';
import { Refusal } from '../refusal.js';

const DEEPEST = 3;

/** The Home tab and the stack of dialogs of the person who uses the page. */
export class Views {
  home: ShownView | undefined;
  modals: ShownView[] = [];

  /** Throws `Refusal` when Slack would refuse it, as the others do. */
  open(view: View): ShownView {
    this.modals = [];
    return this.push(view);
  }

  push(view: View): ShownView {
    if (this.modals.length === DEEPEST) throw new Refusal('push_limit_reached');
    const shown = this.#show(view, 'modal');
    this.modals.push(shown);
    return shown;
  }

  update(id: string, view: View, hash?: string): ShownView {
    const index = this.modals.findIndex((each) => each.id === id);
    const shown = this.#show(view, 'modal', this.find(id), hash);
    this.modals[index] = shown;
    return shown;
  }

  publish(view: View, hash: string | undefined): ShownView {
    this.home = this.#show(view, 'home', this.home, hash);
    return this.home;
  }

  /** Closes the topmost dialog, or all of them. */
  close(all: boolean): void {
    this.modals = all ? [] : this.modals.slice(0, -1);
  }

  find(idOrExternalId: string | undefined): ShownView {
    const views = [...this.modals, ...(this.home ? [this.home] : [])];
    const found = views.find(({ id, external_id }) => [id, external_id].includes(idOrExternalId));
    if (idOrExternalId === undefined || !found) throw new Refusal('not_found');
    return found;
  }

  #show(view: View, type: ShownView['type'], before?: ShownView, hash?: string): ShownView {
    if (view?.type !== type) throw new Refusal('invalid_arguments');
    if (hash !== undefined && hash !== before?.hash) throw new Refusal('hash_conflict');
    const blocks = view.blocks as ShownView['blocks'];
    checkBlocks(blocks, 'view');
    const id = before?.id ?? `V${randomUUID().slice(0, 8).toUpperCase()}`;
    return { ...view, id, hash: randomUUID(), blocks: withBlockIds(blocks) } as ShownView;
  }
}
