// The form of a record, made from the fields of its kind.

import { button, freshId, make } from "./make.js";
import * as fields from "./fields.js";
import { isEmpty, isGroup, put } from "./model.js";
import { say, told, capital } from "./words.js";

/** Of the record as a whole: what kind it is of is known. */
const hidden = new Set(["jenis", "versi"]);
/** Always in sight: they change the page at once. */
const looks = new Set(["bentuk", "rancangan", "kertas"]);

/** Where a field of a group stands, or behind its line. */
const inside = name => {
  const field = `[data-key="${CSS.escape(name)}"]`;
  return `:scope > ${field}, :scope > details > ${field}`;
};

/** Shows a record, and changes it as somebody types. */
export class Form {
  constructor(keys, record, offices, changed) {
    Object.assign(this, { keys, record, offices, changed });
    this.looks = {};
    this.visited = new WeakSet();
    this.element = make("form", {
      className: "form", noValidate: true, "aria-label": say("form"),
      onsubmit: event => event.preventDefault(),
      onfocusout: event => {
        for (let place = event.target; place !== this.element; place = place.parentElement) {
          this.visited.add(place);
        }
      },
    });
    this.show();
  }

  /** @param looks - by the keys that say how the page looks: what may be chosen. */
  offer(looks) {
    if (JSON.stringify(looks) === JSON.stringify(this.looks)) return;
    this.looks = looks;
    for (const name of Object.keys(looks)) {
      const old = this.element.querySelector(inside(name));
      const key = this.keys.find(one => one.name === name);
      if (old && key) old.replaceWith(this.control(new fields.Slot(this.record, this.keys, key, this)));
    }
  }

  show() {
    this.element.replaceChildren(...this.controls(this.record, this.keys));
  }

  /** What must be said, or is; the rest behind a line that opens it. */
  controls(group, keys) {
    const isTop = group === this.record;
    const shown = keys.filter(key => !(isTop && hidden.has(key.name)) && key.shape !== "open");
    const isFirst = shown.some(key => key.required) ? null : shown[0];
    // Of a person the name is asked for first, whether it must be said or not.
    const isPerson = key => key.name === "nama" && keys.some(other => other.name === "jabatan");
    const isMain = key => key === isFirst || key.required || key.shape === "groups" || isPerson(key)
      || looks.has(key.name) || !isEmpty(group[key.name]);
    const control = key => this.control(new fields.Slot(group, keys, key, this));
    const rest = shown.filter(key => !isMain(key));
    const more = rest.length === 0 ? [] : make("details", { className: "more" },
      make("summary", {}, `${say("more")}: ${rest.map(key => key.label.toLowerCase()).join(", ")}`),
      rest.map(control));
    return [shown.filter(isMain).map(control), more].flat();
  }

  control(slot) {
    const { key, value } = slot;
    if (slot.group === this.record && this.looks[key.name]) {
      return fields.choice(Object.assign(
        new fields.Slot(slot.group, slot.keys, { ...key, words: this.looks[key.name] }, this)));
    }
    switch (key.shape) {
    case "group": return isGroup(value) || isEmpty(value) ? this.group(slot) : this.named(slot);
    case "groups": return Array.isArray(value) || isEmpty(value) ? this.list(slot) : this.table(slot);
    case "choice": return fields.choice(slot);
    case "choices": return fields.choices(slot);
    case "texts": return fields.texts(slot);
    }
    if (fields.isPicture(key)) return fields.file(slot);
    return key.name === "kode" && this.isOffice(slot)
      ? fields.office(slot, this.offices) : fields.text(slot);
  }

  isOffice(slot) { return slot.keys.some(key => key.name === "tingkat"); }

  group(slot) {
    const { key } = slot;
    // It is in the record once something is said in it.
    const group = isGroup(slot.value) ? slot.value : {};
    const inner = Object.create(this, {
      changed: {
        value: () => {
          if (slot.group[key.name] !== group) put(slot.group, slot.keys, key.name, group);
          this.changed();
        },
      },
    });
    return this.fieldset(key, Form.prototype.controls.call(inner, group, key.keys), key.required);
  }

  fieldset(key, content, isRequired) {
    const help = make("p", { className: "help always", id: freshId("help") }, capital(told(key.about)));
    const fault = make("p", { className: "fault", id: freshId("fault"), hidden: true });
    return make("fieldset", { "data-key": key.name, "aria-describedby": `${help.id} ${fault.id}` },
      make("legend", {}, key.label, fields.required(isRequired)),
      help, fault, content);
  }

