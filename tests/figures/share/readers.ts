// Readers of the formats of citations that share no code with what writes them, made from their published grammars: BibTeX
// (fields in balanced braces), RIS (a tag, two spaces, a hyphen, a space, a value), CSV (RFC 4180).

export interface BibEntry {
  readonly type: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Reads one entry; throws where the text is none, or has anything after it. */
export function readBibtex(text: string): BibEntry {
  let at = 0;
  const fail = (what: string): never => {
    throw new Error(`${what} expected at ${at}: ${text.slice(at, at + 30)}`);
  };
  const skip = () => {
    while (/\s/.test(text[at] ?? '')) at += 1;
  };
  const take = (pattern: RegExp, what: string): string => {
    skip();
    const found = new RegExp(pattern.source, 'y');
    found.lastIndex = at;
    const match = found.exec(text);
    if (!match) return fail(what);
    at = found.lastIndex;
    return match[0];
  };
  /** BibTeX counts every brace, also one after a backslash. */
  const braced = (): string => {
    take(/\{/, 'an opening brace');
    const start = at;
    for (let depth = 1; at < text.length; at += 1) {
      if (text[at] === '{') depth += 1;
      if (text[at] === '}') depth -= 1;
      if (depth === 0) return text.slice(start, at++);
    }
    return fail('a closing brace');
  };
  take(/@/, 'an entry');
  const type = take(/[a-z]+/, 'a type');
  take(/\{/, 'an opening brace');
  const key = take(/[A-Za-z0-9:._-]+/, 'a key');
  const fields: Record<string, string> = {};
  for (;;) {
    skip();
    if (text[at] === ',') at += 1;
    skip();
    if (text[at] === '}') break;
    const name = take(/[a-z]+/, 'the name of a field');
    take(/=/, 'an equals sign');
    skip();
    fields[name] = text[at] === '{' ? braced() : take(/[a-z0-9]+/, 'a value');
  }
  at += 1;
  skip();
  if (at < text.length) fail('the end');
  return { type, key, fields };
}

const NAMED: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
  textless: '<',
  textgreater: '>',
  textbar: '|',
};

/** What LaTeX sets for a text; throws at a sign that means something to it and is not escaped. */
export function readLatex(text: string): string {
  let out = '';
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at);
    const named = /^\\([a-z]+)\{\}/.exec(rest);
    const escaped = /^\\([#$%&_])/.exec(rest);
    if (named?.[1] !== undefined && NAMED[named[1]] !== undefined) {
      out += NAMED[named[1]];
      at += named[0].length;
    } else if (escaped) {
      out += escaped[1];
      at += 2;
    } else if (/^[\\{}~^#$%&_]/.test(rest)) {
      throw new Error(`A bare ${rest[0]} in ${text}`);
    } else {
      out += text[at];
      at += 1;
    }
  }
  return out;
}

/** The records of a file; throws at a line that is none of the format. */
export function readRis(text: string): readonly (readonly (readonly [string, string])[])[] {
  const records: (readonly [string, string])[][] = [];
  const lines = text.split('\r\n');
  if (lines.pop() !== '') throw new Error('The last line does not end');
  for (const line of lines) {
    const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- ([^\r\n]*)$/.exec(line) ?? [];
    if (tag === undefined || value === undefined) throw new Error(`No line of RIS: ${line}`);
    if (tag === 'TY') records.push([]);
    records.at(-1)?.push([tag, value]);
  }
  for (const record of records)
    if (record[0]?.[0] !== 'TY' || record.at(-1)?.[0] !== 'ER') throw new Error('A record without its ends');
  return records;
}

/** The cells of a table of RFC 4180. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
        if (at >= text.length) throw new Error('A quote without its end');
        if (text[at] === '"') at += 1;
        cell += text[at];
      }
      at += 1;
    } else while (at < text.length && !/[,\r\n]/.test(text[at] ?? '')) cell += text[at++];
    row.push(cell);
    if (text[at] === ',') at += 1;
    else if (text.startsWith('\r\n', at)) {
      at += 2;
      rows.push(row);
      row = [];
    } else throw new Error(`A comma or the end of a line expected at ${at}`);
  }
  return rows;
}
