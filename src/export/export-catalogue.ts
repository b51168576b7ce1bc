import type { Catalog } from '../catalog/catalog.js';
import { catalogueData } from './data/catalogue-data.js';
import { catalogueDocument } from './documents/catalogue-document.js';
import { type ExportFormat, toJsonText } from './format.js';
import { renderComposition } from './render-composition.js';
import { rolesSheet, statementsSheet } from './tables/catalogue-sheets.js';

/** A whole catalogue as the content of a file. The same catalogue always gives the same bytes. */
export async function exportCatalogue(catalog: Catalog, format: ExportFormat): Promise<string | Uint8Array> {
  switch (format) {
    case 'json':
      return toJsonText(catalogueData(catalog));
    case 'csv':
      return (await import('./tables/render-as-csv.js')).renderAsCsv(rolesSheet(catalog));
    case 'xlsx': {
      const { renderAsXlsx } = await import('./tables/render-as-xlsx.js');
      return renderAsXlsx([rolesSheet(catalog), statementsSheet(catalog)]);
    }
    default:
      return renderComposition(catalogueDocument(catalog), format);
  }
}
