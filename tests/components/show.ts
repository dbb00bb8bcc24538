// Shows a component as the application would, at a query, and takes it away after the test.
import { cleanup, render } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import type { UserEvent } from '@testing-library/user-event';
import { flushSync } from 'svelte';
import type { Component } from 'svelte';
import { afterEach, vi } from 'vitest';
import { createTestApp } from '../state/createTestApp';
import type { TestApp } from '../state/createTestApp';
import Harness from './Harness.svelte';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

export interface Shown<Props> extends TestApp {
  readonly user: UserEvent;
  /** Changes some of the properties. */
  readonly change: (props: Partial<Props>) => Promise<void>;
}

export function show<Props extends object>(
  component: Component<Props>,
  props: Props,
  query = '',
): Shown<Props> {
  const test = createTestApp(query);
  const of = (now: Props) => ({
    app: test.app,
    shown: component as Component<Record<string, unknown>>,
    given: { ...now } as Record<string, unknown>,
  });
  const { rerender } = render(Harness, of(props));
  flushSync();
  return { ...test, user: userEvent.setup(), change: (next) => rerender(of({ ...props, ...next })) };
}

/** Gives every element that is watched a size: jsdom lays nothing out. */
export function stubSize(contentRect: { readonly width: number; readonly height: number }): void {
  type Report = (
    entries: readonly { readonly target: Element; readonly contentRect: typeof contentRect }[],
  ) => void;
  class OneSize {
    readonly #report: Report;
    constructor(report: Report) {
      this.#report = report;
    }
    observe(target: Element): void {
      this.#report([{ target, contentRect }]);
    }
    unobserve(): void {
      // Nothing to give up.
    }
    disconnect(): void {
      // Nothing to give up.
    }
  }
  vi.stubGlobal('ResizeObserver', OneSize);
}
