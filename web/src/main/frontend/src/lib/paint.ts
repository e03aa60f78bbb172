import type { Coded, Part } from './types';

/** Paints stretches of a text by the CSS Custom Highlight API: nothing is put between its letters. */

const STATUSES = ['actual', 'denied', 'planned', 'requested', 'possible', 'unconfirmed'];
const ROLES = ['quote', 'verb', 'time', 'place', 'target', 'agent', 'via', 'speaker', 'trigger'];

/** Whether this browser can. */
export const canPaint = typeof CSS !== 'undefined' && 'highlights' in CSS;

interface Piece {
  node: Text;
  start: number;
  end: number;
}

/** The text nodes of an element whose paragraphs bear their offset as `data-start`. */
export function pieces(root: HTMLElement): Piece[] {
  return [...root.querySelectorAll<HTMLElement>('[data-start]')].flatMap((paragraph) => {
    const node = paragraph.firstChild;
    if (!(node instanceof Text)) return [];
    const start = Number(paragraph.dataset['start']);
    return [{ node, start, end: start + node.data.length }];
  });
}

function ranges(all: Piece[], start: number, end: number): Range[] {
  return all
    .filter((piece) => piece.start < end && start < piece.end)
    .map((piece) => {
      const range = new Range();
      range.setStart(piece.node, Math.max(0, start - piece.start));
      range.setEnd(piece.node, Math.min(piece.end, end) - piece.start);
      return range;
    });
}

function paint(name: string, all: Range[], priority: number) {
  if (all.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...all);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}

/** Underlines the words that carry each statement, in the manner of its status. */
export function paintStatements(all: Piece[], statements: Coded[]) {
  if (!canPaint) return;
  for (const status of STATUSES) {
    const words = statements
      .filter((one) => one.line.status === status)
      .flatMap((one) => one.words.filter((part) => part.role === 'trigger'));
    paint(status, words.flatMap((part) => ranges(all, part.start, part.end)), 1);
  }
}

/** Shows the parts of one statement, or of none. */
export function paintParts(all: Piece[], words: Part[]) {
  if (!canPaint) return;
  ROLES.forEach((role, i) => {
    const parts = words.filter((part) => part.role === role);
    paint(role, parts.flatMap((part) => ranges(all, part.start, part.end)), 2 + i);
  });
}

/** Takes all paint off. */
export function unpaint() {
  if (canPaint) [...STATUSES, ...ROLES].forEach((name) => CSS.highlights.delete(name));
}

/** The offset in the text under a point of the window. */
export function offsetAt(all: Piece[], x: number, y: number): number | undefined {
  const caret = document.caretPositionFromPoint
    ? document.caretPositionFromPoint(x, y)
    : document.caretRangeFromPoint?.(x, y);
  if (!caret) return undefined;
  const node = 'offsetNode' in caret ? caret.offsetNode : caret.startContainer;
  const offset = 'offsetNode' in caret ? caret.offset : caret.startOffset;
  const piece = all.find((one) => one.node === node);
  return piece ? piece.start + offset : undefined;
}

/** The stretch that the reader has selected in the text, without spaces at its ends. */
export function selected(all: Piece[], text: string): { start: number; end: number } | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const from = all.find((one) => one.node === range.startContainer);
  const to = all.find((one) => one.node === range.endContainer);
  if (!from || !to) return undefined;
  let start = from.start + range.startOffset;
  let end = to.start + range.endOffset;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return start < end ? { start, end } : undefined;
}
