// How a colour looks: its luminance, its place in CIE L*a*b*, and both for eyes that miss a kind of cone.

export const EYES = ['all cones', 'protanopia', 'deuteranopia', 'tritanopia'] as const;
export type Eyes = (typeof EYES)[number];

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** Full severity, over linear sRGB: Machado, Oliveira and Fernandes, 2009, doi:10.1109/TVCG.2009.113. */
const SIMULATION: Readonly<Record<Eyes, Matrix>> = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** sRGB to CIE XYZ, white at D65. */
const XYZ: Matrix = [
  [0.4123908, 0.3575843, 0.1804808],
  [0.212639, 0.7151687, 0.0721923],
  [0.0193308, 0.1191948, 0.9505322],
];
const WHITE: Triple = [0.9504559, 1, 1.0890578];

const apply = (matrix: Matrix, [x, y, z]: Triple): Triple => {
  const [a, b, c] = matrix.map((row) => row[0] * x + row[1] * y + row[2] * z);
  return [a ?? 0, b ?? 0, c ?? 0];
};

/** `#abc` or `#aabbcc` as linear sRGB. */
function linear(colour: string): Triple {
  const long = colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour;
  if (!/^#[\da-f]{6}$/i.test(long)) throw new Error(`not a colour in hexadecimal: ${colour}`);
  const channel = (at: number) => {
    const value = parseInt(long.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** CIE L*a*b* of a colour as those eyes see it. */
function lab(colour: string, eyes: Eyes): Triple {
  const [r, g, b] = apply(SIMULATION[eyes], linear(colour));
  const shown: Triple = [clamp(r), clamp(g), clamp(b)];
  const [x, y, z] = apply(XYZ, shown);
  const [fx, fy, fz] = [root(x / WHITE[0]), root(y / WHITE[1]), root(z / WHITE[2])];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

const clamp = (value: number) => Math.min(Math.max(value, 0), 1);
const root = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);

/** L* of CIE: 0 is black, 100 white; what is left of a colour in grey print. */
export const lightness = (colour: string): number => lab(colour, 'all cones')[0];

/** CIE76 difference between two colours as those eyes see them. */
export function difference(one: string, other: string, eyes: Eyes): number {
  const [a, b] = [lab(one, eyes), lab(other, eyes)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** Contrast ratio of WCAG. */
export function contrast(one: string, other: string): number {
  const luminance = (colour: string) => apply(XYZ, linear(colour))[1];
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}
