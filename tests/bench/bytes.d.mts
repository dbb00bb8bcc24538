export interface Data {
  readonly part: 'core' | 'geometry';
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function brotli(content: string | Buffer): Buffer;
export function dataIn(script: string): Data[];

/** In bytes. Code, core and geometry are compressed each by itself, so their sum is not the total to the byte. */
export function weighAtlas(dist: string): {
  readonly total: number;
  readonly code: number;
  readonly core: number;
  readonly geometry: number;
};

/** Scripts and styles of a folder together. */
export function weighFolder(folder: string): number;
