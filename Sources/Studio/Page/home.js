// The records of the folder, and what new ones can be made.

import * as api from "./api.js";
import { make } from "./make.js";
import { say, told } from "./words.js";

export async function home(kinds) {
  const { records } = await api.records();
  const titles = Object.fromEntries(kinds.map(kind => [kind.name, told(kind.title)]));
  const body = make("tbody");
  const none = make("p", { className: "none", role: "status" });
  const search = make("input", {
    type: "search", placeholder: say("search"), "aria-label": say("search"), oninput: () => draw(),
  });
  const draw = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const found = records.filter(record => {
      const text = [record.name, record.office, record.date, titles[record.kind]].join(" ").toLowerCase();
      return words.every(word => text.includes(word));
    });
    body.replaceChildren(...found.map(record => row(record, titles)));
    none.textContent = records.length === 0 ? say("none") : found.length === 0 ? say("noMatch") : "";
  };
  draw();
  const head = ["file", "kind", "office", "date"].map(word => make("th", { scope: "col" }, say(word)));
  return make("div", { className: "home" },
    make("section", { "aria-label": say("records") }, search,
      make("table", {}, make("thead", {}, make("tr", {}, head)), body), none),
    make("section", { className: "new", "aria-label": say("make") }, make("h2", {}, say("make")),
      make("ul", {}, kinds.map(kind => make("li", {},
        make("a", { href: `#/baru/${encodeURIComponent(kind.name)}` }, told(kind.title)))))));
}

function row(record, titles) {
  return make("tr", {},
    make("td", {}, make("a", { href: `#/rekaman/${encodeURIComponent(record.name)}` }, record.name)),
    make("td", {}, titles[record.kind] ?? record.kind ?? ""),
    make("td", {}, record.office ?? ""), make("td", {}, record.date ?? ""));
}
