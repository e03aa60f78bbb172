/** Where the reader is. Every view is an address: its path and its query say all that it shows. */
class Place {
  path = $state(location.pathname);
  query = $state(new URLSearchParams(location.search));

  constructor() {
    addEventListener('popstate', () => this.#read());
  }

  #read() {
    this.path = location.pathname;
    this.query = new URLSearchParams(location.search);
  }

  /** Parts of the path: `/event/e12` has `event` and `e12`. */
  get parts(): string[] {
    return this.path.split('/').filter(Boolean).map(decodeURIComponent);
  }

  get(name: string): string {
    return this.query.get(name) ?? '';
  }

  all(name: string): string[] {
    return this.query.getAll(name);
  }

  go(address: string) {
    history.pushState(null, '', address);
    this.#read();
    scrollTo(0, 0);
  }

  /** Changes the query; an empty value leaves its name out. Does not scroll. */
  set(values: Record<string, string | string[] | undefined>, keep = false) {
    const query = new URLSearchParams(location.search);
    for (const [name, value] of Object.entries(values)) {
      query.delete(name);
      for (const one of [value ?? []].flat()) if (one !== '') query.append(name, one);
    }
    const written = query.toString();
    const address = location.pathname + (written ? '?' + written : '');
    if (keep) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    this.#read();
  }
}

export const place = new Place();

/** Lets links inside the desk change the view without loading the page. */
export function followLinks(event: MouseEvent) {
  const link = (event.target as Element).closest?.('a[href]');
  if (!(link instanceof HTMLAnchorElement) || link.origin !== location.origin) return;
  const other = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  if (other || link.target || link.hasAttribute('download') || /^\/(api|help)\//.test(link.pathname)) return;
  if (link.hash && link.pathname === location.pathname) return;
  event.preventDefault();
  place.go(link.pathname + link.search);
}

/** An address with a query; what is empty is left out. */
export function address(path: string, query: Record<string, string | string[] | undefined> = {}): string {
  const written = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of [value ?? []].flat()) if (one !== '') written.append(name, one);
  }
  const text = written.toString();
  return path + (text ? '?' + text : '');
}
