// Every page of the site: its file in the project, its address in the site, and where it stands in the contents. A page that
// is not named here is no page; what a page links to is copied as it is.
const EN = 'docs/guide/en/';
const AR = 'docs/guide/ar/';
const MODELS = 'arabic/src/main/resources/org/isnad/arabic/models/MODELS.md';

/** The contents of both languages: [title of the group, [[file, title]]]. */
export const CONTENTS = {
  en: [
    ['Use it', [
      [EN + 'index.md', 'Guide'], [EN + 'first-hour.md', 'The first hour'], [EN + 'tables.md', 'Tables'],
      [EN + 'reviewing.md', 'Reviewing'], [EN + 'lexicon.md', 'Lexicon versions'], [EN + 'team.md', 'A team'],
      [EN + 'evidence.md', 'Evidence'], [EN + 'cluster.md', 'A cluster'],
    ]],
    ['Look it up', [
      [EN + 'commands.md', 'Every command'], [EN + 'fields.md', 'Every field'], ['docs/intake.md', 'What is read, and how'],
      ['docs/examples.md', 'The sample'], ['arabic/LEXICON.md', 'Entries of the lexicon'], ['store/STORE.md', 'The store'],
    ]],
    ['Judge it', [
      ['METHOD.md', 'Method'], ['SECURITY.md', 'Security'], [MODELS, 'Card of the models'], ['arabic/README.md', 'Card of the lexicon'],
      ['docs/data.md', 'Card of the readings'], ['docs/decisions/README.md', 'Decisions'], ['CHANGES.md', 'Changes'],
    ]],
    ['Change it', [['ARCHITECTURE.md', 'The rooms'], ['CONTRIBUTING.md', 'Contributing']]],
  ],
  ar: [
    ['استعمله', [
      [AR + 'index.md', 'الدليل'], [AR + 'first-hour.md', 'الساعة الأولى'], [AR + 'tables.md', 'الجداول'],
      [AR + 'reviewing.md', 'المراجعة'], [AR + 'lexicon.md', 'إصدارات المعجم'], [AR + 'team.md', 'فريق'], [AR + 'evidence.md', 'الأدلة'],
      [AR + 'cluster.md', 'عنقود من الحواسيب'],
    ]],
    ['مراجع', [[AR + 'commands.md', 'كل الأوامر'], [AR + 'fields.md', 'كل الحقول']]],
    ['بالإنجليزية', [
      ['METHOD.md', 'Method'], ['SECURITY.md', 'Security'], ['docs/intake.md', 'What is read, and how'],
      ['arabic/LEXICON.md', 'Entries of the lexicon'],
    ]],
  ],
};

/** Pages that are reached by links only. */
export const OTHERS = ['accuracy/', 'bench/', 'docs/decisions/'];

export const WORDS = {
  en: { contents: 'Contents', skip: 'Skip to the content', other: 'العربية', product: 'Isnad', direction: 'ltr' },
  ar: { contents: 'المحتويات', skip: 'إلى المحتوى', other: 'English', product: 'إسناد', direction: 'rtl' },
};

/** The address of a file's page in the site, with its language first. */
export function address(file) {
  const guide = /^docs\/guide\/(en|ar)\/(.+)\.md$/.exec(file);
  if (guide) return `${guide[1]}/${guide[2]}.html`;
  const name = file === MODELS ? 'models' : file.replace(/\.md$/, '').replace(/^docs\//, '');
  return `en/${name.toLowerCase()}.html`;
}
