import { createContext } from 'svelte';
import type { AtlasApp } from './app.svelte';

/** The application, for containers; marks take plain props. */
export const [useApp, provideApp] = createContext<AtlasApp>();
