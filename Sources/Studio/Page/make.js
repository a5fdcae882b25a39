// Elements, made from data. Text is only ever text.

/** An element with properties and what stands in it. */
export function make(tag, properties = {}, ...content) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name in element && !name.includes("-")) element[name] = value;
    else element.setAttribute(name, value);
  }
  element.append(...content.flat().filter(part => part !== null && part !== undefined));
  return element;
}

/** A button that says what it does. */
export function button(text, action, properties = {}) {
  return make("button", { type: "button", onclick: action, ...properties }, text);
}

/** A button that opens further ones. */
export function menu(text, choices) {
  const shown = make("details", { className: "menu" }, make("summary", {}, text),
    make("div", {}, choices.map(([word, action]) => button(word, () => {
      shown.open = false;
      action();
    }))));
  shown.addEventListener("focusout", event => {
    if (!shown.contains(event.relatedTarget)) shown.open = false;
  });
  shown.addEventListener("keydown", event => {
    if (event.key !== "Escape" || !shown.open) return;
    shown.open = false;
    shown.firstChild.focus();
  });
  return shown;
}

let last = 0;

/** An id that no other element has. */
export function freshId(prefix) {
  last += 1;
  return `${prefix}-${last}`;
}

/** Shows a dialog until one of its answers is chosen; its word, or null when it is closed. */
export function ask(title, content, answers) {
  return new Promise(resolve => {
    const heading = freshId("dialog");
    const dialog = make("dialog", { "aria-labelledby": heading },
      make("h2", { id: heading }, title), content,
      make("div", { className: "answers" }, answers.map(([word, text, kind]) =>
        button(text, () => dialog.close(word), { className: kind ?? "" }))));
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue || null);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
