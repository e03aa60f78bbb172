// What the scripts that try a running desk have in common.
import { chromium } from 'playwright-core';

export const wrong = [];

export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}

/** Says what is wrong and ends: with 1 if anything is. */
export function end() {
  wrong.forEach((line) => console.log('wrong: ' + line));
  console.log(`${wrong.length} wrong`);
  process.exit(wrong.length ? 1 : 0);
}

/** A new page whose errors, and whose requests to other places, are wrong; `at()` says where it is. */
export async function openPage(context, base, at) {
  const page = await context.newPage();
  // While the desk reads its store it answers 503 and the page says so; the browser notes that as an error.
  const isReading = (text) => text.includes('status of 503');
  page.on('console', (message) => message.type() === 'error' && !isReading(message.text())
    && wrong.push(`${at()}: console: ${message.text()}`));
  page.on('pageerror', (error) => wrong.push(`${at()}: ${error.message}`));
  page.on('dialog', (dialog) => {
    wrong.push(`${at()}: a dialog opened: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(base)) wrong.push(`${at()}: asks ${request.url()}`);
  });
  return page;
}

/** What the API answers; while the desk still reads the store it is asked again. */
export async function json(base, path) {
  let answer = await fetch(base + '/api' + path);
  while (answer.status === 503) {
    await new Promise((done) => setTimeout(done, 200));
    answer = await fetch(base + '/api' + path);
  }
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

export async function settled(page) {
  await page.waitForSelector('main h1, main h2', { timeout: 30000 });
  await page.waitForFunction(() => !document.querySelector('main [aria-busy="true"]'), undefined, { timeout: 30000 });
  await page.evaluate(() => document.fonts.ready);
}
