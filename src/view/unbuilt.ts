// What a View may hold and no figure draws yet. It stays in the View, so that the link keeps its meaning; the reader
// is told that it is not there yet.
import { createDropLog } from './dropped';
import type { Dropped } from './dropped';
import { defaultView } from './view';
import type { Layout, View } from './view';

const DRAWN_LAYOUTS: readonly Layout[] = ['explore', 'embed'];

/** One report for each part of `view` that is understood but not drawn. */
export function reportUnbuilt(view: View): readonly Dropped[] {
  const log = createDropLog();
  const report = (parameter: string, isDrawn: boolean, value: string): void => {
    if (!isDrawn) log.drop(parameter, value, 'not-built');
  };
  report('layout', DRAWN_LAYOUTS.includes(view.layout), view.layout);
  report('show', view.show !== 'card' || view.layout === 'embed', view.show);
  report('seed', view.seed === defaultView.seed, String(view.seed));
  return log.reports();
}
