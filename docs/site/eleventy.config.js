// The guide as a static site, in plain HTML without scripts: it can be read from a folder, and under the desk's policy.
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, normalize, posix, relative, resolve } from 'node:path';
import { address, CONTENTS, OTHERS, WORDS } from './pages.js';

const PROJECT = resolve(import.meta.dirname, '../..');
const FONTS = 'node_modules/@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-';

function files() {
  const named = Object.values(CONTENTS).flat().flatMap(([, entries]) => entries.map(([file]) => file));
  const others = OTHERS.flatMap((folder) => readdirSync(join(PROJECT, folder)).filter((name) => name.endsWith('.md')).map((name) => folder + name));
  return new Set([...named, ...others]);
}

/** What a heading is called in links, as GitHub calls it. */
export function slug(words) {
  return words.trim().toLowerCase().replace(/[^\p{L}\p{M}\p{N}\- _]/gu, '').replace(/ /g, '-');
}

function contents(language, current) {
  return CONTENTS[language].map(([title, entries]) => ({
    title,
    entries: entries.map(([file, words]) => ({ words, href: to(current, address(file)), current: address(file) === current, foreign: !address(file).startsWith(language) })),
  }));
}

function to(current, target) {
  return posix.relative(posix.dirname(current), target);
}

/** The same page in the other language, else its guide. */
function twin(current, all) {
  const other = current.startsWith('ar/') ? 'en' : 'ar';
  const same = current.replace(/^../, other);
  return to(current, all.has(same) ? same : `${other}/index.html`);
}

export default function (eleventy) {
  const pages = files();
  const addresses = new Set([...pages].map(address));
  const copied = new Set();
  /** The headings of each address, and the headings that links ask for. */
  const headed = new Map();
  const asked = [];

  for (const file of pages) {
    const current = address(file);
    const language = current.slice(0, 2);
    // The wrapper that turns an Arabic page around where it is read as it is.
    const text = readFileSync(join(PROJECT, file), 'utf8').replace(/^<div dir="rtl">\n/, '').replace(/\n<\/div>\s*$/, '\n');
    eleventy.addTemplate(`pages/${current.replace(/\.html$/, '.md')}`, text, {
      layout: 'page.njk',
      permalink: current,
      templateEngineOverride: 'md',
      source: file,
      title: /^# (.+)$/m.exec(text)[1].replace(/[`*]/g, ''),
      language,
      words: WORDS[language],
      contents: contents(language, current),
      twin: twin(current, addresses),
      home: to(current, `${language}/index.html`),
      root: to(current, ''),
    });
  }
  eleventy.addPassthroughCopy({ 'guide.css': 'guide.css', '../../web/src/main/frontend/src/styles/tokens.css': 'tokens.css' });
  for (const script of ['arabic', 'latin']) {
    for (const weight of [400, 600]) eleventy.addPassthroughCopy({ [`${FONTS}${script}-${weight}-normal.woff2`]: `fonts/${script}-${weight}.woff2` });
  }

  eleventy.amendLibrary('md', (md) => {
    md.set({ html: true, linkify: false, typographer: false });
    md.disable('code');
    // What is wider than the window scrolls, by the keyboard too.
    md.renderer.rules.fence = (tokens, i) => `<pre tabindex="0"><code>${md.utils.escapeHtml(tokens[i].content)}</code></pre>\n`;
    md.core.ruler.push('isnad', (state) => {
      const { source, permalink } = state.env;
      headed.set(permalink, headings(state.tokens));
      tables(state.tokens, state.Token);
      for (const token of state.tokens.flatMap((one) => one.children ?? [])) {
        if (token.type === 'link_open') lead(token, source, permalink);
        if (token.type === 'image') token.attrSet('src', copy(token.attrGet('src'), source, permalink, ''));
      }
    });
  });

  /** Makes a link of the project one of the site. */
  function lead(token, source, current) {
    const [path, anchor] = token.attrGet('href').split('#');
    if (/^[a-z]+:/.test(path)) return;
    const file = path ? normalize(join(dirname(source), decodeURIComponent(path))) : source;
    if (!existsSync(join(PROJECT, file))) throw new Error(`${source} leads to ${file}, which is not there`);
    const hash = anchor ? '#' + anchor : '';
    if (pages.has(file)) {
      if (hash) asked.push([source, address(file), decodeURIComponent(anchor)]);
      token.attrSet('href', (file === source && hash) || to(current, address(file)) + hash);
    } else if (statSync(join(PROJECT, file)).isFile()) token.attrSet('href', copy(path, source, current, '.txt'));
    else token.attrs = token.attrs.filter(([name]) => name !== 'href');
  }

  /** Copies a file that a page shows or leads to; its address beside the page. */
  function copy(path, source, current, ending) {
    const file = normalize(join(dirname(source), path));
    const target = `files/${file}${ending}`;
    copied.add([file, target].join('\n'));
    return to(current, target);
  }

  eleventy.on('eleventy.after', ({ directories }) => {
    for (const [file, target] of [...copied].map((one) => one.split('\n'))) {
      const place = join(directories.output, target);
      mkdirSync(dirname(place), { recursive: true });
      copyFileSync(join(PROJECT, file), place);
    }
    const lost = asked.filter(([, page, anchor]) => !headed.get(page).has(anchor));
    if (lost.length) throw new Error(lost.map(([source, page, anchor]) => `${source}: ${page} has no heading #${anchor}`).join('\n'));
    console.log(`${pages.size} pages, ${copied.size} files in ${relative(process.cwd(), directories.output) || '.'}`);
  });

  return { dir: { input: 'root', includes: '../layout' }, markdownTemplateEngine: false };
}

/** Headings get the names that links call them by; a second one of the same words gets a number. */
function headings(tokens) {
  const seen = new Map();
  tokens.forEach((token, i) => {
    if (token.type !== 'heading_open') return;
    const name = slug(tokens[i + 1].children.filter((one) => one.type === 'text' || one.type === 'code_inline').map((one) => one.content).join(''));
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    token.attrSet('id', times ? `${name}-${times}` : name);
  });
  return new Set(tokens.filter((token) => token.type === 'heading_open').map((token) => token.attrGet('id')));
}

/** Wide tables scroll, by the keyboard too. The desk's policy allows no styles in elements: a class says what is a number. */
function tables(tokens, Token) {
  for (const cell of tokens.filter((token) => /^t[hd]_open$/.test(token.type) && token.attrGet('style'))) cell.attrs = [['class', 'number']];
  for (let i = tokens.length - 1; i >= 0; i--) {
    if (tokens[i].type === 'table_open') tokens.splice(i, 0, html(Token, '<div class="scroll" tabindex="0">'));
    if (tokens[i].type === 'table_close') tokens.splice(i + 1, 0, html(Token, '</div>'));
  }
}

function html(Token, content) {
  const token = new Token('html_block', '', 0);
  token.content = content + '\n';
  return token;
}
