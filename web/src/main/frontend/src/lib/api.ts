import { session } from './session.svelte';
import { waiting } from './waiting.svelte';
import type { Progress } from './types';

/** What the server refuses, with its reason. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const PATIENCE = 400;

/** Asks the API; while the store is still being read it asks again. */
export async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  for (;;) {
    const answer = await fetch('/api' + path, { signal, headers: { Accept: 'application/json' } });
    waiting.store = answer.status === 503;
    if (!waiting.store) return (await checked(answer)).json() as Promise<T>;
    await new Promise((done) => setTimeout(done, PATIENCE));
    signal?.throwIfAborted();
  }
}

export async function post(path: string, body: unknown): Promise<Response> {
  const form = body instanceof FormData;
  return checked(
    await fetch('/api' + path, {
      method: 'POST',
      headers: { 'X-Isnad-Token': session.token, ...(form ? {} : { 'Content-Type': 'application/json' }) },
      body: form ? body : JSON.stringify(body ?? {}),
    }),
  );
}

/** Sends an order and lets the browser keep the file that comes. */
export async function download(path: string, body: unknown): Promise<Response> {
  const answer = await post(path, body);
  const name = /filename="([^"]+)"/.exec(answer.headers.get('Content-Disposition') ?? '')?.[1] ?? 'isnad.zip';
  const address = URL.createObjectURL(await answer.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
  return answer;
}

async function checked(answer: Response): Promise<Response> {
  if (answer.ok) return answer;
  const problem = (await answer.json().catch(() => ({}))) as { error?: string; message?: string };
  if (answer.status === 401 && problem.error === 'login') session.lost();
  throw new Refused(answer.status, problem.error ?? 'error', problem.message ?? answer.statusText);
}

/** Follows what the desk is reading, until the returned function is called. */
export function follow(listener: (progress: Progress) => void): () => void {
  const source = new EventSource('/api/progress');
  source.addEventListener('progress', (event) => listener(JSON.parse(event.data) as Progress));
  return () => source.close();
}
