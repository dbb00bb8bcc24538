// What stands out on the map: the selected state and the members of the chosen groups. Fetched when one first does.
export { default as MapOutlines } from './MapOutlines.svelte';
export { default as SelectedPlace } from './SelectedPlace.svelte';
