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
  host.shadowRoot.append(aside, dialog);

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
      dialog.replaceChildren();
      dialog.open && dialog.close();
      return;
    }
    const title = section.querySelector('h2').textContent;
    const errors = Number(section.dataset.errors);
    button.textContent = title;
    button.classList.toggle('errors', errors > 0);
    if (section.dataset.key !== key) {
      key = section.dataset.key;
      dialog.replaceChildren(section);
    }
    if (errors > 0 && !dialog.open && memory.getItem(CLOSED) !== key) {
      dialog.showModal();
    }
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
    if (state.dataset.page !== shownPage) {
      reload(state.dataset.page);
      return;
    }
    memory.removeItem(RELOADED);
    aside.lang = dialog.lang = state.lang;
    aside.setAttribute('aria-label', state.dataset.label);
    mark.textContent = state.querySelector('.mark')?.textContent ?? '';
    mark.hidden = mark.textContent === '';
    /* A dialog opens only in a document. */
    if (!host.isConnected) {
      document.body.prepend(host);
    }
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
      const page = encodeURIComponent(decodeURIComponent(window.location.pathname));
      events = new EventSource(`/_preview/events?page=${page}`);
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
