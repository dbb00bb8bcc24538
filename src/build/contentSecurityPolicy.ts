// Writes the page's Content-Security-Policy into its head at build. A static host sends no header, so it is a meta element;
// framing cannot be limited that way and stays open on purpose.
import type { Plugin } from 'vite';

export type PolicyOptions = {
  /** Further sources of pictures, such as `data:` or `blob:`. */
  readonly images?: readonly string[];
  /** Further sources of fonts. */
  readonly fonts?: readonly string[];
  /** Trusted Types policies that the built code creates. */
  readonly trustedTypes: readonly string[];
};

// 'self' is the host's address, also in a sandboxed frame whose origin is opaque. On file:// Firefox lets 'self' match
// nothing, hence `file:`; a page from http cannot load such addresses anyway.
const own = ["'self'", 'file:'];

export function formatPolicy({ images = [], fonts = [], trustedTypes }: PolicyOptions): string {
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'none'"],
    'script-src': own,
    'style-src': own,
    'img-src': [...own, ...images],
    'font-src': [...own, ...fonts],
    // The atlas fetches nothing this way; who inspects the page asks for its robots.txt.
    'connect-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': trustedTypes,
  };
  return Object.entries(directives)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}

export function contentSecurityPolicy(options: PolicyOptions): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const meta = `<meta http-equiv="Content-Security-Policy" content="${formatPolicy(options)}" />`;
        // First in the head: it governs only what comes after it.
        const result = html.replace(/<head>/, (head) => `${head}\n    ${meta}`);
        if (result === html) throw new Error('The page has no <head> to hold its Content-Security-Policy.');
        return result;
      },
    },
  };
}
