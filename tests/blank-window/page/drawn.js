// What stands in the document is on the screen after two frames. The title carries the moment out of the page.
requestAnimationFrame(() =>
  requestAnimationFrame(() => {
    document.title = `drawn ${performance.timeOrigin + performance.now()}`;
  }),
);
