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

function plural(forms: Record<string, string>, n: number): string {
  return forms[new Intl.PluralRules(speech.language).select(n)] ?? forms['other'] ?? '';
}

export function number(value: number): string {
  return new Intl.NumberFormat(speech.locale).format(value);
}

export function percent(value: number): string {
  return new Intl.NumberFormat(speech.locale, { style: 'percent', maximumFractionDigits: 0 }).format(value);
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
  return new Intl.DateTimeFormat(speech.locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: month ? (day ? 'short' : 'long') : undefined,
    day: day ? 'numeric' : undefined,
  }).format(at);
}

function undated(year: string, month?: string, day?: string): string {
  if (year !== 'XXXX' || !month) return year;
  const at = new Date(Date.UTC(2000, Number(month) - 1, day ? Number(day) : 1));
  const text = new Intl.DateTimeFormat(speech.locale, {
    timeZone: 'UTC',
    month: 'long',
    day: day ? 'numeric' : undefined,
  }).format(at);
  return t('time.yearless', { time: text });
}
