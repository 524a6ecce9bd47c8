const languages = ['fr', 'en'];
const pageSize = 20;

const newestFirst = (articles) => [...articles].reverse();

/** The numbered pages of one list of articles. */
function pages(lang, folder, title, articles) {
  const count = Math.max(1, Math.ceil(articles.length / pageSize));
  return Array.from({ length: count }, (_, index) => ({
    lang,
    title,
    articles: articles.slice(index * pageSize, (index + 1) * pageSize),
    url: index ? `${folder}pages/${index + 1}/` : folder,
    previous: index > 1 ? `${folder}pages/${index}/` : index ? folder : '',
    next: index + 1 < count ? `${folder}pages/${index + 2}/` : '',
  }));
}

function byTerm(articles, key) {
  const terms = new Map();
  for (const article of articles) {
    for (const term of article.data[key]) {
      if (!terms.has(term)) {
        terms.set(term, []);
      }
      terms.get(term).push(article);
    }
  }
  return [...terms].sort(([one], [other]) => (one < other ? -1 : 1));
}

export default function (config) {
  config.addFilter('day', (date) => date.toISOString().slice(0, 10));

  // The indexes need what only the collection of every language knows, so they are made together.
  config.addCollection('indexes', (api) =>
    languages.flatMap((lang) => {
      const articles = newestFirst(api.getFilteredByGlob(`content/${lang}/*.md`));
      articles.forEach((article, index) => {
        article.data.older = articles[index + 1]?.page.url;
      });
      const terms = ['rubric', 'region'].flatMap((key) =>
        byTerm(articles, key).flatMap(([term, filed]) => pages(lang, `/${lang}/${key}/${term}/`, term, filed)),
      );
      return [...pages(lang, `/${lang}/`, 'Bulletin', articles), ...terms];
    }),
  );

  config.addCollection('lists', (api) =>
    languages.flatMap((lang) => {
      const articles = api.getFilteredByGlob(`content/${lang}/*.md`);
      return ['rubric', 'region'].map((key) => ({
        lang,
        title: key,
        url: `/${lang}/${key}/`,
        terms: byTerm(articles, key).map(([term, filed]) => ({ term, count: filed.length })),
      }));
    }),
  );

  return { dir: { input: 'content', output: '_site', includes: '../_includes' }, markdownTemplateEngine: false };
}
