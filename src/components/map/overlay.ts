// What the map needs once it is drawn: how hands and keys find a state, and what stands out of the rest, the selected
// state and the members of the chosen groups.
export { hitState, neighbourOf } from '../../figures/map/mapWays';
export { default as MapOutlines } from './MapOutlines.svelte';
export { default as SelectedPlace } from './SelectedPlace.svelte';
