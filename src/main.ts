import { mount } from 'svelte';
import packed from 'virtual:atlas-core';
import App from './App.svelte';
import { unpackCore } from './atlas/core';
import { createAtlas } from './atlas/createAtlas';
import { worldGeometry } from './figures/map/geometry';
import { requestFonts } from './shells/fonts';
import { afterPaint, nextTask } from './state/afterPaint';
import { createAddressBar } from './state/address';
import { AtlasApp } from './state/app.svelte';
import { DetailsLoader } from './state/details.svelte';
import { createLinks } from './state/links';
import { loadGlides } from './state/passage.svelte';

const address = createAddressBar(window);
const links = createLinks(async () => (await import('./view/openLink')).openLink);
const ignore = () => undefined;
// A link is read before the first picture; what reads it comes while the record is unpacked.
if (address.read() !== '') links.load().catch(ignore);
const useFonts = requestFonts(window);
const details = new DetailsLoader(async () => {
  const [{ createDetails }, texts] = await Promise.all([
    import('./atlas/details'),
    import('virtual:atlas-details'),
  ]);
  // The core is unpacked again, so that nobody holds the rows of the whole record meanwhile.
  return createDetails(unpackCore(packed), texts.default);
});

async function start(): Promise<void> {
  const target = document.getElementById('app');
  if (!target) throw new Error('index.html has no element with the id "app" to mount the atlas in');
  // In pieces, so that none keeps a slow device from answering.
  await nextTask();
  const core = unpackCore(packed);
  await nextTask();
  const app = new AtlasApp(createAtlas(core), details, address, links);
  await nextTask();
  worldGeometry();
  await nextTask();
  await app.opening;
  // Last of all: what has been shown so far must not change its letters.
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
  await afterPaint();
  await loadGlides().catch(ignore);
  // For Back and Forward.
  await links.load().catch(ignore);
}

void start();
