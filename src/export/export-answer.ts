import type { Answer } from '../answers/answer.js';
import { answerData } from '../answers/answer-data.js';
import type { Catalog } from '../catalog/catalog.js';
import { answerAsDocument } from './documents/answer-as-document.js';
import { describeJob, jobDescription } from './documents/job-description.js';
import { type Composition, headingNode } from './documents/nodes.js';
import { ExportError } from './export-error.js';
import { type ExportFormat, toJsonText } from './format.js';
import { renderComposition } from './render-composition.js';
import { answerSheets } from './tables/answer-sheets.js';
import type { Sheet } from './tables/sheet.js';

/**
 * An answer as the content of a file. The answer to a request for a job description becomes the whole job description. Throws
 * `ExportError` if the format cannot hold the answer.
 */
export async function exportAnswer(
  question: string,
  answer: Answer,
  catalog: Catalog,
  format: ExportFormat,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'json':
      return toJsonText(answerData(question, answer));
    case 'csv': {
      const { renderAsCsv } = await import('./tables/render-as-csv.js');
      return renderAsCsv(onlySheet(answer));
    }
    case 'xlsx': {
      const { renderAsXlsx } = await import('./tables/render-as-xlsx.js');
      return renderAsXlsx(someSheets(answer));
    }
    default:
      return renderComposition(composition(question, answer, catalog), format);
  }
}

function composition(question: string, answer: Answer, catalog: Catalog): Composition {
  const roles = answer.roles.flatMap(({ id }) => catalog.roleById.get(id) ?? []);
  const [only, another] = roles;
  const isJob = answer.intents.every((intent) => intent === 'document');
  if (!isJob || !only) return answerAsDocument(question, answer);
  if (!another) return jobDescription(catalog, only);
  return {
    title: 'Job descriptions',
    blocks: roles.flatMap((role) => [headingNode(2, role.title), ...describeJob(catalog, role, 2)]),
  };
}

function someSheets(answer: Answer): Sheet[] {
  const sheets = answerSheets(answer);
  if (sheets.length > 0) return sheets;
  throw new ExportError(
    'This answer has no table. Ask for a list, such as "roles of grade 8", or write it as md, html, docx or json.',
  );
}

function onlySheet(answer: Answer): Sheet {
  const [sheet, another] = someSheets(answer);
  if (sheet && !another) return sheet;
  throw new ExportError(
    'A CSV file holds one table, and this answer has several. Write it as xlsx, which has a sheet for each, or as json.',
  );
}
