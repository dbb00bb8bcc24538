// Vite plugin: checks the record and hands it to the application as two modules, `virtual:atlas-core` (bundled with
// the first load) and `virtual:atlas-details` (loaded when first asked for). A fault in the record stops the build.
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { packCore } from '../atlas/core';
import { packDetails } from '../atlas/details';
import { formatProblems } from '../atlas/problem';
import { findProblems } from './checkRecord';
import { RECORD_FOLDER, readRecord } from './readRecord';

const CORE = 'virtual:atlas-core';
const DETAILS = 'virtual:atlas-details';

/** `from`: the folder of the record. */
export function recordModules(from = RECORD_FOLDER): Plugin {
  const folder = resolve(from);
  return {
    name: 'atlas:record',
    resolveId: (id) => (id === CORE || id === DETAILS ? `\0${id}` : null),
    load(id) {
      if (id !== `\0${CORE}` && id !== `\0${DETAILS}`) return null;
      const record = readRecord(folder);
      const found = findProblems(record);
      if (found.length > 0) this.error(`The record has faults:\n${formatProblems(found)}`);
      const { tables, about } = record;
      return id === `\0${CORE}` ? asModule(packCore(tables, about)) : asTexts(packDetails(tables));
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('change', (file) => {
        if (!file.startsWith(folder)) return;
        for (const name of [CORE, DETAILS]) {
          const module = server.moduleGraph.getModuleById(`\0${name}`);
          if (module) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

/** A JSON text parses faster than the same value as a JavaScript literal. */
function asModule(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(narrow(JSON.stringify(value)))});`;
}

/** Texts of JSON, to be read by who needs them. */
function asTexts(texts: Readonly<Record<string, string>>): string {
  const narrowed = Object.entries(texts).map(([name, text]) => [name, narrow(text)]);
  return `export default ${JSON.stringify(Object.fromEntries(narrowed))};`;
}

/** With a single character beyond Latin-1 in it, a browser gives every character of a text twice the room. */
function narrow(json: string): string {
  return json.replace(
    /[^\0-\xff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
