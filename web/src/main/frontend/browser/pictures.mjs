// Takes the pictures of the README from a running desk over the sample: docs/pictures/draw starts one.
//
//   node browser/pictures.mjs http://127.0.0.1:8097 FOLDER
import { chromium } from 'playwright-core';

const [base, folder] = process.argv.slice(2);
const WINDOW = { width: 1000, height: 860 };
/** A statement of the event that three articles tell of, with different figures. */
const STATEMENT = 'sada-rand-0305-1#s1';
const TIES = '/ties?view=network&kinds=FOUND.ALLY.PLEDGE.SPLIT.RIVAL';

/** What the API answers, once the desk has started and has read its store. */
async function json(path) {
  for (let i = 0; i < 300; i++) {
    const answer = await fetch(base + '/api' + path).catch(() => undefined);
    if (answer?.ok) return answer.json();
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error(`${base} does not answer`);
}

const event = (await json('/events/' + encodeURIComponent(STATEMENT))).line;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  for (const language of ['en', 'ar']) {
    const context = await browser.newContext({ viewport: WINDOW, colorScheme: 'light' });
    const page = await context.newPage();
    const ending = language === 'en' ? '' : '-' + language;
    await page.goto(`${base}/event/${event.id}?lang=${language}`);
    await page.waitForSelector('main h1');
    await page.waitForFunction(() => !document.querySelector('main [aria-busy="true"]'));
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: `${folder}/event${ending}.png` });
    await page.goto(`${base}${TIES}&lang=${language}`);
    await page.waitForSelector('.network canvas');
    await page.waitForTimeout(1500); // the map comes to rest
    await page.locator('.network').screenshot({ path: `${folder}/ties${ending}.png` });
    await context.close();
  }
} finally {
  await browser.close();
}
