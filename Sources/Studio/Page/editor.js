// A record with its form and its pages.

import * as api from "./api.js";
import { Form } from "./form.js";
import { ask, button, freshId, make, menu } from "./make.js";
import { asked, differences, line, pruned } from "./model.js";
import { Preview } from "./preview.js";
import { say, told } from "./words.js";

export class Editor {
  /**
   * @param opened - the record as it is in the folder: name, etag and values; without name: new.
   * @param shown - told whether all is saved.
   */
  constructor(schema, offices, opened, shown) {
    Object.assign(this, { schema, opened, shown });
    this.kept = `draft:${opened.name ?? schema.kind}`;
    this.record = structuredClone(opened.record);
    this.template = schema.templates[0]?.name;
    this.form = new Form(schema.keys, this.record, offices, () => this.changed());
    this.preview = new Preview(
      () => this.draft(), faults => this.form.tell(faults), path => this.form.go(path));
    this.form.offer(this.looks());
    this.element = make("div", { className: "editor" }, this.form.element, this.preview.element);
    this.preview.element.querySelector(".bar").append(...this.bar());
    this.isSaved = true;
    this.shown();
    this.offerDraft();
    this.preview.changed();
  }

  close() { this.preview.close(); }

  changed() {
    this.isSaved = false;
    sessionStorage.setItem(this.kept, JSON.stringify({ etag: this.opened.etag, record: this.record }));
    this.shown();
    this.preview.changed();
    this.form.offer(this.looks());
  }

  draft() {
    return { text: JSON.stringify(asked(this.record, this.schema.keys)), query: this.query() };
  }

  query() { return { nama: this.opened.name, templat: this.template }; }

  /** The finished record, as it goes into the file. */
  text() { return JSON.stringify(pruned(this.record)); }

  looks() {
    const template = this.schema.templates.find(one => one.name === this.template);
    if (!template) return {};
    const design = template.designs.find(one => one.name === this.record.rancangan) ?? template.designs[0];
    return { rancangan: template.designs.map(one => one.name), kertas: design?.papers ?? [] };
  }

  bar() {
    const { templates } = this.schema;
    const choice = templates.length < 2 ? null : make("select", {
      "aria-label": say("template"),
      onchange: event => {
        this.template = event.target.value;
        this.form.offer(this.looks());
        this.preview.changed();
      },
    }, templates.map(one => make("option", { value: one.name, title: told(one.title) }, one.name)));
    return [
      choice, button(say("openPDF"), () => this.openPDF()),
      menu(say("download"), [
        [say("pdf"), async () => download(await this.pdf(), this.fileName("pdf"))],
        [say("picture"), () => this.downloadPage()],
        [say("record"), () => download(
          new Blob([JSON.stringify(pruned(this.record), null, 2)]), this.fileName("json"))],
      ]),
    ].filter(Boolean);
  }

  fileName(ending) {
    return `${(this.opened.name ?? this.proposal()).replace(/\.(yaml|yml|json)$/i, "")}.${ending}`;
  }

  async pdf() {
    try {
      return await api.pdf(this.text(), this.query());
    } catch (error) {
      await ask(say("faults"), make("p", {}, error.message), [["", say("close")]]);
      return null;
    }
  }

  async downloadPage() {
    const { key } = this.preview;
    if (key) download(await api.page(key, 1, { dpi: 150, bukti: "1" }), this.fileName("png"));
  }

  async openPDF() {
    const blob = await this.pdf();
    if (!blob) return;
    const address = URL.createObjectURL(blob);
    const frame = make("iframe", { src: address, title: say("openPDF") });
    const heading = freshId("dialog");
    const dialog = make("dialog", { className: "pdf", "aria-labelledby": heading },
      make("div", { className: "bar" }, make("h2", { id: heading }, this.fileName("pdf")),
        button(say("print"), () => frame.contentWindow.print()),
        button(say("downloadPDF"), () => download(blob, this.fileName("pdf"))),
        button(say("close"), () => dialog.close())), frame);
    dialog.addEventListener("close", () => {
      dialog.remove();
      URL.revokeObjectURL(address);
    });
    document.body.append(dialog);
    dialog.showModal();
  }

  // What is kept of it.

