// The boxes of what can be read and pressed, measured in the page: nothing is cut, nothing lies on anything else.
// All of it runs in the browser, so that `findBoxFaults` holds its helpers and needs nothing from outside.

/** What is wrong with the page as it stands, one line a fault, with the elements and their rectangles in px. */
export function findBoxFaults(): string[] {
  interface Box {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  }
  interface Piece extends Place {
    readonly element: Element;
    readonly words: string;
    /** What is inked, laid out in full, and what the scrolling boxes around it leave in sight. */
    readonly ink: Box;
    readonly inSight: Box;
  }
  interface Place {
    /** The nearest ancestors that float over others, and that scroll. */
    readonly layer: Element | null;
    readonly scroller: Element | null;
  }

  /** Px by which boxes may touch: rounding of glyphs and borders. */
  const TOLERANCE = 1;
  const CONTROL = 'button, select, input, textarea, summary, a[href], [role="tab"], [role="option"]';
  const faults = new Set<string>();

  const boxOf = ({ left, top, right, bottom }: Box): Box => ({ left, top, right, bottom });
  const meet = (a: Box, b: Box): Box => ({
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  });
  const isEmpty = (box: Box) => box.right - box.left <= TOLERANCE || box.bottom - box.top <= TOLERANCE;
  const written = ({ left, top, right, bottom }: Box) =>
    `[${[left, top, right, bottom].map((n) => Math.round(n * 10) / 10).join(' ')}]`;
  const nameOf = (element: Element): string => {
    const own = [...element.classList].filter((name) => !name.startsWith('svelte-')).join('.');
    const name = `${element.localName}${element.id ? `#${element.id}` : ''}${own ? `.${own}` : ''}`;
    const parent = element.parentElement;
    return own || element.id || !parent ? name : `${nameOf(parent)} > ${name}`;
  };
  const ancestors = (element: Element | null): Element[] => {
    const all: Element[] = [];
    for (let at = element; at; at = at.parentElement) all.push(at);
    return all;
  };
  const styles = new Map<Element, CSSStyleDeclaration>();
  const styleOf = (element: Element): CSSStyleDeclaration => {
    const style = styles.get(element) ?? getComputedStyle(element);
    styles.set(element, style);
    return style;
  };

  /** The content box of what cuts, within its border. */
  const insideOf = (element: Element): Box => {
    const box = element.getBoundingClientRect();
    if (!(element instanceof HTMLElement)) return box;
    const left = box.left + element.clientLeft;
    const top = box.top + element.clientTop;
    return { left, top, right: left + element.clientWidth, bottom: top + element.clientHeight };
  };
  /** The rectangle that an SVG group is cut to. */
  const clipOf = (element: Element): Box | null => {
    const id = /url\("?#([^")]+)/.exec(styleOf(element).clipPath)?.[1];
    const shape = id ? document.getElementById(id)?.querySelector('rect') : null;
    const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
    if (!shape || !matrix) return null;
    const from = new DOMPoint(shape.x.baseVal.value, shape.y.baseVal.value).matrixTransform(matrix);
    return {
      left: from.x,
      top: from.y,
      right: from.x + shape.width.baseVal.value * matrix.a,
      bottom: from.y + shape.height.baseVal.value * matrix.d,
    };
  };
  const isHidden = (element: Element): boolean =>
    styleOf(element).visibility !== 'visible' ||
    ancestors(element).some((at) => {
      const style = styleOf(at);
      const isClipped = style.clipPath === 'inset(50%)' || style.clip === 'rect(0px, 0px, 0px, 0px)';
      return isClipped || style.display === 'none' || Number(style.opacity) === 0;
    });
  /** What is opened over the page casts a shadow. */
  const opensOver = (element: Element): boolean =>
    styleOf(element).position === 'absolute' && styleOf(element).boxShadow !== 'none';
  const placeOf = (element: Element): Place => {
    const all = ancestors(element);
    const floats = (at: Element) => ['fixed', 'sticky'].includes(styleOf(at).position) || opensOver(at);
    const scrolls = (at: Element) => ['auto', 'scroll'].includes(styleOf(at).overflowY);
    return { layer: all.find(floats) ?? null, scroller: all.find(scrolls) ?? null };
  };

  // What is inked of a line: its box has room above and below the letters that other lines may use.
  const pen = document.createElement('canvas').getContext('2d');
  const inkOf = (rect: Box, words: string, style: CSSStyleDeclaration): Box => {
    if (!pen) return boxOf(rect);
    pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const metrics = pen.measureText(words);
    const height = metrics.fontBoundingBoxAscent + metrics.fontBoundingBoxDescent;
    const scale = (rect.bottom - rect.top) / height;
    const baseline = rect.top + metrics.fontBoundingBoxAscent * scale;
    return {
      left: rect.left,
      right: rect.right,
      top: baseline - metrics.actualBoundingBoxAscent * scale,
      bottom: baseline + metrics.actualBoundingBoxDescent * scale,
    };
  };

  /** Notes what cuts the text; returns what scrolling leaves of it. */
  function checkCut(element: Element, words: string, ink: Box): Box {
    let inSight = ink;
    let isScrolled = false;
    let isScrolledAcross = false;
    for (const at of ancestors(element)) {
      const { overflowX, overflowY, textOverflow } = styleOf(at);
      const clip = clipOf(at);
      const cutsX = clip !== null || (overflowX !== 'visible' && styleOf(at).display !== 'inline');
      const cutsY = clip !== null || (overflowY !== 'visible' && styleOf(at).display !== 'inline');
      if ((!cutsX && !cutsY) || at === document.documentElement) continue;
      const inside = clip ?? insideOf(at);
      const isMeant = textOverflow === 'ellipsis' && at.closest('[title]') !== null;
      const isOutX = ink.left < inside.left - TOLERANCE || ink.right > inside.right + TOLERANCE;
      const isOutY = ink.top < inside.top - TOLERANCE || ink.bottom > inside.bottom + TOLERANCE;
      const mayScroll = overflowY === 'auto' || overflowY === 'scroll';
      // What is meant to be scrolled across says so: else nothing may lie beside the screen.
      isScrolledAcross ||= at.matches('[data-scrolls-across][tabindex="0"]');
      if (cutsX && isOutX && !isMeant && !isScrolledAcross)
        faults.add(
          `cut across: "${words}" ${nameOf(element)} ${written(ink)} by ${nameOf(at)} ${written(inside)}`,
        );
      if (cutsY && isOutY && !mayScroll && !isScrolled)
        faults.add(
          `cut in height: "${words}" ${nameOf(element)} ${written(ink)} by ${nameOf(at)} ${written(inside)}`,
        );
      isScrolled ||= mayScroll;
      inSight = meet(inSight, inside);
    }
    const page = document.documentElement;
    if (!isScrolledAcross && (ink.left < -TOLERANCE || ink.right > page.clientWidth + TOLERANCE))
      faults.add(
        `off the screen: "${words}" ${nameOf(element)} ${written(ink)}, ${page.clientWidth} px wide`,
      );
    const bottom = page.scrollHeight - scrollY;
    if (
      !isScrolled &&
      placeOf(element).layer === null &&
      (ink.bottom > bottom + TOLERANCE || ink.top < -scrollY)
    )
      faults.add(`off the page: "${words}" ${nameOf(element)} ${written(ink)}, page ends at ${bottom}`);
    return inSight;
  }

  function collectTexts(): Piece[] {
    const pieces: Piece[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      const words = (walker.currentNode.textContent ?? '').replace(/\s+/g, ' ').trim();
      const element = walker.currentNode.parentElement;
      if (!words || !element || element.closest('script, style, noscript, option, title, desc')) continue;
      range.selectNodeContents(walker.currentNode);
      const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 0.5);
      if (rects.length === 0 || isHidden(element)) continue;
      const short = words.length > 40 ? `${words.slice(0, 39)}…` : words;
      const place = placeOf(element);
      for (const rect of rects) {
        const ink = inkOf(rect, words, styleOf(element));
        pieces.push({ element, words: short, ink, inSight: checkCut(element, short, ink), ...place });
        checkControl(element, short, ink);
      }
    }
    return pieces;
  }

  /** Words stay within what one presses. */
  function checkControl(element: Element, words: string, ink: Box): void {
    const control = element.closest(CONTROL);
    if (!control || styleOf(control).display.startsWith('inline')) return;
    const box = control.getBoundingClientRect();
    if (ink.left < box.left - TOLERANCE || ink.right > box.right + TOLERANCE)
      faults.add(`wider than its control: "${words}" ${written(ink)} in ${nameOf(control)} ${written(box)}`);
    if (ink.top < box.top - TOLERANCE || ink.bottom > box.bottom + TOLERANCE)
      faults.add(`higher than its control: "${words}" ${written(ink)} in ${nameOf(control)} ${written(box)}`);
  }

  /** What a field shows is no text node: its words are measured beside its room. */
  function checkField(field: HTMLSelectElement | HTMLInputElement): void {
    const words =
      field instanceof HTMLSelectElement ? field.selectedOptions[0]?.label : field.value || field.placeholder;
    // What lies unseen over its own words shows none.
    if (
      !words ||
      !pen ||
      styleOf(field).opacity === '0' ||
      ['checkbox', 'radio', 'range'].includes(field.type)
    )
      return;
    const style = styleOf(field);
    pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const width = pen.measureText(words).width;
    const arrow = field instanceof HTMLSelectElement && style.appearance !== 'none' ? 18 : 0;
    const room = field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - arrow;
    if (width > room + TOLERANCE && !field.title)
      faults.add(
        `cut in a field: "${words}" needs ${Math.round(width)} of ${Math.round(room)} px in ${nameOf(field)}`,
      );
  }

  function collectControls(): Piece[] {
    return [...document.querySelectorAll(CONTROL)].flatMap((element) => {
      const box = element.getBoundingClientRect();
      const isInline = styleOf(element).display === 'inline' || element instanceof SVGElement;
      if (isInline || box.width === 0 || isHidden(element)) return [];
      if (element instanceof HTMLSelectElement || element instanceof HTMLInputElement) checkField(element);
      const chosen = element instanceof HTMLSelectElement ? element.selectedOptions[0]?.label : null;
      const words = (chosen ?? element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40);
      const inSight = element.parentElement ? checkCut(element.parentElement, words, box) : box;
      return [{ element, words, ink: boxOf(box), inSight: boxOf(inSight), ...placeOf(element) }];
    });
  }

  function checkOverlap(all: readonly Piece[]): void {
    // From the top down, so that only neighbours meet.
    const pieces = [...all].sort((a, b) => a.ink.top - b.ink.top);
    pieces.forEach((one, index) => {
      for (let next = index + 1; next < pieces.length; next += 1) {
        const other = pieces[next];
        if (!other || other.ink.top > one.ink.bottom) break;
        if (one.layer !== other.layer || one.element === other.element) continue;
        if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
        const shared =
          one.scroller === other.scroller ? meet(one.ink, other.ink) : meet(one.inSight, other.inSight);
        if (!isEmpty(shared))
          faults.add(
            `overlap: "${one.words}" ${nameOf(one.element)} ${written(one.ink)} and "${other.words}" ${nameOf(other.element)} ${written(other.ink)}`,
          );
      }
    });
  }

  const isOpaque = (element: Element): boolean => {
    const { backgroundColor, fill, fillOpacity } = styleOf(element);
    const alpha = (colour: string) =>
      colour === 'none' || colour === 'transparent'
        ? 0
        : Number(/[,/] ?([\d.]+)\)$/.exec(colour.replace(/rgb\([^/]*\)$/, ''))?.[1] ?? 1);
    if (!(element instanceof SVGElement)) return alpha(backgroundColor) > 0.3;
    return (
      /^(path|rect|circle|polygon|ellipse)$/.test(element.localName) &&
      alpha(fill) * Number(fillOpacity) > 0.3
    );
  };

  /** Nothing is painted over the words, except what floats and can be put away: the sheet, a sticky head. */
  function checkPainted(pieces: readonly Piece[]): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { pointer-events: auto !important; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    for (const { element, words, inSight: box, layer } of pieces) {
      if (isEmpty(box) || element.closest('dialog')) continue;
      for (const share of [0.02, 0.5, 0.98]) {
        const x = box.left + (box.right - box.left) * share;
        const stack = document.elementsFromPoint(x, (box.top + box.bottom) / 2);
        const depth = stack.findIndex((at) => at === element || element.contains(at));
        const above = stack
          .slice(0, depth === -1 ? 0 : depth)
          .find((at) => !at.contains(element) && !element.contains(at) && isOpaque(at));
        const isOver = layer !== null && opensOver(layer);
        if (above && (isOver || placeOf(above).layer === layer))
          faults.add(
            `covered: "${words}" ${nameOf(element)} ${written(box)} by ${nameOf(above)} ${written(above.getBoundingClientRect())}`,
          );
      }
    }
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((at) => at !== sheet);
  }

  const texts = collectTexts();
  checkOverlap([...texts, ...collectControls()]);
  checkPainted(texts);
  if (texts.length < 20) faults.add(`only ${texts.length} texts were found`);
  return [...faults];
}
