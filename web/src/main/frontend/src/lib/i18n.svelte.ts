import ar from '../catalogue/ar.json';
import en from '../catalogue/en.json';

export type Language = 'ar' | 'en';
type Entry = string | Record<string, string>;
const CATALOGUES: Record<Language, Record<string, Entry>> = { ar, en };
const KEY = 'isnad.language';

function first(): Language {
  const asked = new URLSearchParams(location.search).get('lang') ?? localStorage.getItem(KEY);
  if (asked === 'ar' || asked === 'en') return asked;
  return navigator.language.startsWith('ar') ? 'ar' : 'en';
}

class Speech {
  language = $state<Language>(first());

  get direction() {
    return this.language === 'ar' ? 'rtl' : 'ltr';
  }

  /** Of dates and numbers; digits are those of the articles' dates in both languages. */
  get locale() {
    return this.language === 'ar' ? 'ar-u-nu-latn' : 'en-GB';
  }

  use(language: Language) {
    this.language = language;
    localStorage.setItem(KEY, language);
  }
}

export const speech = new Speech();

/** The words of the catalogue; `{name}` takes a value, and a number `n` picks the plural. */
export function t(key: string, values: Record<string, string | number> = {}): string {
  const entry = CATALOGUES[speech.language][key];
  if (entry === undefined) return key;
  const form = typeof entry === 'string' ? entry : plural(entry, Number(values['n'] ?? 0));
  return form.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? number(value) : (value ?? '');
  });
}

/** Whether the catalogue has that key. */
export function has(key: string): boolean {
  return CATALOGUES[speech.language][key] !== undefined;
}

/** What writes numbers and dates is costly to make: each is made once. */
const writers = new Map<string, unknown>();
function writer<T>(key: string, make: () => T): T {
  const known = writers.get(speech.locale + key) as T | undefined;
  const found = known ?? make();
  if (known === undefined) writers.set(speech.locale + key, found);
  return found;
}

function plural(forms: Record<string, string>, n: number): string {
  const rules = writer('plural', () => new Intl.PluralRules(speech.language));
  return forms[rules.select(n)] ?? forms['other'] ?? '';
}

export function number(value: number): string {
  return writer('number', () => new Intl.NumberFormat(speech.locale)).format(value);
}

/** Isolated: the marks that Arabic percentages bear would turn what stands beside them around. */
export function percent(value: number): string {
  const percentages = writer('percent', () => new Intl.NumberFormat(speech.locale, { style: 'percent', maximumFractionDigits: 0 }));
  return `\u2068${percentages.format(value)}\u2069`;
}

function dateWriter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return writer(JSON.stringify(options), () => new Intl.DateTimeFormat(speech.locale, { timeZone: 'UTC', ...options }));
}

/** A date as EDTF writes it (`2016-10`, `2016-10-24/2016-10-25`, `XXXX-05`), for people. */
export function when(edtf: string | undefined): string {
  if (!edtf) return t('unknown.time');
  const [from, to] = edtf.split('/');
  if (to === undefined) return date(from ?? '');
  if (from === '..') return t('time.until', { to: date(to) });
  if (to === '..') return t('time.since', { from: date(from ?? '') });
  return t('time.between', { from: date(from ?? ''), to: date(to) });
}

function date(written: string): string {
  const about = written.endsWith('~');
  const parts = (about ? written.slice(0, -1) : written).split('-');
  const [year = '', month, day] = parts;
  const text = /^\d{4}$/.test(year) ? dated(Number(year), month, day) : undated(year, month, day);
  return about ? t('time.about', { time: text }) : text;
}

function dated(year: number, month?: string, day?: string): string {
  if (month && Number(month) > 12) return `${year}-${month}`;
  const at = new Date(Date.UTC(year, month ? Number(month) - 1 : 0, day ? Number(day) : 1));
  return dateWriter({
    year: 'numeric',
    month: month ? (day ? 'short' : 'long') : undefined,
    day: day ? 'numeric' : undefined,
  }).format(at);
}

function undated(year: string, month?: string, day?: string): string {
  if (year !== 'XXXX' || !month) return year;
  const at = new Date(Date.UTC(2000, Number(month) - 1, day ? Number(day) : 1));
  const text = dateWriter({ month: 'long', day: day ? 'numeric' : undefined }).format(at);
  return t('time.yearless', { time: text });
}
