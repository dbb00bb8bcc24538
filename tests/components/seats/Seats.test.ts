// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/svelte';
import type { ComponentProps } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import Seats from '../../../src/components/seats/Seats.svelte';
import { describeState, stateLabel } from '../../../src/figures/map/stateCard';
import { atlas } from '../reader/readerApp';
import { show, stubSize } from '../show';

type Props = ComponentProps<typeof Seats>;

const VOTE = 'lens=vote:a-res-73-27';
const drawing = () => screen.getByRole('group', { name: /^Seats: / });
const seats = () => [...drawing().querySelectorAll<SVGElement>('[data-state]')];
const seat = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}: `) });
const stops = () => seats().filter((element) => element.getAttribute('tabindex') === '0');
const focused = () => document.activeElement?.getAttribute('data-state');

function showSeats(query = VOTE, props: Partial<Props> = {}) {
  const onpoint = vi.fn();
  const all: Props = {
    arrangement: 'answer',
    places: new Map(),
    world: () => null,
    isNarrow: false,
    aside: 0,
    onpoint,
    ...props,
  };
  return { ...show(Seats, all, query), onpoint };
}

describe('Seats', () => {
  beforeEach(() => stubSize({ width: 960, height: 400 }));

  it('is a group with its name and its help, and a button for each state with the map’s own words', () => {
    const { app } = showSeats();
    const help = drawing().getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(help)?.textContent).toMatch(/^Arrow keys move/);
    expect(drawing().getAttribute('aria-label')).toBe('Seats: A/RES/73/27, UNGA plenary');
    const labels = Object.fromEntries(
      seats().map((element) => [element.getAttribute('data-state'), element.getAttribute('aria-label')]),
    );
    const words = [...atlas.states.keys()].map((state) => [
      state,
      stateLabel(describeState(app.atlas, null, app.shown, app.colouring, state, app.words)),
    ]);
    expect(labels).toEqual(Object.fromEntries(words));
    for (const element of seats()) expect(element.getAttribute('role')).toBe('button');
  });

  it('fills each seat by its class', () => {
    showSeats();
    const fillOf = (name: string) => seat(name).querySelector('.state')?.getAttribute('fill');
    expect(fillOf('Cuba')).toBe('url(#class-yes)');
    expect(fillOf('France')).toBe('url(#class-no)');
    expect(fillOf('Holy See')).toBe('url(#class-plain)');
  });

  it('has one tab stop: the first seat, the selected one, or where the person was', async () => {
    const { app } = showSeats();
    expect(stops()).toEqual([seat('Afghanistan')]);
    app.go((view) => ({ ...view, focus: { kind: 'state', id: 'FRA' as never } }));
    await Promise.resolve();
    expect(stops()).toEqual([seat('France')]);
    expect(seat('France').getAttribute('aria-pressed')).toBe('true');
    seat('Nauru').focus();
    await Promise.resolve();
    expect(stops()).toEqual([seat('Nauru')]);
  });

  it('arrows go to the next seat, Home and End to the ends, and each is pointed at', async () => {
    const { user, onpoint, written } = showSeats();
    stops()[0]?.focus();
    await user.keyboard('{ArrowRight}');
    expect(focused()).not.toBe('AFG');
    expect(onpoint).toHaveBeenLastCalledWith(focused(), expect.objectContaining({ x: expect.any(Number) }));
    await user.keyboard('{Home}');
    expect(focused()).toBe('AFG');
    await user.keyboard('{End}');
    expect(atlas.states.get(focused() as never)?.isMember).toBe(false);
    expect(written).toEqual([]);
  });

  it.each(['{Enter}', ' '])('%j opens the state, Escape leaves it', async (press) => {
    const { user, written } = showSeats();
    seat('Brazil').focus();
    await user.keyboard(press);
    expect(written.at(-1)).toContain('focus=state:BRA');
    await user.keyboard('{Escape}');
    expect(written.at(-1)).not.toContain('focus=');
  });

  it('leaves keys with a modifier, and all others, to the browser', async () => {
    showSeats();
    seat('Brazil').focus();
    expect(await fireEvent.keyDown(seat('Brazil'), { key: 'ArrowRight', altKey: true })).toBe(true);
    expect(await fireEvent.keyDown(seat('Brazil'), { key: 'a' })).toBe(true);
    expect(focused()).toBe('BRA');
  });

  it('a press on a seat opens its state', async () => {
    const { written } = showSeats();
    await fireEvent.click(seat('Nauru').querySelector('rect') ?? drawing());
    expect(written.at(-1)).toContain('focus=state:NRU');
  });

  it('by regional group says each group’s tally, and keeps every seat’s element', async () => {
    const { user } = showSeats();
    const cuba = seat('Cuba');
    const before = cuba.style.transform;
    await user.click(screen.getByRole('button', { name: 'By regional group' }));
    expect(drawing().textContent).toContain('Asia-Pacific');
    expect(drawing().textContent).toContain('42 in favour, 3 against,');
    expect(seat('Cuba')).toBe(cuba);
    expect(cuba.style.transform).not.toBe(before);
    expect(seats()).toHaveLength(195);
  });

  it('without a lens sits by regional group and offers nothing else', () => {
    showSeats('lens=none');
    expect(screen.queryByRole('button', { name: 'By answer' })).toBeNull();
    expect(drawing().textContent).toContain('54 states');
    expect(seats()).toHaveLength(195);
  });

  it('on a phone writes a code into each tile, out of the way of screen readers', () => {
    stubSize({ width: 360, height: 0 });
    showSeats(VOTE, { isNarrow: true });
    const codes = [...drawing().querySelectorAll('.code')];
    expect(codes).toHaveLength(195);
    expect(codes.every((code) => code.getAttribute('aria-hidden') === 'true')).toBe(true);
    for (const ground of drawing().querySelectorAll('.ground'))
      expect(Number(ground.getAttribute('width'))).toBeGreaterThanOrEqual(24);
  });
});
