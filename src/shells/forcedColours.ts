import './forced-colours.css';

/** A file of styles alone would not be built. */
export const isHere = true;
