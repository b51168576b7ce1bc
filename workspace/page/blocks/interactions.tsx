import type { KnownBlock } from '@slack/types';
import { createContext, type ReactNode, useContext, useState } from 'react';
import type { Source, Values } from '../../protocol.js';
import { enteredValues, type Value } from './values.js';

/** What controls need to know about the place they are in. */
interface Place {
  source: Source;
  changed: Values;
  errors: Record<string, string>;
  /** All input, changed or not. */
  entered: Values;
  /** Keeps a value, and returns all input so far. */
  change(blockId: string, actionId: string, value: Value): Values;
}

const PlaceContext = createContext<Place | undefined>(undefined);

export function useInteractions(): Place {
  const place = useContext(PlaceContext);
  if (!place) throw new Error('Blocks stand outside of Interactions.');
  return place;
}

interface InteractionsProps {
  source: Source;
  blocks: readonly KnownBlock[];
  /** Where to keep the input, if the parent needs it. */
  changed?: Values;
  setChanged?(changed: Values): void;
  errors?: Record<string, string>;
  children: ReactNode;
}

/** Makes the blocks inside work: remembers the input, and where clicks come from. */
export function Interactions({ source, blocks, errors = {}, children, ...given }: InteractionsProps) {
  const [own, setOwn] = useState<Values>({});
  const changed = given.changed ?? own;
  const setChanged = given.setChanged ?? setOwn;
  const change = (blockId: string, actionId: string, value: Value) => {
    const next = { ...changed, [blockId]: { ...changed[blockId], [actionId]: value } };
    setChanged(next);
    return enteredValues(blocks, next);
  };
  const entered = enteredValues(blocks, changed);
  return <PlaceContext value={{ source, changed, errors, entered, change }}>{children}</PlaceContext>;
}
