// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/svelte';
import type { ComponentProps } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { day, formatDay } from '../../../src/atlas/dates';
import type { Day } from '../../../src/atlas/dates';
import Needle from '../../../src/components/timeline/Needle.svelte';
import { show } from '../show';

const COVERS = { from: day('1998-01-01'), until: day('2025-12-31') };
const DAYS = ['1998-12-04', '2013-06-07', '2018-12-05', '2026-03-30'].map(day);
const slider = () => screen.getByRole('slider', { name: 'As-of date' });

function showNeedle(at: string, side: 'before' | 'within' | 'after' = 'within') {
  const onstep = vi.fn<(to: Day) => void>();
  const ongrab = vi.fn();
  const onbring = vi.fn();
  const props: ComponentProps<typeof Needle> = {
    needle: { day: day(at), x: 200, label: at, head: { from: 160, until: 240 }, side },
    height: 200,
    axisHeight: 28,
    days: DAYS,
    covers: COVERS,
    label: 'As-of date',
    text: 'in words',
    onstep,
    ongrab,
    onbring,
  };
  show(Needle, props);
  return { steps: () => onstep.mock.calls.map(([to]) => formatDay(to)), ongrab, onbring };
}

describe('Needle', () => {
  it('is a slider over the covered days that says its date in words', () => {
    showNeedle('2018-12-05');
    const attributes = ['aria-valuemin', 'aria-valuemax', 'aria-valuenow', 'aria-valuetext', 'tabindex'];
    expect(attributes.map((name) => slider().getAttribute(name))).toEqual([
      String(COVERS.from),
      String(COVERS.until),
      String(day('2018-12-05')),
      'in words',
      '0',
    ]);
  });

  it.each([
    ['ArrowRight', '2013-06-07', '2018-12-05'],
    ['ArrowUp', '2013-06-08', '2018-12-05'],
    ['ArrowLeft', '2013-06-07', '1998-12-04'],
    ['ArrowDown', '2013-06-08', '2013-06-07'],
    ['PageUp', '2013-06-07', '2014-06-07'],
    ['PageDown', '2013-06-07', '2012-06-07'],
    ['Home', '2013-06-07', '1998-01-01'],
    ['End', '2013-06-07', '2025-12-31'],
    // Never out of the covered years.
    ['PageDown', '1998-06-07', '1998-01-01'],
    ['PageUp', '2025-06-07', '2025-12-31'],
    ['ArrowRight', '2018-12-05', '2025-12-31'],
  ])('%s from %s leads to %s', async (key, from, to) => {
    const { steps } = showNeedle(from);
    expect(await fireEvent.keyDown(slider(), { key })).toBe(false);
    expect(steps()).toEqual([to]);
  });

  it('stays where no event is on that side', async () => {
    const { steps } = showNeedle('1998-12-04');
    await fireEvent.keyDown(slider(), { key: 'ArrowLeft' });
    expect(steps()).toEqual([]);
  });

  it('keeps its keys from the timeline about it, and leaves it the others', async () => {
    showNeedle('2013-06-07');
    const outside = vi.fn();
    document.body.addEventListener('keydown', outside);
    await fireEvent.keyDown(slider(), { key: 'ArrowRight' });
    expect(outside).not.toHaveBeenCalled();
    expect(await fireEvent.keyDown(slider(), { key: '+' })).toBe(true);
    expect(outside).toHaveBeenCalledOnce();
    document.body.removeEventListener('keydown', outside);
  });

  it('is grabbed by the pointer', async () => {
    const { ongrab } = showNeedle('2013-06-07');
    await fireEvent.pointerDown(slider());
    expect(ongrab).toHaveBeenCalledOnce();
  });

  it.each(['before', 'after'] as const)(
    '%s the plot: a press, Enter and Space bring it there',
    async (side) => {
      const { ongrab, onbring } = showNeedle('2013-06-07', side);
      await fireEvent.pointerDown(slider());
      await fireEvent.click(slider());
      expect(onbring).toHaveBeenCalledTimes(1);
      for (const key of ['Enter', ' ']) expect(await fireEvent.keyDown(slider(), { key })).toBe(false);
      expect(onbring).toHaveBeenCalledTimes(3);
      expect(ongrab).not.toHaveBeenCalled();
    },
  );

  it('within the plot there is nothing to bring', async () => {
    const { onbring } = showNeedle('2013-06-07');
    await fireEvent.click(slider());
    expect(await fireEvent.keyDown(slider(), { key: 'Enter' })).toBe(true);
    expect(onbring).not.toHaveBeenCalled();
  });

  it('can be hit 28 px high', () => {
    showNeedle('2013-06-07');
    expect(Number(slider().querySelector('.reach')?.getAttribute('height'))).toBeGreaterThanOrEqual(28);
  });

  it.each([
    ['within', 1],
    ['before', 0],
    ['after', 0],
  ] as const)('%s the plot: %i line, and always its head', (side, lines) => {
    showNeedle('2013-06-07', side);
    expect(document.querySelectorAll('line')).toHaveLength(lines);
    expect(slider().textContent).toBe('2013-06-07');
  });
});
