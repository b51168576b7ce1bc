import type { Catalog } from '../../../src/catalog/catalog.js';
import { exportAnswer } from '../../../src/export/export-answer.js';
import type { ExportFormat } from '../../../src/export/format.js';
import { createRolecall } from '../../../src/rolecall.js';
import { kitchen } from '../catalogues/kitchen.js';

/** The file that the answer to a question makes. */
export function exportOf(
  question: string,
  format: ExportFormat,
  catalog: Catalog = kitchen,
): Promise<string | Uint8Array> {
  const { conversation: _, ...answer } = createRolecall(catalog).ask(question);
  return exportAnswer(question, answer, catalog, format);
}
