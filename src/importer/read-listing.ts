import type { FamilyFile } from '../catalog/schema.js';
import type { Part } from './outline.js';
import type { Statement } from './page.js';

type Listing = NonNullable<FamilyFile['hiring_process']>;

export interface ReadListing {
  listing?: Listing;
  rest: Statement[];
}

/** A fact of a whole family: its paragraphs as the summary, its items as they are. */
export function readListing(parts: readonly Part[]): ReadListing {
  const statements = parts.flatMap(({ section, label }) =>
    section.statements.map((statement) => ({ statement, label })),
  );
  const paragraphs = statements.filter(({ statement, label }) => statement.kind === 'paragraph' && !label);
  const items = statements.filter(
    ({ statement, label }) => statement.kind === 'item' || (statement.kind === 'paragraph' && label),
  );
  const rest = statements.filter((each) => !paragraphs.includes(each) && !items.includes(each));
  const listing: Listing = {};
  if (paragraphs.length > 0) listing.summary = paragraphs.map(({ statement }) => statement.text).join(' ');
  if (items.length > 0)
    listing.items = items.map(({ statement, label }) =>
      label ? `${label}: ${statement.text}` : statement.text,
    );
  return {
    listing: Object.keys(listing).length > 0 ? listing : undefined,
    rest: rest.map(({ statement }) => statement),
  };
}
