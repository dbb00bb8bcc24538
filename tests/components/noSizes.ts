// Read before every test file: jsdom lays nothing out and has no ResizeObserver, yet what is fetched late may ask for one
// in any test that shows a component.
class NoSize {
  observe(): void {
    // Nothing has a size.
  }
  unobserve(): void {
    // Nothing to give up.
  }
  disconnect(): void {
    // Nothing to give up.
  }
}

if (!('ResizeObserver' in globalThis)) Object.assign(globalThis, { ResizeObserver: NoSize });
