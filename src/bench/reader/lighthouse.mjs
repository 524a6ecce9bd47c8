// Measures the sample with Lighthouse as a phone on a slow link sees it, and prints the table of
// docs/reader-experience.md. Usage: node lighthouse.mjs [folder of the site] [runs]

import { readFileSync, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const site = process.argv[2] ?? '../../../site/target/site';
const runs = Number(process.argv[3] ?? 3);
const least = 95;

const declared = 'https://bulletin.example/';
const base = '/some/where/';
const pages = [
  'fr/',
  'fr/2025/04/drone-tombe-pres-de-tinzaouatene-le-general-diarra-ecarte-tout-recul/',
  'fr/rubriques/operations/',
  'en/',
  'en/2025/04/drone-down-near-tinzaouaten-general-diarra-rules-out-any-retreat/',
  'en/rubrics/operations/',
];

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
};

/** Serves the folder below a path, compressed as static hosts do. */
function answer(request, response) {
  const path = decodeURI(new URL(request.url, 'http://localhost').pathname);
  let file = join(site, normalize(path.startsWith(base) ? '/' + path.slice(base.length) : '/none'));
  if (existsSync(file) && statSync(file).isDirectory()) {
    file = join(file, 'index.html');
  }
  // Robots are looked for at the root of the host, whatever the site's path.
  if (path === '/robots.txt') {
    file = join(site, 'robots.txt');
  }
  if (!existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  const type = types[extname(file)] ?? 'application/octet-stream';
  const text = /text|svg|xml/.test(type);
  const origin = `http://${request.headers.host}${base}`;
  const bytes = readFileSync(file);
  // The sample says that it stands at bulletin.example; here it stands at this server.
  const body = text ? gzipSync(bytes.toString().replaceAll(declared, origin), { level: 9 }) : bytes;
  response.writeHead(200, {
    'content-type': type,
    'cache-control': path.includes('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
    ...(text && { 'content-encoding': 'gzip' }),
  });
  response.end(body);
}

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const server = createServer(answer);
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const chrome = await launch({
  chromePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'],
});

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
let good = true;
console.log('| page | performance | accessibility | best practices | SEO | LCP (s) | CLS |');
console.log('|---|---:|---:|---:|---:|---:|---:|');
for (const page of pages) {
  const url = `http://127.0.0.1:${server.address().port}${base}${page}`;
  const results = [];
  for (let run = 0; run < runs; run++) {
    const { lhr } = await lighthouse(url, { port: chrome.port, onlyCategories: categories });
    results.push(lhr);
  }
  const scores = categories.map((category) =>
    Math.round(100 * median(results.map((lhr) => lhr.categories[category].score ?? 0))),
  );
  const lcp = median(results.map((lhr) => lhr.audits['largest-contentful-paint'].numericValue));
  const cls = median(results.map((lhr) => lhr.audits['cumulative-layout-shift'].numericValue));
  const cells = [`\`/${page}\``, ...scores, (lcp / 1000).toFixed(1), cls.toFixed(3)];
  console.log(`| ${cells.join(' | ')} |`);
  good &&= scores.every((score) => score >= least);
  for (const audit of Object.values(results[0].audits)) {
    const counted = results[0].categories.performance.auditRefs.every((ref) => ref.id !== audit.id);
    if (audit.score !== null && audit.score < 0.9 && (counted || audit.score < 0.5)) {
      console.error(`${page}: ${audit.id}: ${audit.title}`);
    }
  }
}

chrome.kill();
server.close();
process.exit(good ? 0 : 1);
