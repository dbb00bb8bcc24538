// Where the definition of a term stands: right below its word, or above where there is no room, always within sight.

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Px to the edge of the window. */
const MARGIN = 8;

/** The upper left corner, px of the window. */
export function placeDefinition(
  word: Box,
  definition: Size,
  sight: Size,
): { readonly left: number; readonly top: number } {
  const left = Math.max(MARGIN, Math.min(word.left, sight.width - MARGIN - definition.width));
  const isBelow = word.bottom + definition.height <= sight.height - MARGIN;
  const top = isBelow ? word.bottom : Math.max(MARGIN, word.top - definition.height);
  return { left, top };
}
