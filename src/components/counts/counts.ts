// How the counts of a question moved, on the stage and in the reader: fetched together.
export { default as CountsBand } from './CountsBand.svelte';
export { default as CountsFigure } from './CountsFigure.svelte';
