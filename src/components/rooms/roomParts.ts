// What fills each room, fetched when it is opened.
import type { Component } from 'svelte';
import type { StageRoom } from '../../view/rooms';

type LoadRoom = () => Promise<{ default: Component }>;

export const roomParts: Readonly<Record<StageRoom, LoadRoom>> = {
  acquis: () => import('./AcquisRoom.svelte'),
  norms: () => import('./NormsRoom.svelte'),
  issues: () => import('./IssuesRoom.svelte'),
  votes: () => import('./VotesRoom.svelte'),
  'gge-oewg': () => import('./SideBySideRoom.svelte'),
  'march-2022': () => import('./MarchRoom.svelte'),
  library: () => import('./LibraryRoom.svelte'),
  glossary: () => import('./GlossaryRoom.svelte'),
  'about-data': () => import('./DataRoom.svelte'),
};
