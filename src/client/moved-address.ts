// Runs in the browser, on the page for addresses that lead nowhere: the differences of two articles
// had a page for each direction once, and links to the second one lead to the first.
const turned = location.pathname.replace(/\/diff\/([^/]+)\/([^/]+)\/?$/, '/diff/$2/$1/');

if (turned !== location.pathname) {
  void fetch(turned, { method: 'HEAD' }).then(({ ok }) => {
    if (ok) location.replace(turned + location.search);
  });
}

export {};
