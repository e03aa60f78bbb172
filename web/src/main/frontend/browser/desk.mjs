// Opens every page of a running desk in a browser, in both languages and in three shapes of window, and says what
// is wrong: errors in the console, violations of the page's policy, findings of axe, text wider than the window.
//
//   node browser/desk.mjs http://127.0.0.1:8080 FOLDER [brief | empty | PAGE …]   FOLDER takes a picture of each view
//
// `empty` is for a desk over an empty store: it takes the sample that is offered.
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const [base, folder, ...rest] = process.argv.slice(2);
const brief = rest[0] === 'brief';
const empty = rest[0] === 'empty';
const only = brief || empty ? [] : rest;
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** A window of 640 px is one of 1280 at 200 % zoom. */
const SHAPES = { wide: { width: 1280, height: 900 }, narrow: { width: 360, height: 740 }, zoomed: { width: 640, height: 450 } };
const LOOKS = [['en', 'wide', 'light'], ['ar', 'narrow', 'light'], ...(brief ? [] : [['ar', 'wide', 'dark'], ['en', 'zoomed', 'light']])];
const wrong = [];

let now = '';

function listen(page) {
  // While the desk reads its store it answers 503 and the page says so; the browser notes that as an error.
  const isReading = (text) => text.includes('status of 503');
  page.on('console', (message) => message.type() === 'error' && !isReading(message.text())
    && wrong.push(`${now}: console: ${message.text()}`));
  page.on('pageerror', (error) => wrong.push(`${now}: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(base) && !request.url().startsWith('data:')) wrong.push(`${now}: asks ${request.url()}`);
  });
}

/** What the API answers; while the desk still reads the store it is asked again. */
async function json(path) {
  let answer = await fetch(base + '/api' + path);
  while (answer.status === 503) {
    await new Promise((done) => setTimeout(done, 200));
    answer = await fetch(base + '/api' + path);
  }
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

async function views() {
  const events = await json('/events?order=contradictions&size=1');
  const told = await json('/events?order=reports&size=1');
  const search = await json('/search?size=1');
  const actors = await json('/actors?size=1');
  const line = search.statements.items[0];
  return {
    overview: '/',
    articles: '/articles',
    article: line ? `/article/${line.article}?s=${line.id}` : '/articles',
    events: '/events',
    event: events.items[0] ? '/event/' + events.items[0].id : '/events',
    reports: told.items[0] ? '/event/' + told.items[0].id : '/events',
    actors: '/actors',
    actor: actors.items[0] ? '/actor/' + encodeURIComponent(actors.items[0].id) : '/actors',
    ties: '/ties?kinds=FOUND.ALLY.PLEDGE.SPLIT.RIVAL.SANCTION.LEAD.SPEAK.PART',
    network: '/ties?view=network&kinds=FOUND.ALLY.PLEDGE.SPLIT.RIVAL.SANCTION.LEAD.SPEAK.PART',
    contradictions: '/contradictions',
    timeline: '/timeline',
    search: '/search',
    words: '/search?q=' + encodeURIComponent('هجوم'),
    found: '/search?in=articles&q=' + encodeURIComponent('هجوم'),
    export: '/export?of=' + encodeURIComponent('/search?type=ASSAULT'),
    review: '/review',
    missing: '/nowhere',
  };
}

async function settled(page) {
  await page.waitForSelector('main h1, main h2', { timeout: 20000 });
  await page.waitForFunction(() => !document.querySelector('main [aria-busy="true"]'), undefined, { timeout: 20000 });
  await page.evaluate(() => document.fonts.ready);
}

async function look(page, name, path, language, shape, theme) {
  const where = `${name} ${language} ${shape}${theme === 'dark' ? ' dark' : ''}`;
  now = where;
  await page.goto(base + path + (path.includes('?') ? '&' : '?') + 'lang=' + language);
  await settled(page);
  if (name === 'network') await page.waitForSelector('.network canvas', { timeout: 20000 });
  const width = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  if (width[0] > width[1] + 1) wrong.push(`${where}: ${width[0]} px wide in a window of ${width[1]}`);
  await page.evaluate(AXE);
  const found = await page.evaluate(() =>
    globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
  );
  for (const one of found.violations) {
    const serious = one.impact === 'serious' || one.impact === 'critical';
    const line = `${where}: axe ${one.impact} ${one.id}: ${one.nodes[0].target.join(' ')} ${one.nodes[0].html.slice(0, 120)}`;
    if (serious) wrong.push(line);
    else console.log('note: ' + line);
  }
  await page.screenshot({ path: `${folder}/${name}-${language}-${shape}${theme === 'dark' ? '-dark' : ''}.png`, fullPage: shape !== 'zoomed' });
}

/** On an empty store the sample is offered; when it is read, the overview shows it. */
async function begin(context) {
  const page = await context.newPage();
  listen(page);
  await page.goto(base + '/?lang=en');
  await page.click('button.main');
  await page.waitForSelector('main .figures-row', { timeout: 120000 });
  const articles = (await json('/overview')).articles;
  if (articles === 0) wrong.push('begin: the sample was not read');
  await page.close();
}

/** What a view shows is downloaded, with its loss report and its provenance. */
async function exported(context) {
  const page = await context.newPage();
  listen(page);
  await page.goto(base + '/search?type=ASSAULT&lang=en');
  await settled(page);
  await page.click('nav a[href^="/export"]');
  await page.waitForSelector('tbody button');
  const coming = page.waitForEvent('download');
  await page.click('button[aria-label="Download as csv"]');
  const name = (await coming).suggestedFilename();
  if (name !== 'isnad-csv.zip') wrong.push(`export: ${name} came`);
  if (!page.url().includes('ASSAULT')) wrong.push('export: the filter of the page was lost');
  await page.close();
}

/** The menu leads to the guide in the language of the desk; each of its shapes of page is looked at. */
async function helped(context, language) {
  const page = await context.newPage();
  listen(page);
  now = `help ${language}`;
  await page.goto(`${base}/?lang=${language}`);
  await settled(page);
  await page.click('nav a[href^="/help/"]');
  await page.waitForURL(`**/help/${language}/index.html`);
  const names = language === 'ar' ? ['index', 'first-hour', 'tables'] : ['index', 'fields', 'commands', 'method'];
  for (const name of names) {
    for (const shape of ['wide', 'narrow']) {
      await page.setViewportSize(SHAPES[shape]);
      await look(page, `help-${name}`, `/help/${language}/${name}.html`, language, shape, 'light');
    }
  }
  const root = await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir].join(' '));
  if (root !== (language === 'ar' ? 'ar rtl' : 'en ltr')) wrong.push(`help: the page in ${language} is ${root}`);
  await page.close();
}

/** A reader decides by one key, and the decision stands in the store. */
async function review(context) {
  const page = await context.newPage();
  await page.goto(base + '/review?queue=sample&lang=en');
  await settled(page);
  await page.waitForSelector('.text h1');
  const before = (await json('/review/decisions?size=1')).total;
  for (const key of ['r', 'w']) {
    const answered = page.waitForResponse((answer) => answer.url().endsWith('/api/review/decisions') && answer.status() === 201);
    await page.keyboard.press(key);
    await answered;
    await page.waitForSelector('.text h1');
  }
  await page.keyboard.press('c');
  await page.selectOption('form select >> nth=1', 'possible');
  const changed = page.waitForResponse((answer) => answer.url().endsWith('/api/review/decisions'));
  await page.click('form button.main');
  if ((await changed).status() !== 201) wrong.push('review: the change was refused');
  const decisions = await json('/review/decisions?size=3');
  if (decisions.total !== before + 3) wrong.push(`review: ${decisions.total - before} of 3 decisions were kept`);
  const verdicts = decisions.items.map((one) => one.verdict).join(' ');
  if (verdicts !== 'change wrong right') wrong.push(`review: kept ${verdicts}`);
  if (decisions.items[0]?.change?.status !== 'possible') wrong.push('review: the change does not say what it changes');
  await page.close();
}

/** Arrow keys go through the statements of an article, and Enter opens one: its words are painted. */
async function keyboard(context, article) {
  const page = await context.newPage();
  await page.goto(base + article.split('?')[0] + '?lang=en');
  await settled(page);
  await page.focus('aside button.head');
  await page.keyboard.press('Enter');
  const open = await page.getAttribute('aside button.head', 'aria-expanded');
  if (open !== 'true') wrong.push('article: Enter does not open a statement');
  const painted = await page.evaluate(() => ['trigger', 'quote'].filter((name) => (CSS.highlights.get(name)?.size ?? 0) > 0).length);
  if (painted !== 2) wrong.push('article: the words of the open statement are not painted');
  if (!page.url().includes('s=')) wrong.push('article: the open statement does not stand in the address');
  await page.close();
}

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  const all = Object.entries(empty ? { welcome: '/' } : await views()).filter(([name]) => only.length === 0 || only.includes(name));
  for (const [language, shape, theme] of LOOKS) {
    const context = await browser.newContext({ viewport: SHAPES[shape], colorScheme: theme });
    const page = await context.newPage();
    listen(page);
    for (const [name, path] of all) await look(page, name, path, language, shape, theme);
    await context.close();
  }
  if (empty) {
    const context = await browser.newContext({ viewport: SHAPES.wide });
    await begin(context);
    await context.close();
  } else if (only.length === 0) {
    const context = await browser.newContext({ viewport: SHAPES.wide });
    await keyboard(context, all.find(([name]) => name === 'article')?.[1]);
    await exported(context);
    await review(context);
    for (const language of ['en', 'ar']) await helped(context, language);
    await context.close();
  }
} finally {
  await browser.close();
}
wrong.forEach((line) => console.log('wrong: ' + line));
console.log(`${wrong.length} wrong`);
process.exit(wrong.length ? 1 : 0);
