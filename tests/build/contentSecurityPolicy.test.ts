import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy, formatPolicy } from '../../src/build/contentSecurityPolicy';

const directivesOf = (policy: string) =>
  Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );

describe('formatPolicy', () => {
  const policy = formatPolicy({ trustedTypes: ['one', 'two'] });
  const directives = directivesOf(policy);

  it('allows nothing but the page’s own scripts, styles, pictures and fonts', () => {
    expect(directives).toEqual({
      'default-src': ["'none'"],
      'script-src': ["'self'", 'file:'],
      'style-src': ["'self'", 'file:'],
      'img-src': ["'self'", 'file:'],
      'font-src': ["'self'", 'file:'],
      'connect-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'require-trusted-types-for': ["'script'"],
      'trusted-types': ['one', 'two'],
    });
  });

  it('has no word for inline or evaluated code, nor for another host', () => {
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
  });

  it('adds sources of pictures and of fonts to those alone', () => {
    const wider = directivesOf(formatPolicy({ images: ['blob:'], fonts: ['data:'], trustedTypes: [] }));
    expect(wider).toEqual({
      ...directives,
      'img-src': ["'self'", 'file:', 'blob:'],
      'font-src': ["'self'", 'file:', 'data:'],
      'trusted-types': [],
    });
  });

  it('fits in the attribute that holds it', () => {
    expect(policy).not.toMatch(/["<>\n]/);
  });
});

describe('contentSecurityPolicy', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'policy-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** The built page. */
  async function buildPage(html: string): Promise<string> {
    await writeFile(join(folder, 'index.html'), html);
    await writeFile(join(folder, 'main.js'), 'console.log("atlas");');
    const { output } = (await build({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      build: { write: false },
      plugins: [contentSecurityPolicy({ trustedTypes: ['atlas'] })],
    })) as Rolldown.RolldownOutput;
    const page = output.find(({ fileName }) => fileName === 'index.html');
    return page?.type === 'asset' ? String(page.source) : '';
  }

  it('writes the policy first in the head, before what it governs, and once', async () => {
    const page = await buildPage(
      '<!doctype html><html><head><meta charset="utf-8"><script type="module" src="/main.js"></script></head><body></body></html>',
    );
    expect(page).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none'; /);
    expect(page.match(/Content-Security-Policy/g)).toHaveLength(1);
    expect(page).toContain('trusted-types atlas" />');
    // Browsers look for the character set in the first 1024 bytes only.
    expect(page.indexOf('charset')).toBeLessThan(1024);
    expect(page).toMatch(/<script[^>]+src=/);
  });

  it('stops the build of a page that has no head to hold it', async () => {
    await expect(buildPage('<!doctype html><title>No head</title><p>Text</p>')).rejects.toThrow(
      'The page has no <head> to hold its Content-Security-Policy.',
    );
  });

  it('leaves the page alone while developing', () => {
    expect(contentSecurityPolicy({ trustedTypes: [] }).apply).toBe('build');
  });
});
