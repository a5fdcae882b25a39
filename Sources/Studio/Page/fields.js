// One control for each shape of a value.

import * as api from "./api.js";
import { button, freshId, make } from "./make.js";
import { isEmpty, put } from "./model.js";
import { say, told, capital } from "./words.js";

/** What a control needs: where its value is, and whom to tell when it changes. */
export class Slot {
  constructor(group, keys, key, form) {
    Object.assign(this, { group, keys, key, form });
  }

  get value() { return this.group[this.key.name]; }

  set value(value) {
    put(this.group, this.keys, this.key.name, value);
    this.form.changed();
  }
}

/** A labelled control with its help and room for faults. */
export function field(slot, control, { behind = null } = {}) {
  const { key } = slot;
  const help = make("p", { className: "help", id: freshId("help") },
    capital(told(key.about)) + (key.example ? ` — ${key.example}` : ""));
  const faults = make("p", { className: "fault", id: freshId("fault"), hidden: true });
  control.id ||= freshId("field");
  control.setAttribute("aria-describedby", `${help.id} ${faults.id}`);
  if (key.required) control.setAttribute("aria-required", "true");
  return make("div", { className: "field", "data-key": key.name },
    label(key, control.id), control, behind, help, faults);
}

function label(key, id) {
  return make("label", { htmlFor: id }, key.label, required(key.required));
}

/** What stands behind the name of what must be said. */
export const required = isRequired =>
  isRequired ? [" ", make("small", {}, say("required"))] : [];

/** One line of text; a long one grows. */
export function text(slot) {
  const { key } = slot;
  const isLong = key.limit > 200 && !key.file;
  const control = make(isLong ? "textarea" : "input", {
    value: slot.value ?? "", spellcheck: false, autocomplete: "off",
    rows: isLong ? 2 : undefined, maxLength: key.limit,
    inputMode: ["nip", "nrp"].includes(key.name) ? "numeric" : undefined,
  });
  const day = isDate(key) ? make("output", { className: "behind" }) : null;
  const show = () => { if (day) day.textContent = weekday(control.value); };
  control.addEventListener("input", () => {
    // A text of one line stays one.
    if (isLong && control.value.includes("\n")) control.value = control.value.replace(/\s*\n\s*/g, " ");
    slot.value = control.value;
    show();
  });
  show();
  return field(slot, control, { behind: day });
}

const isDate = key => /^\d{4}-\d{2}-\d{2}$/.test(key.example);

/** "Rabu" of "2022-03-09"; nothing of what is no day. */
function weekday(typed) {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed.trim());
  if (!parts) return "";
  const [year, month, day] = parts.slice(1).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day && date.getUTCMonth() === month - 1
    ? say("days")[date.getUTCDay()] : "";
}

/** A code of an office, with those that there are. */
export function office(slot, offices) {
  const name = make("output", { className: "behind" });
  const control = make("input", { value: slot.value ?? "", autocomplete: "off" });
  control.setAttribute("list", "offices");
  const show = () => {
    const code = control.value.trim();
    const found = offices.find(one => one.code === code || one.code === `${code.slice(0, 2)}.${code.slice(2)}`);
    name.textContent = found?.name ?? "";
  };
  control.addEventListener("input", () => {
    slot.value = control.value;
    show();
  });
  show();
  return field(slot, control, { behind: name });
}

/** One of some words. */
export function choice(slot) {
  const current = slot.value ?? "";
  const words = slot.key.words.includes(current) || isEmpty(current)
    ? slot.key.words : [...slot.key.words, current];
  const control = make("select", {
    onchange: () => { slot.value = control.value; },
  }, make("option", { value: "" }, say("unset")),
    words.map(word => make("option", { value: word, selected: word === current }, word)));
  return field(slot, control);
}

/** Several of some words. */
export function choices(slot) {
  const typed = slot.value ?? [];
  const has = word => (Array.isArray(typed) ? typed : String(typed).split(/[\s,;/&]+/)).includes(word);
  const boxes = slot.key.words.map(word => {
    const box = make("input", {
      type: "checkbox", value: word, checked: has(word), id: freshId("box"),
      onchange: () => { slot.value = boxes.filter(one => one.checked).map(one => one.value); },
    });
    return box;
  });
  const group = make("div", { className: "boxes", role: "group" },
    boxes.map(box => make("label", { htmlFor: box.id }, box, box.value)));
  const shown = field(slot, group);
  // A group is named by its label's text, not by pressing it.
  const name = shown.querySelector("label");
  const heading = make("span", { className: "label", id: freshId("label") }, ...name.childNodes);
  name.replaceWith(heading);
  group.setAttribute("aria-labelledby", heading.id);
  group.removeAttribute("aria-required");
  return shown;
}

/** Whether a path is that of a picture, and not of a table or a text. */
export const isPicture = key => key.file && /^$|\.(png|jpe?g|svg)$/i.test(key.example);

/** A picture in the folder: its name, and one that is chosen or dropped. */
export function file(slot) {
  const shown = make("img", { className: "thumbnail", alt: "", hidden: true });
  const problem = make("span", { className: "problem", role: "alert" });
  const chooser = make("input", {
    type: "file", accept: ".png,.jpg,.jpeg,.svg", className: "chooser", tabIndex: -1,
    "aria-label": `${slot.key.label}: ${say("choose")}`, onchange: () => take(chooser.files[0]),
  });
  const control = make("input", {
    value: slot.value ?? "", autocomplete: "off",
    oninput: () => { slot.value = control.value; show(control.value); },
  });
  async function take(chosen) {
    if (!chosen) return;
    problem.textContent = "";
    try {
      const { name } = await api.upload(chosen);
      control.value = name;
      slot.value = name;
      await show(name);
    } catch (error) {
      problem.textContent = error.message;
    }
    chooser.value = "";
  }
  async function show(name) {
    URL.revokeObjectURL(shown.src);
    shown.hidden = true;
    if (!/^[A-Za-z0-9][A-Za-z0-9 ._-]*\.(png|jpe?g|svg)$/i.test(name)) return;
    try {
      shown.src = URL.createObjectURL(await api.picture(name));
      shown.hidden = false;
    } catch { /* There is none; a fault tells it. */ }
  }
  const drop = make("div", {
    className: "drop",
    ondragover: event => { event.preventDefault(); drop.classList.add("over"); },
    ondragleave: () => drop.classList.remove("over"),
    ondrop: event => {
      event.preventDefault();
      drop.classList.remove("over");
      take(event.dataTransfer.files[0]);
    },
  }, button(say("choose"), () => chooser.click()), make("span", {}, say("drop")), shown, problem, chooser);
  if (slot.value) show(slot.value);
  return field(slot, control, { behind: drop });
}

/** A list of texts, a line each. */
export function texts(slot) {
  const typed = slot.value ?? [];
  const control = make("textarea", {
    value: Array.isArray(typed) ? typed.join("\n") : typed, spellcheck: false,
    rows: Math.min(8, Math.max(2, typed.length + 1)),
    oninput: () => {
      const lines = control.value.split("\n").map(line => line.trim()).filter(line => line !== "");
      slot.value = lines;
    },
  });
  return field(slot, control);
}
