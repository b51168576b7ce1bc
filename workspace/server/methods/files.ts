import type { Call } from '../call.js';
import { Refusal } from '../refusal.js';
import type { Workspace } from '../state/workspace.js';
import type { Method } from './method.js';

/** Where a file is to be sent, before it is complete. */
export function openUpload({ filename, length }: Call['args'], { files }: Workspace, origin: string): object {
  if (!filename || !(Number(length) > 0)) throw new Refusal('invalid_arguments');
  const file_id = `F${files.size + 1}`;
  files.set(file_id, 'opened');
  return { upload_url: `${origin}/api/files.upload?file=${file_id}`, file_id };
}

/** Does not keep the content of uploads, only that they happened. */
export const FILE_METHODS: Record<string, Method> = {
  'files.completeUploadExternal': ({ files: list }, { files }) => {
    const wanted: { id: string; title?: string }[] = JSON.parse(list);
    for (const { id } of wanted) {
      if (!files.has(id)) throw new Refusal('file_not_found');
      files.set(id, 'complete');
    }
    return { files: wanted };
  },
};
