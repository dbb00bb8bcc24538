// @vitest-environment jsdom
import { createEvent, fireEvent, screen } from '@testing-library/svelte';
import type { ComponentProps } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { StateCode } from '../../../src/atlas/brand';
// It comes late; here it is there from the start.
import '../../../src/components/map/overlay';
import WorldMap from '../../../src/components/map/WorldMap.svelte';
import { worldGeometry } from '../../../src/figures/map/geometry';
import { fitWorld } from '../../../src/figures/map/mapView';
import { atlas } from '../reader/readerApp';
import { show, stubSize } from '../show';

type Props = ComponentProps<typeof WorldMap>;

const SIZE = { width: 960, height: 480 };
const geometry = worldGeometry();
const state = (code: string) => code as StateCode;
const nameOf = (id: StateCode) => atlas.states.get(id)?.name ?? id;
const map = () => screen.getByRole('group', { name: 'World map: A question' });
const buttons = () => screen.getAllByRole('button');
const button = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}: `) });
const stops = () => buttons().filter((element) => element.getAttribute('tabindex') === '0');
const focused = () => document.activeElement?.getAttribute('data-state');

function showMap(props: Partial<Props> = {}) {
  const heard = { onselect: vi.fn(), onpoint: vi.fn(), onescape: vi.fn() };
  const all: Props = {
    geometry,
    classOf: new Map([...atlas.states.keys()].map((id) => [id, id === 'CUB' ? 'support-own' : 'none'])),
    selected: null,
    label: 'World map: A question',
    help: 'Arrow keys move.',
    describe: (id: StateCode) => `${nameOf(id)}: words`,
    alignment: 'middle',
    takesWheel: true,
    ...heard,
    ...props,
  };
  return { ...show(WorldMap, all), ...heard };
}

/** Where a state's place lies on the stage. */
function placeOf(id: string): { clientX: number; clientY: number } {
  const view = fitWorld(geometry, SIZE);
  const place = geometry.places.get(state(id));
  return { clientX: (place?.x ?? 0) * view.scale + view.x, clientY: (place?.y ?? 0) * view.scale + view.y };
}

describe('WorldMap', () => {
  beforeEach(() => stubSize(SIZE));

  it('draws nothing before it knows its size', () => {
    stubSize({ width: 0, height: 0 });
    showMap();
    expect(screen.queryByRole('group')).toBeNull();
  });

  it('is a group with its name and its help, and a button for each state', () => {
    showMap();
    expect(map().getAttribute('aria-describedby')).toBeTruthy();
    expect(document.getElementById(map().getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Arrow keys move.',
    );
    expect(buttons()).toHaveLength(195);
    expect(new Set(buttons().map((element) => element.getAttribute('aria-label'))).size).toBe(195);
    button('Nauru');
  });

  it('fills a state by its class, and a state of no class plainly', () => {
    showMap({ classOf: new Map([[state('CUB'), 'support-own']]) });
    expect(button('Cuba').getAttribute('fill')).toBe('url(#map-support-own)');
    expect(button('France').getAttribute('fill')).toBe('url(#map-plain)');
    expect(document.getElementById('map-support-own')).not.toBeNull();
  });

  it('has one tab stop: the first state, or the selected one, or where the person was', async () => {
    const { change } = showMap();
    expect(stops()).toHaveLength(1);
    await change({ selected: state('FRA') });
    expect(stops()).toEqual([button('France')]);
    button('Nauru').focus();
    await change({ selected: state('FRA') });
    expect(stops()).toEqual([button('Nauru')]);
  });

  it('marks the selected state, keeps its fill and writes its name', async () => {
    showMap({ selected: state('CUB') });
    expect(screen.getAllByRole('button', { pressed: true })).toEqual([button('Cuba')]);
    expect(button('Cuba').getAttribute('fill')).toBe('url(#map-support-own)');
    expect((await screen.findByText('Cuba')).closest('text')?.classList).toContain('name');
  });

  it.each([
    ['PRT', 'ArrowRight', 'ESP'],
    ['USA', 'ArrowUp', 'CAN'],
    ['SWE', 'ArrowRight', 'FIN'],
  ])('from %s %s leads to %s', async (from, key, to) => {
    const { user, onpoint, onselect } = showMap({ selected: state(from) });
    await user.tab();
    expect(focused()).toBe(from);
    await user.keyboard(`{${key}}`);
    expect(focused()).toBe(to);
    expect(stops().map((element) => element.getAttribute('data-state'))).toEqual([to]);
    expect(onpoint).toHaveBeenLastCalledWith(to, expect.objectContaining({ x: expect.any(Number) }));
    expect(onselect).not.toHaveBeenCalled();
  });

  it('Tab leaves the map after one stop', async () => {
    const { user } = showMap({ selected: state('FRA') });
    await user.tab();
    await user.tab();
    expect(map().contains(document.activeElement)).toBe(false);
  });

  it.each(['{Enter}', ' '])('%j selects the state with the focus', async (key) => {
    const { user, onselect } = showMap({ selected: state('PRT') });
    await user.tab();
    await user.keyboard(`{ArrowRight}${key}`);
    expect(onselect.mock.calls.map(([chosen]) => chosen as string)).toEqual(['ESP']);
  });

  it('Escape leaves the choice to the page', async () => {
    const { user, onescape, onselect } = showMap({ selected: state('FRA') });
    await user.tab();
    await user.keyboard('{Escape}');
    expect(onescape).toHaveBeenCalledOnce();
    expect(onselect).not.toHaveBeenCalled();
  });

  it('plus, minus and 0 zoom about the state, which stays where it is', async () => {
    const { user } = showMap({ selected: state('FRA') });
    const ground = () => map().querySelector('g')?.getAttribute('transform') ?? '';
    const placed = () => screen.getByText('France').getAttribute('x');
    await screen.findByText('France');
    const [whole, x] = [ground(), placed()];
    await user.tab();
    await user.keyboard('+');
    expect(ground()).not.toBe(whole);
    expect(Number(placed())).toBeCloseTo(Number(x), 6);
    await user.keyboard('-');
    expect(ground()).toBe(whole);
    await user.keyboard('++0');
    expect(ground()).toBe(whole);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }])(
    'leaves keys with %j to the browser',
    async (modifier) => {
      const { onselect, user } = showMap({ selected: state('PRT') });
      await user.tab();
      for (const key of ['ArrowRight', 'Enter', '+', '0']) {
        expect(await fireEvent.keyDown(button('Portugal'), { key, ...modifier })).toBe(true);
      }
      expect(focused()).toBe('PRT');
      expect(onselect).not.toHaveBeenCalled();
    },
  );

  it('keeps the keys that it takes from scrolling the page, and no others', async () => {
    showMap({ selected: state('PRT') });
    for (const key of ['ArrowRight', ' ', 'Enter']) {
      expect(await fireEvent.keyDown(button('Portugal'), { key })).toBe(false);
    }
    for (const key of ['Tab', 'Home', 'a']) {
      expect(await fireEvent.keyDown(button('Portugal'), { key })).toBe(true);
    }
  });

  it('a press beside a small state means it, one on a large state’s ground the large one', async () => {
    const { onselect } = showMap();
    const nauru = placeOf('NRU');
    await fireEvent.click(map(), { clientX: nauru.clientX + 6, clientY: nauru.clientY + 3 });
    await fireEvent.click(button('Brazil'), placeOf('BRA'));
    // What finds the nearest comes after the first picture, and what was pressed before waits for it.
    await vi.waitFor(() =>
      expect(onselect.mock.calls.map(([chosen]) => chosen as string)).toEqual(['NRU', 'BRA']),
    );
  });

  it('a press far out at sea selects nothing', async () => {
    const { onselect } = showMap();
    const { clientX, clientY } = placeOf('CHL');
    await fireEvent.click(map(), { clientX: clientX - 90, clientY: clientY + 20 });
    await fireEvent.click(button('Brazil'), placeOf('BRA'));
    await vi.waitFor(() => expect(onselect).toHaveBeenCalled());
    expect(onselect.mock.calls.map(([chosen]) => chosen as string)).toEqual(['BRA']);
  });

  it('tells which state the mouse points at, and when it leaves; a finger points at nothing', async () => {
    const { onpoint } = showMap();
    const move = async (pointerType: string) => {
      const event = createEvent.pointerMove(button('Brazil'), placeOf('BRA'));
      Object.defineProperties(event, {
        pointerType: { value: pointerType },
        buttons: { value: 0 },
        clientX: { value: placeOf('BRA').clientX },
        clientY: { value: placeOf('BRA').clientY },
      });
      await fireEvent(button('Brazil'), event);
    };
    await move('touch');
    expect(onpoint).not.toHaveBeenCalled();
    await move('mouse');
    const { clientX: x, clientY: y } = placeOf('BRA');
    expect(onpoint).toHaveBeenLastCalledWith('BRA', { x, y });
    await fireEvent.pointerLeave(map());
    expect(onpoint).toHaveBeenLastCalledWith(null, { x: 0, y: 0 });
  });

  it('brings a state that the keyboard reaches into sight', async () => {
    const { onpoint } = showMap({ selected: state('FRA'), zoom: { k: 8, x: 0, y: 0 } });
    button('Australia').focus();
    const [, at] = onpoint.mock.lastCall ?? [];
    expect(at.x).toBeCloseTo(480, 6);
    expect(at.y).toBeCloseTo(240, 6);
  });
});
