// Which part of the page is shown, and what stands above it.

import * as api from "./api.js";
import { Editor } from "./editor.js";
import { home } from "./home.js";
import { button, make } from "./make.js";
import { language, say, speak } from "./words.js";

const main = document.getElementById("main");
const title = document.getElementById("title");
const state = document.getElementById("state");
const tools = document.getElementById("tools");
const other = document.getElementById("language");

let started = null;
let offices = null;
let editor = null;
let showing = location.hash;

async function show() {
  const address = location.hash;
  main.setAttribute("aria-busy", "true");
  editor?.close();
  editor = null;
  title.textContent = "";
  state.textContent = "";
  tools.replaceChildren();
  other.textContent = say("short");
  other.title = say("language");
  other.ariaLabel = `${say("short")}: ${say("language")}`;
  try {
    const [, part, name] = decodeURIComponent(address).split("/");
    if (part === "rekaman" || part === "baru") await edit(part, name);
    else {
      main.replaceChildren(await home(started.kinds));
      title.textContent = say("records");
    }
  } catch (error) {
    main.replaceChildren(make("p", { className: "note", role: "alert" }, error.message || say("lost")));
  }
  document.title = [title.textContent, "Piagam Studio"].filter(Boolean).join(" · ");
  main.setAttribute("aria-busy", "false");
}

async function edit(part, name) {
  const opened = part === "rekaman" ? await api.open(name) : { record: { jenis: name, versi: "1" } };
  const [schema, known] = await Promise.all([
    api.schema(opened.kind ?? name), offices ?? api.offices().then(answer => answer.offices),
  ]);
  offices = known;
  listOffices();
  const save = button(say("save"), () => editor.save(), { className: "first", "aria-keyshortcuts": "Control+S" });
  const remove = button(say("remove"), async () => {
    if (await editor.remove()) location.hash = "#/";
  }, { className: "quiet" });
  let created = null;
  created = new Editor(schema, offices, opened, note => {
    const shown = created ?? { isSaved: true, opened };
    title.textContent = shown.opened.name ?? say("new");
    state.textContent = note ?? (shown.isSaved ? (shown.opened.name ? say("saved") : "") : say("unsaved"));
    remove.hidden = !shown.opened.name;
  });
  editor = created;
  tools.replaceChildren(remove, save);
  main.replaceChildren(editor.element);
  editor.preview.size();
}

function listOffices() {
  if (document.getElementById("offices")) return;
  document.body.append(make("datalist", { id: "offices" },
    offices.map(one => make("option", { value: one.code }, one.name))));
}

other.addEventListener("click", () => {
  if (!leave()) return;
  speak(language === "id" ? "en" : "id");
  show();
});

/** The record that is shown, with its form; nothing where there is none. */
export const current = () => editor;

/** Whether nothing is lost by going elsewhere: what is typed is kept in this tab. */
const leave = () => !editor || editor.isSaved || confirm(say("leave"));

addEventListener("hashchange", () => {
  if (location.hash === showing) return;
  if (!leave()) return history.replaceState(null, "", showing);
  showing = location.hash;
  show();
});

addEventListener("beforeunload", event => {
  if (editor && !editor.isSaved) event.preventDefault();
});

addEventListener("keydown", event => {
  if ((event.ctrlKey || event.metaKey) && event.key === "s") {
    event.preventDefault();
    editor?.save();
  }
});

try {
  started = await api.start();
  speak(localStorage.getItem("language") ?? started.lang);
  await show();
} catch (error) {
  main.replaceChildren(make("p", { className: "note", role: "alert" }, error.message));
  main.setAttribute("aria-busy", "false");
}
