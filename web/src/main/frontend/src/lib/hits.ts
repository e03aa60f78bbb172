import { canPaint } from './paint';
import type { Stretch } from './types';

/** The words of all quotes on the page that were looked for, painted without breaking their letters apart. */
function painted(): Highlight {
  const found = CSS.highlights.get('hit');
  if (found) return found;
  const made = new Highlight();
  CSS.highlights.set('hit', made);
  return made;
}

/** Paints stretches of an element's text until the returned function is called. */
export function paintHits(element: HTMLElement, words: Stretch[]): () => void {
  const node = element.firstChild;
  if (!canPaint || !(node instanceof Text)) return () => {};
  const ranges = words
    .filter((one) => one.end <= node.data.length)
    .map((one) => {
      const range = new Range();
      range.setStart(node, one.start);
      range.setEnd(node, one.end);
      return range;
    });
  ranges.forEach((range) => painted().add(range));
  return () => ranges.forEach((range) => painted().delete(range));
}