  /** A person who is only named. */
  named(slot) {
    const about = { id: say("byName"), en: say("byName") };
    const shown = fields.text(new fields.Slot(
      slot.group, slot.keys, { ...slot.key, about, limit: 120, example: "" }, this));
    shown.append(button(say("asGroup"), () => {
      slot.value = { nama: String(slot.value) };
      const group = this.group(slot);
      shown.replaceWith(group);
      group.querySelector("input, textarea, select")?.focus();
    }, { className: "quiet" }));
    return shown;
  }

  /** A list that is a table of its own: the name of its file. */
  table(slot) {
    return fields.text(new fields.Slot(
      slot.group, slot.keys, { ...slot.key, limit: 200, example: "" }, this));
  }

  list(slot) {
    const { key } = slot;
    const items = make("div", { className: "items" });
    const add = button(`${say("add")}: ${key.label.toLowerCase()}`, () => {
      const list = [...(slot.value ?? []), {}];
      slot.value = list;
      draw(list.length - 1);
    }, { className: "add" });
    const change = (list, focus) => {
      slot.value = list;
      draw(focus);
    };
    const draw = focus => {
      const list = slot.value ?? [];
      items.replaceChildren(...list.map((item, index) => this.item(slot, list, index, change)));
      add.disabled = list.length >= key.count;
      if (focus !== undefined) {
        (items.children[focus]?.querySelector("input, textarea, select") ?? add).focus();
      }
    };
    draw();
    return this.fieldset(key, [items, add], key.required);
  }

  item(slot, list, index, change) {
    const { key } = slot;
    const name = `${key.label} ${index + 1}`;
    const moved = (from, to) => {
      const copy = [...list];
      copy.splice(to, 0, ...copy.splice(from, 1));
      return copy;
    };
    const tools = make("div", { className: "item-tools" }, make("span", { className: "label" }, name),
      button("↑", () => change(moved(index, index - 1), index - 1), {
        disabled: index === 0, ariaLabel: `${say("up")}: ${name}`, title: say("up"),
      }),
      button("↓", () => change(moved(index, index + 1), index + 1), {
        disabled: index === list.length - 1, ariaLabel: `${say("down")}: ${name}`, title: say("down"),
      }),
      button("×", () => change(list.filter((_, other) => other !== index), Math.min(index, list.length - 2)), {
        ariaLabel: `${say("remove")}: ${name}`, title: say("remove"),
      }));
    const content = isGroup(list[index]) ? this.controls(list[index], key.keys)
      : fields.text(new fields.Slot(list, [{ name: String(index) }], {
        name: String(index), label: name, about: { id: say("byName"), en: say("byName") },
        example: "", limit: 120,
      }, this));
    return make("div", { className: "item", role: "group", "aria-label": name }, tools, content);
  }

  /** Shows faults where they are: those without a field stay in the list. */
  tell(faults) {
    for (const old of this.element.querySelectorAll(".fault:not([hidden])")) {
      old.hidden = true;
      old.replaceChildren();
      this.controlOf(old.parentElement)?.removeAttribute("aria-invalid");
      old.parentElement.classList.remove("wrong", "doubtful");
    }
    for (const fault of faults) {
      const place = this.find(fault.path);
      // What nobody has come to yet is only in the list.
      if (!place || fault.key === "records.empty" && !this.visited.has(place)) continue;
      const room = place.querySelector(":scope > .fault");
      room.hidden = false;
      room.append(make("span", {}, capital(fault.message) + (fault.hint ? ` — ${fault.hint}` : "")));
      const isError = fault.severity === "error";
      if (isError) place.closest("details")?.setAttribute("open", "");
      place.classList.add(isError ? "wrong" : "doubtful");
      if (isError) this.controlOf(place)?.setAttribute("aria-invalid", "true");
    }
  }

  controlOf(place) {
    return place.matches("fieldset") ? null : place.querySelector("input, textarea, select, [role=group]");
  }

  /** Where `saksi[2].jabatan` stands, or the nearest around it. */
  find(path) {
    let place = this.element;
    let found = null;
    for (const step of (path ?? "").match(/[^.[\]]+/g) ?? []) {
      const next = /^\d+$/.test(step)
        ? place.querySelector(":scope > .items")?.children[step - 1]
        : place.querySelector(inside(step));
      if (!next) break;
      place = next;
      if (next.dataset.key) found = next;
    }
    return found;
  }

  /** Brings the field of a fault into view. */
  go(path) {
    const place = this.find(path);
    place?.closest("details")?.setAttribute("open", "");
    place?.scrollIntoView({ block: "center" });
    place?.querySelector("input, textarea, select, button")?.focus({ preventScroll: true });
  }
}
