// What is said of a View outside its figures: the window's title, and the sentence for those who do not see a change.
// Loaded together, after the first picture.
export { describeChange } from './describeChange';
export { titleOfPage } from './pageTitle';
