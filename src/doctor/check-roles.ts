import { readCatalog } from '../catalog/files/load-catalog.js';
import { problemLine } from '../catalog/files/problem.js';
import { count } from '../text/prose.js';
import { type Diagnosis, fault, note, well } from './diagnosis.js';

/** Whether the roles load. */
export async function checkRoles(folder: string): Promise<Diagnosis[]> {
  const { catalog, problems, files } = await readCatalog(folder);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.length - errors.length;
  const [first] = errors;
  if (!catalog || first) {
    const others = errors.length > 1 ? `, and ${count(errors.length - 1, 'error')} more` : '';
    return [
      fault(
        'roles',
        `${first ? problemLine(first) : `${folder} holds no role`}${others}`,
        'run `rolecall check`, which lists them all',
      ),
    ];
  }
  return [
    well('roles', `${count(catalog.roles.length, 'role')} in ${count(files, 'file')} of ${folder}`),
    ...(warnings > 0 ? [note('roles', `${count(warnings, 'warning')}: run \`rolecall check\``)] : []),
  ];
}
