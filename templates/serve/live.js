// Reloads the page when its site was built anew, and shows the first mistake until it is mended. `site --serve --watch`
// adds it to what it sends; no file of the site holds it.
(() => {
  const own = new URL(document.currentScript.src);
  const version = own.searchParams.get('versi');
  let worker;
  let note;

  /** Only while the page is looked at: a browser keeps few connections open to one host. */
  const listen = () => {
    if (document.hidden) {
      worker?.terminate();
      worker = undefined;
    } else if (worker === undefined) {
      worker = new Worker(new URL('live-worker.js', own));
      worker.onmessage = ({ data }) => {
        if (data.version === version) show(data.problem);
        else location.reload();
      };
    }
  };

  function show(problem) {
    note?.remove();
    if (!problem) return;
    note = document.createElement('div');
    note.id = 'catatan-belum-benar';
    note.setAttribute('role', 'alert');
    Object.assign(note.style, {
      position: 'fixed',
      inset: 'auto 0 0 0',
      zIndex: '2147483647',
      maxHeight: '60vh',
      overflow: 'auto',
      padding: '16px 24px',
      font: '16px/1.5 system-ui, sans-serif',
      color: '#fff',
      background: '#8a1c12',
      borderTop: '4px solid #fff',
    });
    for (const key of ['heading', 'place', 'message', 'hint']) {
      if (problem[key] === undefined) continue;
      const line = document.createElement('p');
      line.textContent = problem[key];
      Object.assign(line.style, { margin: '0 0 4px', color: 'inherit', overflowWrap: 'anywhere' });
      if (key === 'heading') line.style.fontWeight = '700';
      if (key === 'place') line.style.fontFamily = 'monospace';
      note.append(line);
    }
    document.body.append(note);
  }

  document.addEventListener('visibilitychange', listen);
  listen();
})();
