import { get, Refused } from './api';
import { t, has } from './i18n.svelte';

/** What an address of the API answers, kept up with the address. To be made while a component starts. */
export class Load<T> {
  data = $state.raw<T | undefined>();
  problem = $state('');
  busy = $state(true);
  #again = $state(0);

  constructor(path: () => string | undefined) {
    $effect(() => {
      const wanted = path();
      void this.#again;
      if (wanted === undefined) return;
      const control = new AbortController();
      this.busy = true;
      get<T>(wanted, control.signal)
        .then((data) => {
          this.data = data;
          this.problem = '';
          this.busy = false;
        })
        .catch((reason: unknown) => {
          if (control.signal.aborted) return;
          this.problem = sentence(reason);
          this.busy = false;
        });
      return () => control.abort();
    });
  }

  again() {
    this.#again++;
  }
}

/** What went wrong, in the reader's language where the catalogue has it. */
export function sentence(reason: unknown): string {
  if (reason instanceof Refused) {
    return has('refused.' + reason.code) ? t('refused.' + reason.code) : reason.message;
  }
  return t('refused.unreachable');
}
