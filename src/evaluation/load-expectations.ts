import { readFile } from 'node:fs/promises';
import { codeOf } from '../caught.js';
import { type Expectation, ExpectationError, parseExpectations } from './expectation.js';

/** The questions of some files, in their order. Throws `ExpectationError` when a file cannot be read or used. */
export async function loadExpectations(files: readonly string[]): Promise<Expectation[]> {
  const texts = await Promise.all(files.map(readText));
  return files.flatMap((file, index) => parseExpectations(file, texts[index] ?? ''));
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new ExpectationError(`${file}: cannot be read (${codeOf(error)})`);
  }
}
