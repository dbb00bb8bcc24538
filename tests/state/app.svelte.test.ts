// @vitest-environment jsdom
import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import { day, formatDay } from '../../src/atlas/dates';
import { setForm, setTheme } from '../../src/view/moves';
import { createTestApp } from './createTestApp';

it('whoever reads the date or the window is told of a gesture and of its end', () => {
  const { app } = createTestApp();
  const seen: string[] = [];
  const stop = $effect.root(() => {
    $effect(() => {
      seen.push(formatDay(app.asOf));
    });
  });
  flushSync();
  app.dragAsOf(day('2013-06-07'));
  flushSync();
  app.settle();
  flushSync();
  stop();
  expect(seen).toEqual(['2025-12-31', '2013-06-07']);
});

it('a window that is dragged does not colour the map anew', () => {
  const { app } = createTestApp();
  const colourings: unknown[] = [];
  const stop = $effect.root(() => {
    $effect(() => {
      colourings.push(app.colouring);
    });
  });
  flushSync();
  app.dragWindow({ start: 100, end: 200 });
  flushSync();
  app.dragWindow({ start: 101, end: 201 });
  flushSync();
  stop();
  expect(colourings).toHaveLength(1);
});

it('a new theme or form does not colour the map anew', () => {
  const { app } = createTestApp();
  const colourings: unknown[] = [];
  const stop = $effect.root(() => {
    $effect(() => {
      colourings.push(app.colouring);
    });
  });
  flushSync();
  app.go((view) => setTheme(view, 'dark'));
  flushSync();
  app.go((view) => setForm(view, 'table'));
  flushSync();
  stop();
  expect(colourings).toHaveLength(1);
});
