import path from 'node:path';
import { type Architecture, buildArchitecture, PLAIN_ARCHITECTURE } from '../architecture.js';
import { type ArchitectureFile, architectureSchema } from '../architecture-schema.js';
import { checkArchitecture } from './checks/check-architecture.js';
import { type ParsedFile, parseYaml } from './parse-yaml.js';
import type { Problem } from './problem.js';
import { ARCHITECTURE_FILE } from './read-role-files.js';

/** Whether a file is `_architecture.yaml`, not a job family. */
export function isArchitectureFile(file: string): boolean {
  return path.basename(file) === ARCHITECTURE_FILE;
}

/** The words of an organisation, and every problem. Without a valid file, these are the usual words. */
export interface ParsedArchitecture {
  architecture: Architecture;
  problems: Problem[];
  /** Present if the file exists and is valid. */
  parsed?: ParsedFile<ArchitectureFile>;
}

/** Parses `_architecture.yaml`; undefined stands for a folder without it. */
export function parseArchitecture(written: { file: string; text: string } | undefined): ParsedArchitecture {
  if (!written) return { architecture: PLAIN_ARCHITECTURE, problems: [] };
  const parsed = parseYaml(written.file, written.text, architectureSchema);
  if ('problems' in parsed) return { architecture: PLAIN_ARCHITECTURE, problems: parsed.problems };
  const architecture = buildArchitecture(parsed.entry);
  const problems = checkArchitecture(parsed, architecture);
  return problems.length > 0
    ? { architecture: PLAIN_ARCHITECTURE, problems }
    : { architecture, problems, parsed };
}
