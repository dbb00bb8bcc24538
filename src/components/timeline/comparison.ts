// What a second date brings to the timeline, in one file to load.
export { default as SecondNeedle } from './SecondNeedle.svelte';
export { default as SinceField } from './SinceField.svelte';
