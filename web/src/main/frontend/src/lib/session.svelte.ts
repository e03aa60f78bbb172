interface Shown {
  user?: string;
  role?: string;
  token?: string;
  accounts: boolean;
  version: string;
}

const REVIEWER = 'isnad.reviewer';

/** Who is at the desk. */
class Session {
  #shown = $state<Shown | undefined>();
  #reviewer = $state(localStorage.getItem(REVIEWER) ?? '');

  get known() {
    return this.#shown !== undefined;
  }
  get user() {
    return this.#shown?.user ?? '';
  }
  get accounts() {
    return this.#shown?.accounts ?? false;
  }
  get version() {
    return this.#shown?.version ?? '';
  }
  get token() {
    return this.#shown?.token ?? '';
  }
  /** Under which name decisions are kept; without accounts the reader may say another. */
  get reviewer() {
    return this.accounts ? this.user : this.#reviewer || this.user;
  }
  set reviewer(name: string) {
    this.#reviewer = name;
    localStorage.setItem(REVIEWER, name);
  }

  may(role: 'coder' | 'editor') {
    const order = ['reader', 'coder', 'editor'];
    return order.indexOf(this.#shown?.role ?? '') >= order.indexOf(role);
  }

  async load() {
    this.#shown = (await (await fetch('/api/session')).json()) as Shown;
  }

  lost() {
    if (this.#shown) this.#shown = { ...this.#shown, user: undefined, role: undefined, token: undefined };
  }
}

export const session = new Session();
