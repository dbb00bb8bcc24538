// Figures are drawn in px for the window; on paper they are scaled. The map is cut to the world that it shows, the
// timeline keeps its proportions. `print.css` reads the sizes that are left here.

/** The width of the text on paper, px: the 180 mm of `print.css`. */
const PAPER_WIDTH = (180 / 25.4) * 96;
/** A timeline drawn for a phone grows no further than this: its signs would be louder than the map. */
const MOST_ZOOM = 1.25;
/** Room about the world for markers and names, px. */
const MARGIN = 14;

/** Readies the figures for the printer; returns how to take that back. */
export function fitToPaper(root: ParentNode): () => void {
  const map = root.querySelector<SVGSVGElement>('.stage .map > svg');
  const box = root.querySelector<HTMLElement>('.timeline .box');
  const plot = box?.querySelector<SVGSVGElement>('.plot > svg.plot');
  map?.setAttribute('viewBox', worldIn(map));
  if (box && plot) {
    const { width } = box.getBoundingClientRect();
    const height = plot.getBoundingClientRect().height;
    box.style.setProperty('--print-width', `${width}px`);
    box.style.setProperty('--print-height', `${height}px`);
    box.style.setProperty('--print-zoom', String(Math.min(PAPER_WIDTH / width, MOST_ZOOM)));
  }
  return () => {
    map?.removeAttribute('viewBox');
    for (const name of ['width', 'height', 'zoom']) box?.style.removeProperty(`--print-${name}`);
  };
}

/** The part of the drawing that the world takes up, as a viewBox. */
function worldIn(map: SVGSVGElement): string {
  const all = map.getBoundingClientRect();
  const world = map.querySelector('.sphere')?.getBoundingClientRect() ?? all;
  const left = Math.max(world.left - MARGIN, all.left);
  const top = Math.max(world.top - MARGIN, all.top);
  const right = Math.min(world.right + MARGIN, all.right);
  const bottom = Math.min(world.bottom + MARGIN, all.bottom);
  return [left - all.left, top - all.top, right - left, bottom - top].map((n) => Math.round(n)).join(' ');
}
