// The moves: pure reducers from View to View. A move that changes nothing returns the same object.
export { reset, setForm, setLang, setLayout, setShow, setTheme } from './appearance';
export { askQuestion, clearFocus, focusOn, setLens, toggleGroups } from './subject';
export { panWindow, setAsOf, setWindow, zoomWindow } from './time';
export { asOfDay, sinceDay, windowStretch } from '../times';
