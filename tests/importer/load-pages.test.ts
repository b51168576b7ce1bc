import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadPages } from '../../src/importer/pages/files/load-pages.js';
import { PAGE_LIMITS, type ReadLimits } from '../../src/importer/pages/files/read-limits.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rolecall-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function put(file: string, content: string | Buffer): Promise<void> {
  const place = path.join(folder, file);
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(place, content);
}

/** The pages read, and what was refused, as "file: reason". */
async function load(limits: Partial<ReadLimits> = {}): Promise<{ read: string[]; refused: string[] }> {
  const { files, refused } = await loadPages([folder], [], { ...PAGE_LIMITS, ...limits });
  return {
    read: files.map(({ file }) => file),
    refused: refused.map(({ file, reason }) => `${file}: ${reason}`),
  };
}

it('reads files with known endings in folders, in the order of their names', async () => {
  for (const file of ['b.md', 'a/x.txt', 'a/_index.md', 'c.png', '.git/config.md', 'd.yaml'])
    await put(file, 'x');
  expect(await load()).toEqual({ read: ['a/_index.md', 'a/x.txt', 'b.md', 'd.yaml'], refused: [] });
});

describe('the importer', () => {
  it('refuses symbolic links to files and folders, inside and outside', async () => {
    await put('a.md', 'x');
    await symlink('/etc/hostname', path.join(folder, 'out.md'));
    await symlink(path.join(folder, 'a.md'), path.join(folder, 'in.md'));
    await symlink('..', path.join(folder, 'up'));
    expect(await load()).toEqual({
      read: ['a.md'],
      refused: ['in.md', 'out.md', 'up'].map((file) => `${file}: it is a symbolic link`),
    });
    const link = path.join(folder, 'in.md');
    expect(await loadPages([link])).toEqual({
      files: [],
      skipped: [],
      refused: [{ file: link, reason: 'it is a symbolic link; pass the path it points to' }],
    });
  });

  it('refuses a file that does not exist', async () => {
    expect((await loadPages([path.join(folder, 'no')])).refused).toMatchObject([
      { reason: 'it does not exist' },
    ]);
  });

  it.each([
    ['bytes that are no UTF-8', Buffer.from([0x23, 0xff, 0xfe])],
    ['UTF-16 without its mark', Buffer.from('# Chef', 'utf16le')],
    ['binary', Buffer.from('# Chef\0')],
  ])('refuses %s', async (_, bytes) => {
    await put('a.md', bytes);
    expect(await load()).toEqual({ read: [], refused: ['a.md: it is not text in UTF-8 or UTF-16'] });
  });

  it.each([
    ['UTF-16 with its mark', Buffer.from('\ufeff# Chef', 'utf16le')],
    ['UTF-16 with its mark, the other way round', Buffer.from('\ufeff# Chef', 'utf16le').swap16()],
    ['signs without width', Buffer.from('\ufeff# Ch\u200be\u00adf')],
  ])('reads %s', async (_, bytes) => {
    await put('a.md', bytes);
    expect((await loadPages([folder])).files.map(({ text }) => text)).toEqual(['# Chef']);
  });

  it('refuses what is neither a file nor a folder', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => {
      server.listen(path.join(folder, 'a.md'), resolve);
    });
    expect(await load()).toEqual({ read: [], refused: ['a.md: it is neither a file nor a folder'] });
    await new Promise((resolve) => server.close(resolve));
  });

  it('refuses files, pages and folders beyond its limits', async () => {
    await put('a.md', 'x'.repeat(10));
    await put('b.md', 'x'.repeat(6));
    await put('c.md', 'x'.repeat(6));
    await put('d/e/f.md', 'x');
    expect(await load({ fileBytes: 9, totalBytes: 10, folderDepth: 1 })).toEqual({
      read: ['b.md'],
      refused: [
        'd/e: folders are nested more than 1 deep',
        'a.md: it is larger than 0 KB; split it, for example by job family',
        'c.md: the pages together exceed 0 KB',
      ],
    });
    expect((await load({ files: 3 })).refused).toEqual(['d/e/f.md: an import has at most 3 pages']);
  });
});
