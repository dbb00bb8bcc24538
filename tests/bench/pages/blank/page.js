// Gives the browser something to draw whenever a gesture moves.
/* global document, addEventListener */
const dot = document.getElementById('dot');
let moves = 0;
const move = () => dot.style.setProperty('transform', `translateX(${++moves % 200}px)`);
addEventListener('wheel', move, { passive: true });
addEventListener('pointermove', move, { passive: true });
