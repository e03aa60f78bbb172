export interface Page<T> {
  total: number;
  from: number;
  items: T[];
}
export interface Someone {
  id?: string;
  name: string;
}
export interface Speaker extends Someone {
  stance: string;
  verb?: string;
  channel?: string;
}
export type Bounds = [number | null, number | null];
export type Status = 'actual' | 'denied' | 'planned' | 'requested' | 'possible' | 'unconfirmed';
export interface Line {
  key: string;
  article: string;
  id: string;
  doc: string;
  title: string;
  outlet?: string;
  date?: string;
  type: string;
  mode?: string;
  status: Status;
  confidence: number;
  background: boolean;
  time?: string;
  leansOnDate: boolean;
  quote: string;
  agents: Someone[];
  targets: Someone[];
  places: Someone[];
  counts: Record<string, Bounds>;
  chain: Speaker[];
  event?: string;
  contradictions: number;
}
export interface Independence {
  reports: number;
  outlets: number;
  origins: number;
}
export interface EventLine {
  id: string;
  type: string;
  mode?: string;
  title: string;
  time?: string;
  day?: string;
  published?: string;
  places: Someone[];
  agents: Someone[];
  targets: Someone[];
  independence: Independence;
  figures: Record<string, Bounds>;
  contradictions: number;
}
export interface CoverageRow {
  name: string;
  articles: number;
  statements: number;
  first?: string;
  last?: string;
  counts: Record<string, number>;
}
export interface Overview {
  articles: number;
  statements: number;
  actors: number;
  events: number;
  rejected: number;
  independence: Independence;
  latest: EventLine[];
  contested: EventLine[];
  types: Record<string, Record<string, number>>;
  coverage: { unit: 'day' | 'month'; spans: string[]; outlets: CoverageRow[]; undated: number };
}
export interface ArticleLine {
  key: string;
  doc: string;
  title: string;
  outlet?: string;
  date?: string;
  statements: number;
  copies: number;
}
export interface Part {
  role: string;
  start: number;
  end: number;
  text: string;
}
export interface Coded {
  line: Line;
  words: Part[];
  rule: string;
  evidence: string[];
}
export interface ArticlePage {
  line: ArticleLine;
  sha256: string;
  text: string;
  source: string;
  addedAt: string;
  version: string;
  statements: Coded[];
  copies: { articles: ArticleLine[]; why: string[] };
  elsewhere: { article: ArticleLine; events: string[] }[];
}
export interface Figure {
  category: string;
  low: number | null;
  high: number | null;
  key: string;
  speaker?: Someone;
  official: boolean;
  outlet?: string;
  asOf?: string;
  origin: string;
  superseded?: string;
}
export interface Derived {
  rule: string;
  low: number;
  best: number;
  high: number;
  why: string;
}
export interface Facing {
  kind: string;
  event: string;
  one: Line;
  other: Line;
  answered?: Line;
}
export interface Point {
  path: string;
  name: string;
  latitude: number;
  longitude: number;
  precision: number;
}
export interface Origin {
  id: string;
  articles: ArticleLine[];
  why: string[];
}
export interface EventPage {
  line: EventLine;
  reports: Line[];
  figures: Figure[];
  derived: Record<string, Record<string, Derived>>;
  contradictions: Facing[];
  origins: Origin[];
  points: Point[];
}
export interface ActorLine {
  id: string;
  name: string;
  latin: string;
  kind?: string;
  discovered: boolean;
  names: number;
  mentions: number;
  candidates: number;
}
export interface TieLine {
  id: string;
  type: string;
  agents: Someone[];
  targets: Someone[];
  standing: 'asserted' | 'denied' | 'uncertain';
  from?: string;
  until?: string;
  assertedFrom?: string;
  assertedTo?: string;
  asserted: number;
  denied: number;
  ended: number;
}
export interface TiePage {
  line: TieLine;
  assertedBy: Line[];
  deniedBy: Line[];
  endedBy: Line[];
}
export interface TieMap {
  total: number;
  open: number;
  groups: number;
  shown: number;
  ties: TieLine[];
}
export interface ActorPage {
  line: ActorLine;
  evidence?: string;
  names: { name: string; count: number; seen: Line[] }[];
  candidates: { actor: ActorLine; why: string; mine: string[]; theirs: string[] }[];
  decisions: { kind: 'merge' | 'separate'; one: string; other: string; author: string; at: string; why: string }[];
  ties: Page<TieLine>;
  says: Page<Line>;
  saidOf: Page<Line>;
  events: Page<EventLine>;
}
export interface Moment {
  when?: string;
  day?: string;
  known?: string;
  event: EventLine;
}
export interface Timeline {
  days: Record<string, number>;
  spots: { point: Point; count: number }[];
  moments: Page<Moment>;
  total: number;
}
export interface Facet {
  value: string;
  name: string;
  count: number;
}
export interface Stretch {
  start: number;
  end: number;
}
export interface Search {
  statements: Page<Line>;
  words: Record<string, Stretch[]>;
  facets: Record<string, Facet[]>;
}
export interface Found {
  total: number;
  more: boolean;
  articles: { article: ArticleLine; sentence: string; words: Stretch[] }[];
  names: { name: string; id?: string; statements: number }[];
}
export interface Gap {
  aspect: string;
  words: string;
  statements: number;
}
export interface Export {
  view: string;
  articles: number;
  statements: number;
  formats: { name: string; ending: string; derived: boolean; gaps: Gap[] }[];
  rules: string[];
  markings: string[];
}
export interface Interval {
  n: number;
  hits: number;
  share: number;
  low: number;
  high: number;
}
export interface Figures {
  decided: number;
  byReader: Record<string, number>;
  all: Interval;
  byType: Record<string, Interval>;
  accepted: Interval;
  agreement: { statements: number; alpha?: number | null; f1?: number | null };
}
export interface Change {
  type?: string;
  status?: string;
  agents?: string[];
  targets?: string[];
  places?: string[];
  sources?: string[];
}
export interface Decision {
  key: string;
  author: string;
  at: string;
  queue: string;
  verdict: 'right' | 'wrong' | 'change';
  change?: Change;
  note: string;
}
export interface Progress {
  state: 'IDLE' | 'LOADING' | 'READING' | 'GATHERING' | 'DONE' | 'FAILED';
  done: number;
  total: number;
  added: number;
  known: number;
  rejected: string[];
}
export interface SavedSearch {
  name: string;
  address: string;
}
