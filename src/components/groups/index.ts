// What outlines groups of states and counts their members: fetched together, when groups are first asked for.
export { default as GroupsCaption } from './GroupsCaption.svelte';
export { default as GroupsPanel } from './GroupsPanel.svelte';
