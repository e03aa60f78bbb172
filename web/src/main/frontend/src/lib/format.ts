import { number, t } from './i18n.svelte';
import type { Bounds, Line } from './types';

/** The least and the most, as people write it. */
export function range([low, high]: Bounds | [number | null | undefined, number | null | undefined]): string {
  if (low == null && high == null) return '?';
  if (low == null) return t('at.most', { value: number(high as number) });
  if (high == null) return t('at.least', { value: number(low) });
  return low === high ? number(low) : `${number(low)}–${number(high)}`;
}

/** Where a statement stands: its article, at its words. */
export function statementAddress(line: Pick<Line, 'article' | 'id'>): string {
  return `/article/${line.article}?s=${line.id}`;
}

/** An outlet's name, or that it is not known. */
export function outlet(name: string | undefined): string {
  return name ? name : t('outlet.unknown');
}
