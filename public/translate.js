// A group's own words in the language of the page, by the device's own translator: offered only where it is there
// already for both languages, so that nothing is fetched for it and nothing leaves the device; the page says beside
// it that a machine made it. Where there is none there is no button. Fetched while the page rests, as listen.js is.

const html = document.documentElement;
const byId = (id) => document.getElementById(id);
const main = (tag) => (/^zh/.test(tag) ? tag : tag.split("-")[0]);

/** The group's words on the page, and from which language into which. */
const task = () => {
  const words = document.querySelector(".own-words > .written");
  const from = words && main(words.lang);
  const to = main(html.lang);
  return from && from !== to ? { words, pair: { sourceLanguage: from, targetLanguage: to } } : null;
};

const has = async (pair) => (await Translator.availability(pair).catch(() => "")) === "available";

let seen = null;
const look = async () => {
  const button = byId("translate");
  const now = button && html.lang;
  if (seen?.button === button && seen?.lang === now) return;
  seen = { button, lang: now };
  if (!button) return;
  button.hidden = byId("translated").hidden = true;
  const { words, pair } = task() ?? {};
  const offered = words && (await has(pair));
  if (words?.isConnected && html.lang === now) button.hidden = !offered;
};

const translate = async () => {
  const { words, pair } = task() ?? {};
  const place = byId("translated");
  if (!words) return;
  const [told, failed, made] = place.children;
  let text = "";
  try {
    const translator = await Translator.create(pair);
    text = await translator.translate(words.textContent);
    translator.destroy?.();
  } catch (error) {
    console.info(error);
  }
  // Another page or another language came meanwhile.
  if (!place.isConnected || main(html.lang) !== pair.targetLanguage) return;
  told.hidden = made.hidden = !text;
  failed.hidden = !!text;
  made.textContent = text;
  made.lang = html.lang;
  place.hidden = false;
};

if (window.Translator) {
  document.addEventListener("click", ({ target }) => target.closest("#translate") && translate());
  new MutationObserver(look).observe(byId("app"), { childList: true, subtree: true });
  new MutationObserver(look).observe(html, { attributeFilter: ["lang"] });
  look();
}
