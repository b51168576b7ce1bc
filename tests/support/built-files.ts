import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Metafile } from 'esbuild';
import { inject } from 'vitest';

/** The files of the build, as esbuild describes them. */
export class BuiltFiles {
  readonly #files: ReadonlyMap<string, Metafile['outputs'][string]>;

  static async read(): Promise<BuiltFiles> {
    return new BuiltFiles(JSON.parse(await readFile(inject('metafile'), 'utf8')));
  }

  private constructor({ outputs }: Metafile) {
    this.#files = new Map(Object.entries(outputs).map(([file, output]) => [path.basename(file), output]));
  }

  /** The files that are loaded at once with any of some: what they import, and what those import. */
  loadedWith(names: readonly string[]): ReadonlySet<string> {
    const loaded = new Set(names);
    for (const name of loaded) {
      for (const { path: imported, kind, external } of this.#files.get(name)?.imports ?? [])
        if (kind === 'import-statement' && !external) loaded.add(path.basename(imported));
    }
    return loaded;
  }

  /** The files that hold code of a library, or of a folder or file of it. */
  filesWith(library: string): string[] {
    return this.names.filter((name) =>
      Object.keys(this.#files.get(name)?.inputs ?? {}).some((input) =>
        `${input}/`.includes(`node_modules/${library}/`),
      ),
    );
  }

  /** The files that hold code of a source file. */
  filesOf(source: string): string[] {
    return this.names.filter((name) => source in (this.#files.get(name)?.inputs ?? {}));
  }

  get names(): string[] {
    return [...this.#files.keys()];
  }
}
