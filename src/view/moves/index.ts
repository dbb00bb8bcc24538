// The moves: pure reducers from View to View. A move that changes nothing returns the same object.
export { reset, setForm, setLang, setLayout, setShow, setTheme } from './appearance';
export { filterKinds, filterProcesses, filterStateGroups, setFind, toggleGroups } from './filters';
export { addCompare, askQuestion, clearFocus, focusOn, removeCompare, setLens } from './subject';
export { panWindow, setAsOf, setWindow, zoomWindow } from './time';
export { asOfDay, windowStretch } from '../times';
