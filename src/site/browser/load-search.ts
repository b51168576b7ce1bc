/** Loads the search once somebody wants it, so that reading a page costs nothing. */
const form = document.querySelector<HTMLFormElement>('.search');
const root = document.body.dataset['root'] ?? '';
let asked = false;

function load(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = root + file;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${file} cannot be loaded`));
    document.head.append(script);
  });
}

async function start(): Promise<void> {
  if (asked) return;
  asked = true;
  try {
    await load('catalog.js');
    await load('search.js');
  } catch {
    const found = document.querySelector('.found');
    if (found) found.textContent = 'The search cannot be loaded. Please look in the lists below.';
  }
}

form?.addEventListener('focusin', start);
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  void start();
});
if (new URLSearchParams(location.search).has('q')) void start();
