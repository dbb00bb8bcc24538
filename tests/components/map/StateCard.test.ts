// @vitest-environment jsdom
import type { StateCode } from '../../../src/atlas/brand';
import { tick } from 'svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import StateCard from '../../../src/components/map/StateCard.svelte';
import { toggleGroups } from '../../../src/view/moves';
import { textsOf } from '../reader/readerApp';
import { createTestApp } from '../../state/createTestApp';
import { show, stubSize } from '../show';

const stage = { width: 800, height: 400 };
const lines = () => [...(card()?.children ?? [])].map((line) => line.textContent?.trim());
const card = () => document.querySelector<HTMLElement>('.card');
const showCard = (state: string, query = '', at = { x: 100, y: 100 }) =>
  show(StateCard, { code: state as StateCode, at, stage }, query);

describe('StateCard', () => {
  beforeEach(() => stubSize({ width: 0, height: 0 }));

  it('says the class and since when, and the source once the texts are there', async () => {
    const { app } = showCard('CUB');
    expect(lines()).toEqual(['Cuba', 'A treaty is needed, named in a joint text', 'stated 29 May 2025']);
    await textsOf(app);
    expect(lines()).toHaveLength(4);
    expect(lines()[3]).toMatch(/^.+ · .+$/);
  });

  it('of a state without a statement says no more than that', async () => {
    const { app } = showCard('NRU');
    await textsOf(app);
    expect(lines()).toEqual(['Nauru', 'No recorded statement']);
  });

  it('follows the View: without group statements a state that spoke through one is silent', async () => {
    const [member] =
      [...createTestApp().app.colouring.classOf].find(([, key]) => key === 'oppose-group') ?? [];
    const { app } = showCard(member ?? '');
    expect(lines().slice(1)).toEqual([
      'No treaty needed, through a group',
      expect.stringMatching(/^through European Union, /),
    ]);
    app.go(toggleGroups);
    await tick();
    expect(lines().slice(1)).toEqual(['No recorded statement']);
  });

  it('is not read twice: the state’s own name says the same', () => {
    showCard('CUB');
    expect(card()?.getAttribute('aria-hidden')).toBe('true');
  });
});
