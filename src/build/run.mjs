// Runs a TypeScript module of this project on any supported Node: `node src/build/run.mjs src/build/checkRecord.ts`.
// Node 20 cannot strip types, so Vite's module runner does.
import { runnerImport } from 'vite';

const [file] = process.argv.slice(2);
if (!file) {
  console.error('Say which file to run: node src/build/run.mjs <file.ts>');
  process.exit(2);
}
await runnerImport(new URL(file, `file://${process.cwd()}/`).pathname, { configFile: false });
