import { describe, expect, it } from 'vitest';
import { wheelPower } from '../../src/attachments/wheel';

const power = (deltaY: number, deltaMode = 0, ctrlKey = false) => wheelPower({ deltaY, deltaMode, ctrlKey });

describe('wheelPower', () => {
  it('a notch is the same step in px, lines and pages', () => {
    expect(power(-120)).toBeCloseTo(0.24, 10);
    expect(power(-3, 1)).toBeCloseTo(power(-120), 10);
    expect(power(-1, 2)).toBeCloseTo(power(-120), 10);
  });

  it('leads away as far as it brought closer', () => {
    expect(power(120)).toBe(-power(-120));
  });

  it('a pinch on a touchpad counts its small steps for more', () => {
    expect(power(-4, 0, true)).toBeCloseTo(5 * power(-4), 10);
  });

  it('one event does so much and no more', () => {
    expect(power(-9000)).toBe(1);
    expect(power(9000)).toBe(-1);
    expect(power(-120, 0, true)).toBe(0.5);
  });

  it('takes an unknown unit for px', () => {
    expect(power(-120, 7)).toBe(power(-120));
  });
});
