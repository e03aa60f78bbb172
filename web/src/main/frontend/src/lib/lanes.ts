import type { Someone, TieLine } from './types';

/** A group with the time over which anything is told of it. */
export interface Lane {
  id: string;
  name: string;
  row: number;
  first: number;
  last: number;
  /** Whether a founding or a split begins it. */
  begun: boolean;
  /** The last slot that its last day needs. */
  lastSlot: number;
}
export interface Link {
  tie: TieLine;
  from: Lane;
  to: Lane;
  day: number;
  /** Which of the ties of its day that would hide each other it is. */
  slot: number;
}
export interface Lanes {
  lanes: Lane[];
  links: Link[];
  axis: Axis;
}
/** Where each day stands: days with many ties get room for them, empty stretches are shortened. */
export interface Axis {
  /** The least width, in pixels. */
  width: number;
  days: number[];
  /** Of each day in order, where it begins when the axis is `width` wide. */
  starts: number[];
}

const DAY = 86_400_000;
export const dayOf = (written: string | undefined) => (written ? Date.parse(written) / DAY : undefined);
export const isoOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);
const begins = new Set(['FOUND', 'SPLIT']);

/** When a tie is drawn: when it began, or when it was first asserted. */
export function drawn(tie: TieLine): number | undefined {
  return dayOf(tie.from) ?? dayOf(tie.assertedFrom);
}

/** Whether both sides are known by name. */
export function isKnown(tie: TieLine): boolean {
  return tie.agents.some((one) => one.id) && tie.targets.some((one) => one.id);
}

/** Puts groups into lanes so that those with ties lie near each other, the oldest first. */
export function lanes(ties: TieLine[]): Lanes {
  const all = new Map<string, Lane>();
  const links: Link[] = [];
  for (const tie of ties) {
    const day = drawn(tie);
    if (day === undefined) continue;
    const last = dayOf(tie.until) ?? dayOf(tie.assertedTo) ?? day;
    const seen = (named: Someone) => {
      if (!named.id) return [];
      const lane = all.get(named.id) ?? { id: named.id, name: named.name, row: 0, first: day, last, begun: false, lastSlot: 0 };
      lane.first = Math.min(lane.first, day);
      lane.last = Math.max(lane.last, last);
      all.set(named.id, lane);
      return [lane];
    };
    const agents = tie.agents.flatMap(seen);
    const targets = tie.targets.flatMap(seen);
    if (begins.has(tie.type)) agents.forEach((lane) => (lane.begun ||= lane.first === day));
    for (const from of agents) for (const to of targets) if (from !== to) links.push({ tie, from, to, day, slot: 0 });
  }
  order([...all.values()], links);
  const lanesInOrder = [...all.values()].sort((a, b) => a.row - b.row);
  const slots = stack(links);
  const days = [...new Set(lanesInOrder.flatMap((lane) => [lane.first, lane.last]).concat([...slots.keys()]))];
  return { lanes: lanesInOrder, links, axis: axis(days.sort((a, b) => a - b), slots) };
}

const SLOT = 15;

/** Gives ties of one day that cross the same lanes a slot each, and says how many slots a day needs. */
function stack(links: Link[]): Map<number, number> {
  const taken = new Map<number, [number, number][][]>();
  for (const link of links) {
    const rows: [number, number] = [Math.min(link.from.row, link.to.row), Math.max(link.from.row, link.to.row)];
    const slots = taken.get(link.day) ?? [];
    const free = slots.findIndex((slot) => slot.every(([first, last]) => rows[1] < first || last < rows[0]));
    link.slot = free < 0 ? slots.length : free;
    (slots[link.slot] ??= []).push(rows);
    taken.set(link.day, slots);
    for (const lane of [link.from, link.to]) if (lane.last === link.day) lane.lastSlot = Math.max(lane.lastSlot, link.slot);
  }
  return new Map([...taken].map(([day, slots]) => [day, slots.length]));
}

function axis(days: number[], slots: Map<number, number>): Axis {
  const starts: number[] = [];
  let at = 0;
  days.forEach((day, i) => {
    const before = days[i - 1];
    if (before !== undefined) at += Math.max(1, slots.get(before) ?? 1) * SLOT + 6 * Math.log2(1 + day - before);
    starts.push(at);
  });
  return { days, starts, width: at + Math.max(1, slots.get(days.at(-1) ?? 0) ?? 1) * SLOT };
}

/** Where a day stands in an axis that is drawn `width` wide. */
export function position(axis: Axis, width: number, day: number, slot = 0): number {
  const start = axis.starts[axis.days.indexOf(day)] ?? 0;
  const stretch = Math.max(1, width / axis.width);
  return start * stretch + slot * SLOT;
}

/** Goes through each family of ties from its oldest group, breadth first. */
function order(all: Lane[], links: Link[]) {
  const near = new Map<Lane, Set<Lane>>(all.map((lane) => [lane, new Set()]));
  for (const link of links) {
    near.get(link.from)?.add(link.to);
    near.get(link.to)?.add(link.from);
  }
  const oldest = (a: Lane, b: Lane) => a.first - b.first || a.name.localeCompare(b.name);
  const done = new Set<Lane>();
  let row = 0;
  for (const start of [...all].sort(oldest)) {
    const waiting = [start];
    while (waiting.length) {
      const lane = waiting.shift() as Lane;
      if (done.has(lane)) continue;
      done.add(lane);
      lane.row = row++;
      waiting.unshift(...[...(near.get(lane) ?? [])].filter((other) => !done.has(other)).sort(oldest));
    }
  }
}

/** Days that bear a word: the first, and then each that brings another year or month and has room. */
export function ticks(axis: Axis, width: number): { day: number; label: string }[] {
  const found: { day: number; label: string; at: number }[] = [];
  for (const day of axis.days) {
    const at = position(axis, width, day);
    const label = isoOf(day).slice(0, 7);
    const last = found.at(-1);
    if (!last || (last.label !== label && at - last.at > 64)) found.push({ day, label, at });
  }
  return found;
}
