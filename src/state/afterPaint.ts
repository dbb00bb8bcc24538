/** When the next frame has been painted: what the first picture does not need must not hold it up. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** A breath between two pieces of work, in which the page answers to the person. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
