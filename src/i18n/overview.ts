// The words of the strip of all years and of the needle, which come after the first picture.

export const overview = {
  value: (from: string, to: string) => `${from} to ${to}`,
  from: 'Start of the window',
  to: 'End of the window',
};

/** A date out of sight, in words. */
export const outOfSight = {
  before: (date: string) => `${date}, before the years in sight; Enter brings them here`,
  after: (date: string) => `${date}, after the years in sight; Enter brings them here`,
};
