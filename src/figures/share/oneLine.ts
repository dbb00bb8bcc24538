/** Text as a value of a line: breaks and tabs become spaces, what is not to be seen or read at all goes. */
export function oneLine(text: string): string {
  return text
    .replace(/[\s\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff\p{Cs}]/gu, '')
    .trim();
}
