// The pages of what is typed. One request is at work; when its answer is there, the newest state
// goes: the page is its own clock.

import * as api from "./api.js";
import { button, make } from "./make.js";
import { say, capital } from "./words.js";

const tenthsAnInch = 254;
const cssPixels = 96;

export class Preview {
  /**
   * @param draft - gives the text of the record as it is now, and what is asked of it.
   * @param told - gets the faults of each answer, and where the reader goes from one.
   */
  constructor(draft, told, go) {
    Object.assign(this, { draft, told, go });
    this.zoom = null;
    this.key = null;
    this.sizes = [];
    this.isAsking = false;
    this.isStale = false;
    this.pages = make("div", { className: "pages", tabIndex: 0, role: "group", "aria-label": say("page") });
    this.summary = make("p", { className: "summary", role: "status" });
    this.list = make("ul", { className: "faults", "aria-label": say("faults") });
    this.count = make("span", { className: "count" });
    this.element = make("section", { className: "preview", "aria-label": say("preview"), "aria-busy": "true" },
      make("div", { className: "bar" }, this.bar()), this.summary, this.list, this.pages);
    this.seen = new IntersectionObserver(entries => {
      for (const entry of entries) {
        entry.target.isSeen = entry.isIntersecting;
        if (entry.isIntersecting) this.draw(entry.target);
      }
    }, { root: null, rootMargin: "200px" });
    this.resized = new ResizeObserver(() => this.size());
    this.resized.observe(this.pages);
  }

  bar() {
    return [
      button("−", () => this.scale(0.8), { ariaLabel: say("zoomOut"), title: say("zoomOut") }),
      button("+", () => this.scale(1.25), { ariaLabel: say("zoomIn"), title: say("zoomIn") }),
      button(say("zoomFit"), () => { this.zoom = null; this.size(); }, { className: "quiet" }),
      this.count,
    ];
  }

  close() {
    this.isClosed = true;
    this.seen.disconnect();
    this.resized.disconnect();
    for (const page of this.pages.children) URL.revokeObjectURL(page.firstChild.src);
  }

  /** To be called whenever the record has changed. */
  async changed() {
    this.isStale = true;
    this.element.setAttribute("aria-busy", "true");
    if (this.isAsking) return;
    this.isAsking = true;
    while (this.isStale && !this.isClosed) {
      this.isStale = false;
      try {
        const { text, query } = this.draft();
        await this.show(await api.preview(text, query));
      } catch (error) {
        this.fail(error);
        await new Promise(resolve => setTimeout(resolve, 1500));
        this.isStale = !(error instanceof api.Refusal);
      }
    }
    this.isAsking = false;
    if (!this.isStale) this.element.setAttribute("aria-busy", "false");
  }

  fail(error) {
    this.pages.classList.add("old");
    this.summary.textContent = error instanceof api.Refusal ? error.message : say("lost");
  }

  async show(answer) {
    if (answer.replaced) {
      this.isStale = true;
      return;
    }
    this.tell(answer.faults);
    this.pages.classList.toggle("old", !answer.key);
    if (!answer.key || answer.key === this.key) return;
    this.key = answer.key;
    this.sizes = answer.pages;
    this.lay();
    await Promise.all([...this.pages.children].filter(page => page.isSeen ?? page === this.pages.firstChild)
      .map(page => this.draw(page)));
  }

  /** As many places as there are pages; those that there were stay until they are drawn anew. */
  lay() {
    while (this.pages.children.length > this.sizes.length) this.pages.lastChild.remove();
    while (this.pages.children.length < this.sizes.length) {
      const page = make("figure", { className: "page" }, make("img", { alt: "" }));
      this.pages.append(page);
      this.seen.observe(page);
    }
    const total = this.sizes.length;
    [...this.pages.children].forEach((page, index) => {
      page.firstChild.alt = `${say("page")} ${index + 1} ${say("of")} ${total}`;
    });
    this.count.textContent = total > 0 ? `${total} ${say("page").toLowerCase()}` : "";
    this.size();
  }

  /** The width of each page on the screen: that of the room, or as was chosen. */
  size() {
    if (this.pages.clientWidth === 0) return;
    const style = getComputedStyle(this.pages);
    const room = this.pages.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    [...this.pages.children].forEach((page, index) => {
      const [width, height] = this.sizes[index];
      const own = width / tenthsAnInch * cssPixels;
      const shown = Math.max(80, Math.round(this.zoom ? own * this.zoom : room));
      page.firstChild.width = shown;
      page.firstChild.height = Math.round(shown * height / width);
      const dpi = Math.round(shown / (width / tenthsAnInch) * devicePixelRatio);
      page.dpi = Math.min(200, Math.max(36, dpi));
      if (page.isSeen ?? index === 0) this.draw(page);
    });
  }

  scale(factor) {
    const page = this.pages.firstChild;
    if (!page) return;
    const now = this.zoom ?? page.firstChild.width / (this.sizes[0][0] / tenthsAnInch * cssPixels);
    this.zoom = Math.min(4, Math.max(0.2, now * factor));
    this.size();
  }

  async draw(page) {
    const number = [...this.pages.children].indexOf(page) + 1;
    const wanted = `${this.key} ${page.dpi}`;
    if (!this.key || !page.dpi || number === 0 || page.drawn === wanted) return;
    page.drawn = wanted;
    try {
      const blob = await api.page(this.key, number, { dpi: page.dpi });
      const image = new Image();
      image.src = URL.createObjectURL(blob);
      await image.decode();
      if (page.drawn !== wanted) return URL.revokeObjectURL(image.src);
      URL.revokeObjectURL(page.firstChild.src);
      page.firstChild.src = image.src;
      page.firstChild.dataset.key = wanted.split(" ")[0];
    } catch (error) {
      page.drawn = null;
      if (error.status === 410) this.changed();
    }
  }

  tell(faults) {
    const errors = faults.filter(fault => fault.severity === "error").length;
    const warnings = faults.length - errors;
    const parts = [[errors, say("errors")], [warnings, say("warnings")]]
      .filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
    this.summary.textContent = parts.length > 0 ? `${parts.join(", ")}.` : say("good");
    this.summary.classList.toggle("wrong", errors > 0);
    this.list.replaceChildren(...faults.map(fault => make("li", { className: fault.severity },
      fault.path ? button(fault.path, () => this.go(fault.path), { className: "link" }) : null,
      make("span", {}, capital(fault.message) + (fault.hint ? ` — ${fault.hint}` : "")))));
    this.told(faults);
  }
}
