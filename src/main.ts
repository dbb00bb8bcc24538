import { mount } from 'svelte';
import packed from 'virtual:atlas-core';
import App from './App.svelte';
import { unpackCore } from './atlas/core';
import { createAtlas } from './atlas/createAtlas';
import { worldGeometry } from './figures/map/geometry';
import { requestFonts } from './shells/fonts';
import { nextTask } from './state/afterPaint';
import { createAddressBar } from './state/address';
import { AtlasApp } from './state/app.svelte';
import { DetailsLoader } from './state/details.svelte';

const useFonts = requestFonts(window);
const core = unpackCore(packed);
const details = new DetailsLoader(core, async () => (await import('virtual:atlas-details')).default);
const app = new AtlasApp(createAtlas(core), details, createAddressBar(window));

async function start(): Promise<void> {
  const target = document.getElementById('app');
  if (!target) throw new Error('index.html has no element with the id "app" to mount the atlas in');
  // In pieces, so that none keeps a slow device from answering.
  await nextTask();
  worldGeometry();
  await useFonts();
  const skeleton = [...target.childNodes];
  target.replaceChildren();
  try {
    mount(App, { target, props: { app } });
  } catch (error) {
    // The page says what it is and, after a while, that something went wrong.
    target.replaceChildren(...skeleton);
    throw error;
  }
}

void start();
