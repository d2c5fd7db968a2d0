// Keys for who works here all day. They move and open; nothing is ever decided by a key.

const line = document.querySelector('.shortcuts');
const off = 'podatelna.klavesy-vypnuty';
const rows = [...document.querySelectorAll('table.cards tbody tr a')];

function tell() {
  const button = line.querySelector('button');
  const on = localStorage.getItem(off) === null;
  button.textContent = on ? 'Vypnout klávesy' : 'Zapnout klávesy';
  button.setAttribute('aria-pressed', String(on));
}

function move(step) {
  const at = rows.indexOf(document.activeElement);
  rows[Math.min(rows.length - 1, Math.max(0, at + step))]?.focus();
}

function open(element) {
  if (element.tagName !== 'SUMMARY') return element.click();
  element.parentElement.open = true;
  (element.parentElement.querySelector('input:not([type=hidden]), select, textarea') ?? element).focus();
}

if (line) {
  line.hidden = false;
  line.querySelector('button').addEventListener('click', () => {
    if (localStorage.getItem(off) === null) localStorage.setItem(off, '1');
    else localStorage.removeItem(off);
    tell();
  });
  tell();
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || localStorage.getItem(off) !== null) return;
    if (event.target.closest('input, select, textarea')) return;
    const key = event.key.toLowerCase();
    if (key === 'j' || key === 'k') return move(key === 'j' ? 1 : -1);
    const element = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
    if (!element) return;
    event.preventDefault();
    open(element);
  });
}
