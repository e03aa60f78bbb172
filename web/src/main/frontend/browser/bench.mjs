// Measures a running desk in a browser and prints lines of a Markdown table: how soon the first view is there, how much
// script it loads, and how many frames a second the pictures of ties show while they are moved.
//
//   node browser/bench.mjs http://127.0.0.1:8080/
import { chromium } from 'playwright-core';
import { gzipSync } from 'node:zlib';

const base = process.argv[2].replace(/\/$/, '');
const KINDS = 'FOUND.ALLY.PLEDGE.SPLIT.RIVAL.SANCTION.LEAD.SPEAK.PART';
const SECONDS = 4;
const VISITS = 5;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const row = (what, value) => console.log(`| ${what} | ${value} |`);
const middle = (all) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)];

/** A visit with nothing in the cache: milliseconds until the overview is painted, and bytes of script, gzipped. */
async function firstView() {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const scripts = [];
  page.on('response', (answer) => /\.js$/.test(new URL(answer.url()).pathname) && scripts.push(answer.body().catch(() => Buffer.alloc(0))));
  await page.goto(base + '/?lang=ar', { waitUntil: 'commit' });
  const painted = await page.evaluate(
    () =>
      new Promise((done) => {
        const look = () =>
          document.querySelector('main h2') ? requestAnimationFrame(() => setTimeout(() => done(performance.now()))) : setTimeout(look, 5);
        look();
      }),
  );
  const sizes = (await Promise.all(scripts)).map((body) => gzipSync(body).length);
  await context.close();
  return { painted, script: sizes.reduce((a, b) => a + b, 0) };
}

/** Frames a second while the mouse moves a picture: its wheel, or a drag over it. */
async function frames(address, selector, move) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(base + address);
  await page.waitForSelector(selector, { timeout: 60000 });
  await page.waitForTimeout(1500);
  const box = await page.locator(selector).first().boundingBox();
  await page.mouse.move(box.x + box.width / 2, Math.min(700, box.y + 200));
  await page.evaluate(() => {
    globalThis.marks = [];
    const tick = (now) => {
      globalThis.marks.push(now);
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  const end = Date.now() + SECONDS * 1000;
  for (let i = 0; Date.now() < end; i++) await move(page, i);
  const marks = await page.evaluate(() => globalThis.marks);
  await page.close();
  const gaps = marks.slice(1).map((at, i) => at - marks[i]);
  const length = (marks.at(-1) - marks[0]) / 1000;
  return `${(gaps.length / length).toFixed(0)} frames/s, 19 of 20 within ${[...gaps].sort((a, b) => a - b)[Math.floor(gaps.length * 0.95)].toFixed(0)} ms`;
}

const wheel = (page, i) => page.mouse.wheel(0, i % 40 < 20 ? 60 : -60);
async function drag(page, i) {
  if (i % 40 === 0) await page.mouse.down();
  await page.mouse.move(640 + 150 * Math.sin(i / 8), 550 + 80 * Math.cos(i / 8));
  if (i % 40 === 39) await page.mouse.up();
}

try {
  await firstView();
  const visits = [];
  for (let i = 0; i < VISITS; i++) visits.push(await firstView());
  row(`first view, median of ${VISITS} visits with an empty cache`, `${middle(visits.map((one) => one.painted)).toFixed(0)} ms`);
  row('script of the first view, gzipped', `${(visits[0].script / 1000).toFixed(0)} KB`);
  const drawn = await (await fetch(`${base}/api/ties/drawn?groups=500&kinds=${KINDS}`)).json();
  row('groups and ties in the pictures below', `${drawn.shown} groups, ${drawn.ties.length} ties`);
  row('ties over time, scrolled', await frames(`/ties?groups=500&kinds=${KINDS}`, '.lanes svg', wheel));
  row('ties as a network, dragged', await frames(`/ties?view=network&groups=500&kinds=${KINDS}`, '.network canvas', drag));
  row('ties as a network, zoomed', await frames(`/ties?view=network&groups=500&kinds=${KINDS}`, '.network canvas', (page, i) => page.mouse.wheel(0, i % 40 < 20 ? 40 : -40)));
} finally {
  await browser.close();
}
