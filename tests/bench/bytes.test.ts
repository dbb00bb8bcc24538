import { expect, test } from 'vitest';
import { dataIn } from './bytes.mjs';

const long = 'x'.repeat(11_000);
const core = JSON.stringify({ about: { title: long } });

test('dataIn finds the core and the geometry in a script, and no other long text', () => {
  const script = `(()=>{const a=JSON.parse(\`${core}\`),b=JSON.parse(\`["${long}"]\`),c={arcs:"${long}",objects:JSON.parse(\`{}\`)};use(a,b,c,"${long}")})()`;
  const found = dataIn(script);
  expect(found.map(({ part }) => part)).toEqual(['core', 'geometry']);
  expect(found.map(({ start, end }) => script.slice(start, end))).toEqual(found.map(({ text }) => text));
  expect(found[1]?.text.startsWith('{arcs:')).toBe(true);
});

test('dataIn finds nothing in a script of code alone', () => {
  expect(dataIn('const a = JSON.parse(text), b = { arcs: [] };')).toEqual([]);
});
