// Measures the page. Returns a sentence for everything that is wrong with it.
//
// In a made-up language there is a rule for words, too: a plain Latin word came from no words
// file, so it must be data. Data is marked (a name in <bdi>, `written` words, another `lang`,
// `translate=no`, or isolated inside a sentence of ours), and is one of the `known` words.
const [tag, width, known] = arguments;
const faults = [];
const short = (text) => text.trim().replace(/\s+/g, ' ').slice(0, 80);
const place = (one) => one.tagName.toLowerCase() + (one.className ? '.' + one.className : '') + ' “' + short(one.innerText || '') + '”';
const box = (one) => one.getBoundingClientRect();
const isSeen = (one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && one.getClientRects().length > 0;
const all = [...document.body.querySelectorAll('*')].filter((one) => !one.closest('svg') && isSeen(one));
const controls = all.filter((one) => one.matches('button, a[href], summary, select, textarea, label.choice, input:not([type=radio], [type=checkbox])'));

const texts = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  const parent = node.parentElement;
  if (node.data.trim() && !parent.closest('svg, script, select') && isSeen(parent)) texts.push({ node, parent, text: node.data });
}

// --- too wide, cut off, on top of each other -------------------------------------------------
const wide = document.scrollingElement.scrollWidth;
if (wide > width) faults.push(`the page is ${wide} wide`);

const pieces = ({ node }) => {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter((piece) => piece.width > 0 && piece.height > 0);
};
for (const one of texts) {
  const control = one.parent.closest('button, summary, a, label, .tag');
  const frame = control && box(control);
  for (const piece of pieces(one)) {
    if (piece.left < -1 || piece.right > width + 1) faults.push(`off the screen: “${short(one.text)}”`);
    else if (frame && (piece.left < frame.left - 1 || piece.right > frame.right + 1 || piece.top < frame.top - 4 || piece.bottom > frame.bottom + 4)) faults.push(`sticks out of its ${control.tagName.toLowerCase()}: “${short(one.text)}”`);
    else continue;
    break;
  }
}
const pen = document.createElement('canvas').getContext('2d');
for (const one of all) {
  const style = getComputedStyle(one);
  const cuts = (way) => way === 'hidden' || way === 'clip';
  if (!one.matches('select, input, textarea')) {
    if ((cuts(style.overflowX) || style.textOverflow === 'ellipsis') && one.scrollWidth > one.clientWidth + 1) faults.push(`cut off at the side: ${place(one)}`);
    if (cuts(style.overflowY) && one.scrollHeight > one.clientHeight + 1) faults.push(`cut off below: ${place(one)}`);
  }
  if (one.matches('select')) {
    // What a closed list shows is drawn by the browser; a third of its line for the arrow would be much.
    pen.font = style.font;
    const room = one.clientWidth - parseFloat(style.paddingInlineStart) - parseFloat(style.paddingInlineEnd) - 20;
    const shown = one.selectedOptions[0]?.text || '';
    if (pen.measureText(shown).width > room) faults.push(`cut off in its list: “${short(shown)}”`);
  }
}

// What is fixed or sticky lies over the page on purpose; within one layer nothing covers anything.
const layer = (one) => {
  for (let up = one; up; up = up.parentElement) if (['fixed', 'sticky'].includes(getComputedStyle(up).position)) return up;
  return null;
};
const placed = controls.map((one) => ({ one, area: box(one), layer: layer(one) }));
placed.forEach((a, index) => {
  for (const b of placed.slice(index + 1)) {
    if (a.layer !== b.layer || a.one.contains(b.one) || b.one.contains(a.one)) continue;
    const across = Math.min(a.area.right, b.area.right) - Math.max(a.area.left, b.area.left);
    const down = Math.min(a.area.bottom, b.area.bottom) - Math.max(a.area.top, b.area.top);
    if (across > 1 && down > 1) faults.push(`on top of each other: ${place(a.one)} and ${place(b.one)}`);
  }
});

// --- direction --------------------------------------------------------------------------------
const html = document.documentElement;
if (html.lang !== tag) faults.push(`the page says that it is in ${html.lang}`);
const direction = /^(ar|ckb|fa|ps|ur)(-|$)/.test(tag) ? 'rtl' : 'ltr';
if (html.dir !== direction) faults.push(`the page runs ${html.dir}`);
const MARK = '.written, bdi, [lang]:not(html), [translate=no], .receipt, .number';
// The words of the page itself carry their language on a span each.
const mark = (one) => { const found = one.closest(MARK); return found && found.lang === tag ? found.parentElement.closest(MARK) : found; };
for (const { parent, text } of texts) {
  if (mark(parent)) continue;
  const style = getComputedStyle(parent);
  if (style.direction !== direction) faults.push(`runs ${style.direction}: “${short(text)}”`);
  if (style.textAlign === (direction === 'rtl' ? 'left' : 'right')) faults.push(`stands at the wrong side: “${short(text)}”`);
}
const [name, languages] = [document.querySelector('.site-name'), document.querySelector('.top button:not([hidden])')];
if (name && languages && box(name).left < box(languages).left !== (direction === 'ltr')) faults.push('the head is not mirrored');

// --- words that came from no words file ------------------------------------------------------
if (tag !== 'en-XA' && tag !== 'ar-XB') return faults;
const words = new Set(known);
const plain = (text) => text.match(/[A-Za-z]+/g) || [];
const isOurs = (text) => tag === 'en-XA' ? plain(text).length === 0 : plain(text).every((word) => word.length < 2) || text.includes('\u200f');
const isData = (text) => plain(text).every((word) => words.has(word));

/** The text outside of all isolates, and what stands inside of them. */
const parted = (text) => {
  let [outside, inside, depth] = ['', '', 0];
  for (const letter of text) {
    if (letter >= '\u2066' && letter <= '\u2068') { depth += 1; inside += ' '; }
    else if (letter === '\u2069') { depth -= 1; inside += ' '; }
    else if (depth > 0) inside += letter;
    else outside += letter;
  }
  return [outside, inside];
};
for (const { parent, text } of texts) {
  const marked = mark(parent);
  if (!marked) {
    const [outside, inside] = parted(text);
    if (!isOurs(outside)) faults.push(`not from a words file: “${short(text)}”`);
    if (!isData(inside) && !isOurs(inside)) faults.push(`an argument that is neither data nor from a words file: “${short(inside)}”`);
  } else if (marked.lang !== 'en-GB' || marked.matches('.written')) {
    if (!isData(text) && !isOurs(text)) faults.push(`marked as data, but nobody's: “${short(text)}”`);
  } else if (!marked.closest('.english, .own-words, .languages, [data-say], .english *')) {
    faults.push(`said in English: “${short(text)}”`);
  }
}
for (const one of all) {
  const said = ['aria-label', 'alt', 'title', 'placeholder', 'aria-description', 'aria-roledescription'].map((name) => one.getAttribute(name)).filter(Boolean);
  const options = one.matches('select') ? [...one.options].map((option) => option.text) : [];
  for (const text of [...said, ...options]) {
    const rest = text.split(/(?=\s)|[,.]/).filter((part) => plain(part).some((word) => !words.has(word)));
    if (!isOurs(text) && rest.length) faults.push(`not from a words file: “${short(text)}”`);
  }
}
return faults;
