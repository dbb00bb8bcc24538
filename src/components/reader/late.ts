// Apart from the reader itself, so that the first load need not name all that the reader is made of.

export const load = () => import('./Reader.svelte');
