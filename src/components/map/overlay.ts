// What the map needs once it is drawn: how hands and keys find a state, and what stands out of the rest, the selected
// state, the members of the chosen groups, names.
export { hitState, neighbourOf } from '../../figures/map/mapWays';
export { default as MapNames } from './MapNames.svelte';
export { default as MapOutlines } from './MapOutlines.svelte';
export { default as SelectedPlace } from './SelectedPlace.svelte';
