// Apart from the layout itself, so that the first load need not name all that the layout is made of.

export const load = () => import('./Embed.svelte');
