// Hands a file to the browser, which saves it where the person keeps such.

/** A frame without the right to downloads ignores it and says nothing. */
export function saveFile(name: string, content: Blob): void {
  const href = URL.createObjectURL(content);
  Object.assign(document.createElement('a'), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 1000);
}
