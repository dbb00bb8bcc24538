// One tab stop among the signs of both tracks; the arrow keys move it in time and from track to track.
import type { Attachment } from 'svelte/attachments';

export const roveMarks: Attachment<HTMLElement> = (figure) => {
  const marks = () => [...figure.querySelectorAll<HTMLElement>('[data-mark]')];

  function goal(from: HTMLElement, key: string): HTMLElement | undefined {
    const own = marks().filter(({ dataset }) => dataset['track'] === from.dataset['track']);
    const at = own.indexOf(from);
    if (key === 'ArrowRight') return own[at + 1];
    if (key === 'ArrowLeft') return own[at - 1];
    if (key === 'Home') return own[0];
    if (key === 'End') return own.at(-1);
    const isDown = key === 'ArrowDown';
    const others = marks().filter(({ dataset }) => dataset['track'] !== from.dataset['track']);
    const isBelow = (others[0]?.offsetTop ?? 0) > from.offsetTop;
    if (isDown !== isBelow) return undefined;
    const away = (mark: HTMLElement) => Math.abs(mark.offsetLeft - from.offsetLeft);
    return others.toSorted((a, b) => away(a) - away(b))[0];
  }

  function hold(mark: HTMLElement): void {
    for (const other of marks()) other.tabIndex = other === mark ? 0 : -1;
  }

  function key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (!/^(Arrow(Left|Right|Up|Down)|Home|End)$/.test(event.key)) return;
    const from = (event.target as Element).closest<HTMLElement>('[data-mark]');
    if (!from) return;
    event.preventDefault();
    goal(from, event.key)?.focus();
  }

  function enter(event: FocusEvent): void {
    const mark = (event.target as Element).closest<HTMLElement>('[data-mark]');
    if (mark) hold(mark);
  }

  figure.addEventListener('keydown', key);
  figure.addEventListener('focusin', enter);
  return () => {
    figure.removeEventListener('keydown', key);
    figure.removeEventListener('focusin', enter);
  };
};
