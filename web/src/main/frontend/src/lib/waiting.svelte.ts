/** Whether the desk has not yet read its store: large ones take a while when it starts. */
class Waiting {
  store = $state(false);
}

export const waiting = new Waiting();