  async offerDraft() {
    const kept = JSON.parse(sessionStorage.getItem(this.kept) ?? "null");
    if (!kept || differences(kept.record, this.record).length === 0) return;
    const note = make("div", { className: "note", role: "alert" }, make("span", {}, say("draftText")),
      button(say("resume"), () => {
        note.remove();
        // A change since then is told when it is saved.
        this.opened.etag = kept.etag;
        this.take(kept.record);
        this.changed();
      }),
      button(say("discard"), () => {
        note.remove();
        sessionStorage.removeItem(this.kept);
      }, { className: "quiet" }));
    this.form.element.before(note);
  }

  take(record) {
    this.record = structuredClone(record);
    this.form.record = this.record;
    this.form.show();
  }

  async save() {
    const name = this.opened.name ?? await this.askName();
    if (!name) return false;
    this.shown(say("saving"));
    try {
      const { etag } = await api.save(name, this.text(), this.opened.etag);
      const isNew = !this.opened.name;
      this.opened = { ...this.opened, name, etag, record: structuredClone(this.record) };
      sessionStorage.removeItem(this.kept);
      this.kept = `draft:${name}`;
      this.isSaved = true;
      this.shown();
      if (isNew) history.replaceState(null, "", `#/rekaman/${encodeURIComponent(name)}`);
      return true;
    } catch (error) {
      this.shown();
      return error.status === 412 && this.opened.name
        ? this.settle(error.body)
        : this.refuse(error.status === 412 ? say("taken") : error.message);
    }
  }

  async refuse(message) {
    await ask(say("save"), make("p", {}, message), [["", say("close")]]);
    return false;
  }

  /** Two changed it: both are shown. */
  async settle(theirs) {
    const rows = differences(pruned(this.record), theirs.record).map(([path, mine, other]) =>
      make("tr", {}, make("th", { scope: "row" }, path), make("td", {}, line(mine) || say("empty")),
        make("td", {}, line(other) || say("empty"))));
    const table = make("table", {}, make("thead", {}, make("tr", {},
      make("td"), make("th", { scope: "col" }, say("yours")), make("th", { scope: "col" }, say("folder")))),
      make("tbody", {}, rows));
    const answer = await ask(say("conflictTitle"), make("div", {}, make("p", {}, say("conflictText")), table), [
      ["mine", say("mine")], ["theirs", say("theirs")], ["back", say("back"), "quiet"],
    ]);
    if (answer === "mine") {
      this.opened.etag = theirs.etag;
      return this.save();
    }
    if (answer === "theirs") {
      this.opened = { ...this.opened, etag: theirs.etag, record: theirs.record };
      this.take(theirs.record);
      sessionStorage.removeItem(this.kept);
      this.isSaved = true;
      this.shown();
      this.preview.changed();
    }
    return false;
  }

  /** Kind, office and year, as a name of a file. */
  proposal() {
    const office = this.record.satker?.nama ?? this.record.kota ?? "";
    const year = /\d{4}/.exec(this.record.tanggal ?? "")?.[0] ?? "";
    const words = [this.schema.kind, office, year].join(" ").toLowerCase();
    return `${words.normalize("NFKD").replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "")}.yaml`;
  }

  async askName() {
    const input = make("input", { value: this.proposal(), id: freshId("name"), autocomplete: "off" });
    const content = make("div", { className: "field" },
      make("label", { htmlFor: input.id }, say("nameLabel")), input);
    const answer = await ask(say("nameTitle"), content, [
      ["save", say("save")], ["", say("cancel"), "quiet"],
    ]);
    if (answer !== "save") return null;
    const name = api.safeName(input.value.trim());
    return /\.(yaml|yml|json)$/i.test(name) ? name : `${name}.yaml`;
  }

  async remove() {
    const answer = await ask(say("deleteTitle"), make("p", {}, `${this.opened.name}. ${say("deleteText")}`), [
      ["remove", say("remove")], ["", say("cancel"), "quiet"],
    ]);
    if (answer !== "remove") return false;
    try {
      await api.remove(this.opened.name, this.opened.etag);
    } catch (error) {
      return this.refuse(error.message);
    }
    sessionStorage.removeItem(this.kept);
    this.isSaved = true;
    return true;
  }
}

function download(blob, name) {
  if (!blob) return;
  const address = URL.createObjectURL(blob);
  make("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
