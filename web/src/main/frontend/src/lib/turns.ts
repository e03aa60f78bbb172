/** Characters that nobody sees, and that turn the direction of what stands beside them. */

const NAMES: Record<string, string> = {
  '\u061C': 'ALM',
  '\u200E': 'LRM',
  '\u200F': 'RLM',
  '\u202A': 'LRE',
  '\u202B': 'RLE',
  '\u202C': 'PDF',
  '\u202D': 'LRO',
  '\u202E': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
};
/** Marks that stand like a letter without a shape; the others open or close a stretch that is turned. */
const WEAK = new Set(['ALM', 'LRM', 'RLM']);
const ANY = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const AROUND = 24;

export interface Turn {
  /** Where it stands, in UTF-16 code units of the text. */
  at: number;
  name: string;
  weak: boolean;
  /** The words around it in the order in which they are stored, with the names of such characters in brackets. */
  stored: string;
}

/** All such characters of a text, in its order. */
export function turns(text: string): Turn[] {
  return [...text.matchAll(ANY)].map((found) => {
    const name = NAMES[found[0]] ?? '';
    const around = text.slice(Math.max(0, found.index - AROUND), found.index + AROUND);
    return { at: found.index, name, weak: WEAK.has(name), stored: spelled(around).replace(/\s+/g, ' ') };
  });
}

/** A text with the names of such characters in their place. */
export function spelled(text: string): string {
  return text.replace(ANY, (one) => `[${NAMES[one]}]`);
}
