/* Adds to an article what only the reader's device knows: how old the article is by now, and the
   device's own ways to share. The page is whole without it, and it asks nothing of any server. */
'use strict';

/* Says how old an article is once thirty days have passed; never in ones, whose grammar differs. */
for (const note of document.querySelectorAll('.age')) {
  const days = (Date.now() - Date.parse(note.dataset.since)) / 864e5;
  const [unit, length] = days < 61 ? ['day', 1] : days < 731 ? ['month', 30.44] : ['year', 365.25];
  if (days >= 30) {
    const format = { style: 'unit', unit, unitDisplay: 'long' };
    const age = new Intl.NumberFormat(document.documentElement.lang, format);
    note.textContent = note.textContent.replace('#', age.format(Math.floor(days / length)));
    note.hidden = false;
  }
}

for (const list of document.querySelectorAll('.share ul')) {
  const { address, share, copy, copied } = list.dataset;
  const status = document.createElement('span');
  status.setAttribute('role', 'status');

  const button = (label, act) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = label;
    made.addEventListener('click', act);
    const item = document.createElement('li');
    item.append(made);
    list.prepend(item);
    return item;
  };

  if (navigator.clipboard) {
    button(copy, async () => {
      await navigator.clipboard.writeText(address);
      status.textContent = copied;
    }).append(status);
  }
  if (navigator.share) {
    // A reader who closes the device's dialogue is no error.
    button(share, () => navigator.share({ title: document.title, url: address }).catch(() => {}));
  }
}
