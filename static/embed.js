/* global addEventListener, customElements, document, HTMLElement, removeEventListener */
// <cyber-negotiations-atlas view="focus=state:CUB&show=map" height="480" title="Where Cuba stands">
// The atlas in a frame that is as high as its figures need. No dependencies; it stores nothing and sends nothing.
//
// Attributes  view    the part after ? of any link of the atlas
//             height  px, the least height of the frame; 480 without it
//             title   what screen readers call the frame
// Property    view    the query of what is shown now; set it to show something else
// Event       viewchange, with detail {view, query}: `view` is the query, `query` the same as URLSearchParams
//
// The messages between page and frame are {source: 'cyber-negotiations-atlas', version: 1, type, ...}:
//   frame to page  {type: 'ready', query}  {type: 'view', query}  {type: 'height', height}
//   page to frame  {type: 'show', query}
(() => {
  'use strict';
  const NAME = 'cyber-negotiations-atlas';
  const VERSION = 1;
  const LONGEST_QUERY = 4000;
  const LEAST = 200;
  const MOST = 2000;
  const USUAL = 480;
  const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

  if (customElements.get(NAME)) return;
  // A module has no current script: its own element is looked for.
  const script = document.currentScript ?? document.querySelector('script[src$="embed.js"]');
  if (!script || !script.src) return;
  const folder = new URL('./', script.src);

  const within = (height) => Math.min(Math.max(height, LEAST), MOST);
  const isQuery = (query) => typeof query === 'string' && query.length <= LONGEST_QUERY;

  function addressOf(view) {
    const params = new URLSearchParams(view);
    params.set('layout', 'embed');
    const address = new URL(folder);
    address.search = params;
    return address.href;
  }

  class Atlas extends HTMLElement {
    static observedAttributes = ['view', 'height', 'title'];
    #frame = null;
    #query = '';
    #wanted = 0;
    #isReady = false;
    /** What was asked for while the frame was on its way. */
    #asked = null;
    #hear = (event) => this.#read(event);

    get view() {
      return this.#query;
    }

    set view(view) {
      this.setAttribute('view', view);
    }

    connectedCallback() {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', SANDBOX);
      frame.setAttribute('loading', 'lazy');
      frame.setAttribute('allow', 'fullscreen; clipboard-write');
      Object.assign(frame.style, { display: 'block', width: '100%', border: '0' });
      this.style.display = 'block';
      this.#query = this.getAttribute('view') ?? '';
      this.#isReady = false;
      this.#asked = null;
      this.#wanted = 0;
      this.#frame = frame;
      this.#name();
      this.#fit();
      frame.src = addressOf(this.#query);
      addEventListener('message', this.#hear);
      this.replaceChildren(frame);
    }

    disconnectedCallback() {
      removeEventListener('message', this.#hear);
      this.#frame?.remove();
      this.#frame = null;
    }

    attributeChangedCallback(name, _before, value) {
      if (!this.#frame) return;
      if (name === 'title') this.#name();
      else if (name === 'height') this.#fit();
      else this.#show(value ?? '');
    }

    #name() {
      this.#frame.title = this.getAttribute('title') || 'Atlas of the UN cyber negotiations';
    }

    #fit() {
      const least = Number(this.getAttribute('height')) || USUAL;
      this.#frame.style.height = `${within(Math.max(least, this.#wanted))}px`;
    }

    #show(query) {
      if (!isQuery(query)) return;
      if (this.#isReady) this.#post(query);
      else this.#asked = query;
    }

    #post(query) {
      // The frame's origin may be opaque, which no target can name; a query is no secret.
      this.#frame.contentWindow.postMessage({ source: NAME, version: VERSION, type: 'show', query }, '*');
    }

    #read({ source, origin, data }) {
      if (!source || source !== this.#frame?.contentWindow) return;
      if (origin !== folder.origin && origin !== 'null') return;
      if (typeof data !== 'object' || data === null) return;
      if (data.source !== NAME || data.version !== VERSION) return;
      const { type, query, height } = data;
      if (type === 'height' && Number.isFinite(height) && height >= 0) {
        this.#wanted = height;
        this.#fit();
      } else if (type === 'ready' && isQuery(query)) {
        this.#isReady = true;
        this.#query = query;
        if (this.#asked !== null) this.#post(this.#asked);
        this.#asked = null;
      } else if (type === 'view' && isQuery(query) && query !== this.#query) {
        this.#query = query;
        const detail = { view: query, query: new URLSearchParams(query) };
        this.dispatchEvent(new CustomEvent('viewchange', { detail, bubbles: true }));
      }
    }
  }

  customElements.define(NAME, Atlas);
})();
