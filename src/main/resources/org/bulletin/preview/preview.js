/* Keeps a page of the preview fresh, and shows over it what is wrong. It leaves the page's own
   elements and styles alone: whatever it shows stands in shadow roots. */
'use strict';

(() => {
  const CLOSED = 'bulletin-preview-closed';
  const SCROLL = 'bulletin-preview-scroll';
  const RELOADED = 'bulletin-preview-reloaded';

  const shownPage = document.currentScript.dataset.page;
  const memory = window.sessionStorage;

  /* After a reload the reader is where they were, whatever address the page has by now. */
  const scroll = memory.getItem(SCROLL);
  if (scroll) {
    memory.removeItem(SCROLL);
    const [x, y] = JSON.parse(scroll);
    const back = () => window.scrollTo({ left: x, top: y, behavior: 'instant' });
    back();
    window.addEventListener('load', back);
  }

  const reload = (page) => {
    if (memory.getItem(RELOADED) !== page) {
      memory.setItem(RELOADED, page);
      memory.setItem(SCROLL, JSON.stringify([window.scrollX, window.scrollY]));
      window.location.reload();
    }
  };

  const styles = new CSSStyleSheet();
  const styled = fetch('/_preview/preview.css')
    .then((answer) => answer.text())
    .then((css) => styles.replace(css))
    .catch(() => undefined); // without its dress a mistake must be told all the same

  const shadow = (name) => {
    const host = document.createElement(name);
    host.attachShadow({ mode: 'open' }).adoptedStyleSheets = [styles];
    return host;
  };

  const host = shadow('bulletin-preview');
  const aside = document.createElement('aside');
  const mark = document.createElement('p');
  mark.className = 'mark';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'count';
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-labelledby', 'title');
  aside.append(mark, button);
  host.shadowRoot.append(aside);
  /* It has a link, and the page's own way past its head is to stay the first. */
  const talk = shadow('bulletin-preview');
  talk.shadowRoot.append(dialog);

  let key = '';
  button.addEventListener('click', () => dialog.showModal());
  dialog.addEventListener('close', () => memory.setItem(CLOSED, key));
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog || event.target.closest('header button')) {
      dialog.close();
    }
  });

  const showMistakes = (section) => {
    button.hidden = !section;
    if (!section) {
      key = ''; // the same mistake made again is told again
      dialog.replaceChildren();
      dialog.open && dialog.close();
      return;
    }
    const title = section.querySelector('h2').textContent;
    const errors = Number(section.dataset.errors);
    button.textContent = title;
    button.classList.toggle('errors', errors > 0);
    button.classList.toggle('notes', errors === 0 && section.dataset.warnings === '0');
    if (section.dataset.key !== key) {
      key = section.dataset.key;
      dialog.replaceChildren(section);
    }
    if (errors > 0 && !dialog.open && memory.getItem(CLOSED) !== key) {
      dialog.showModal();
    }
  };

  /* Where the page shows what a finding is about, the passage is highlighted without an element. */
  const KINDS = ['note', 'warning', 'error'];
  const highlights = window.Highlight && window.CSS?.highlights;
  if (highlights) {
    const dress = new CSSStyleSheet();
    dress.replaceSync(`
      ::highlight(bulletin-note) { background: #cfe6fb; color: #1b1f29; text-decoration: underline 2px #1d5a8c; }
      ::highlight(bulletin-warning) { background: #ffe08a; color: #1b1f29; text-decoration: underline 2px #7a5200; }
      ::highlight(bulletin-error) { background: #ffd6d2; color: #1b1f29; text-decoration: underline 2px #b3261e; }
      @media print { ::highlight(bulletin-note), ::highlight(bulletin-warning), ::highlight(bulletin-error) { background: none; color: inherit; text-decoration: none; } }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, dress];
  }

  /* Typography changes spaces and apostrophes. */
  const plain = (text) => text.replace(/[\s\u00a0\u202f\u2009]+/g, '').replace(/[‘’]/g, "'");

  /* The page's letters without its spaces, a line for each block, and where each letter stands. */
  const BLOCKS = 'p, li, dd, dt, h1, h2, h3, h4, h5, h6, td, th, pre, blockquote, figcaption, div';
  const letters = (root) => {
    const places = [];
    let text = '';
    let block;
    const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      if (node.parentElement.closest('script, style, template')) {
        continue;
      }
      const around = node.parentElement.closest(BLOCKS);
      if (around !== block) {
        block = around;
        text += '\n';
        places.push([node, 0]);
      }
      for (let offset = 0; offset < node.data.length; offset += 1) {
        const letter = plain(node.data[offset]);
        if (letter) {
          text += letter;
          places.push([node, offset]);
        }
      }
    }
    return { text: `${text}\n`, places };
  };

  /* What stands beside a passage, in the source: a line that is not cut is a block, as a rule. */
  const beside = (node) => plain(node?.nodeType === Node.TEXT_NODE ? node.data : '');
  const before = (mark) => {
    const text = beside(mark.previousSibling);
    return text.startsWith('…') ? text.slice(1) : `\n${text.replace(/^(#+|>|[-*+]|\d+[.)])/, '')}`;
  };
  const after = (mark) => {
    const text = beside(mark.nextSibling);
    return text.endsWith('…') ? text.slice(0, -1) : `${text}\n`;
  };

  const alike = (text, at, words, step) => {
    let same = 0;
    const first = step > 0 ? 0 : words.length - 1;
    while (same < words.length && text[at + same * step] === words[first + same * step]) {
      same += 1;
    }
    return same;
  };

  /* Of several passages it is the one with the same words beside it; what is in doubt is left. */
  const found = (text, mark) => {
    const quote = plain(mark.textContent);
    if (!quote) {
      return -1;
    }
    const [left, right] = [before(mark), after(mark)];
    let best = { at: -1, same: -1 };
    for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
      const same =
        alike(text, at - 1, left, -1) + alike(text, at + quote.length, right, 1);
      if (same >= best.same) {
        best = { at, same, doubtful: same === best.same };
      }
    }
    const sure = quote.length > 3 || best.same >= Math.min(4, left.length + right.length);
    return sure && !best.doubtful ? best.at : -1;
  };

  const showPassages = (section) => {
    if (!highlights) {
      return;
    }
    const ranges = Object.fromEntries(KINDS.map((kind) => [kind, []]));
    const excerpts = [...(section?.querySelectorAll('pre[data-here]') ?? [])];
    const page = excerpts.length > 0 && letters(document.querySelector('main') ?? document.body);
    for (const excerpt of excerpts) {
      const mark = excerpt.querySelector('mark');
      const at = found(page.text, mark);
      if (at >= 0) {
        const range = new Range();
        range.setStart(...page.places[at]);
        const [node, offset] = page.places[at + plain(mark.textContent).length - 1];
        range.setEnd(node, offset + 1);
        ranges[KINDS.find((kind) => excerpt.closest('li').classList.contains(kind))].push(range);
      }
    }
    KINDS.forEach((kind, priority) => {
      const highlight = new Highlight(...ranges[kind]);
      highlight.priority = priority;
      highlights.set(`bulletin-${kind}`, highlight);
    });
  };

  const showMarks = (links) => {
    const marks = new Map(links.map((link) => [link.pathname, link.textContent]));
    document.querySelectorAll('bulletin-mark').forEach((old) => old.remove());
    if (marks.size > 0) {
      for (const link of (document.querySelector('main') ?? document).querySelectorAll('a[href]')) {
        if (link.origin === window.location.origin && marks.has(link.pathname)) {
          const badge = shadow('bulletin-mark');
          badge.lang = aside.lang;
          badge.shadowRoot.append(marks.get(link.pathname));
          link.after(' ', badge);
        }
      }
    }
  };

  const show = (html) => {
    const state = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;
    memory.removeItem(RELOADED);
    aside.lang = dialog.lang = state.lang;
    aside.setAttribute('aria-label', state.dataset.label);
    mark.textContent = state.querySelector('.mark')?.textContent ?? '';
    mark.hidden = mark.textContent === '';
    /* A dialog opens only in a document. */
    if (!host.isConnected) {
      document.body.prepend(host);
      document.body.append(talk);
    }
    showPassages(state.querySelector('section'));
    showMistakes(state.querySelector('section'));
    showMarks([...state.querySelectorAll('.marks a')]);
  };

  /* A browser has few connections to one host: pages that nobody sees give theirs back. */
  let events;
  const listen = () => {
    if (document.hidden) {
      events?.close();
      events = undefined;
    } else if (!events) {
      const page = decodeURIComponent(window.location.pathname);
      const asked = new URLSearchParams({ page, shown: shownPage });
      events = new EventSource(`/_preview/events?${asked}`);
      events.addEventListener('page', (event) => reload(event.data));
      events.addEventListener('state', (event) => styled.then(() => show(event.data)));
    }
  };
  document.addEventListener('visibilitychange', listen);
  window.addEventListener('pagehide', () => {
    events?.close();
    events = undefined;
  });
  window.addEventListener('pageshow', listen);
  listen();
})();
