import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Whether a module is what `node src/build/run.mjs <file>` was asked to run, rather than imported by another. */
export function isRun(moduleUrl: string): boolean {
  const [, , file] = process.argv;
  return file !== undefined && resolve(file) === fileURLToPath(moduleUrl);
}
