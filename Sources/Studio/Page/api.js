// What the page asks of its server.

import { language } from "./words.js";

/** An answer that is no success. */
export class Refusal extends Error {
  constructor(status, body) {
    super(body?.error ?? body?.faults?.map(fault => fault.message).join("\n") ?? `${status}`);
    this.status = status;
    this.body = body;
  }
}

// The token is in the fragment, which no request bears, and then in this tab only.
const given = new URLSearchParams(location.hash.slice(1)).get("t");
if (given) {
  sessionStorage.setItem("token", given);
  history.replaceState(null, "", "#/");
}

/** A number of this tab: its newer previews take the place of those that wait. */
export const tab = Math.random().toString(36).slice(2);

async function send(method, path, { query = {}, body, headers = {}, as = "json" } = {}) {
  const address = new URL(path, location.origin);
  for (const [name, value] of Object.entries({ lang: language, ...query })) {
    if (value) address.searchParams.set(name, value);
  }
  const token = sessionStorage.getItem("token");
  if (token) headers = { ...headers, Authorization: `Bearer ${token}` };
  const answer = await fetch(address, { method, body, headers, cache: "no-store" });
  if (!answer.ok) {
    throw new Refusal(answer.status, await answer.json().catch(() => null));
  }
  if (answer.status === 204) return null;
  return as === "blob" ? answer.blob() : answer.json();
}

const json = { "Content-Type": "application/json" };
const quoted = etag => (etag ? { "If-Match": `"${etag}"` } : { "If-None-Match": "*" });
const named = name => `/api/rekaman/${encodeURIComponent(name)}`;

export const start = () => send("GET", "/api/mulai");
export const schema = kind => send("GET", "/api/skema", { query: { jenis: kind } });
export const offices = () => send("GET", "/api/satker");
export const records = () => send("GET", "/api/rekaman");
export const open = name => send("GET", named(name));

export const preview = (text, query) =>
  send("POST", "/api/pratinjau", { query: { ...query, tab }, body: text, headers: json });

export const pdf = (text, query) =>
  send("POST", "/api/dokumen", { query, body: text, headers: json, as: "blob" });

export const page = (key, number, query) =>
  send("GET", `/api/halaman/${key}/${number}.png`, { query, as: "blob" });

/** Without `etag`: a new one. */
export const save = (name, text, etag) =>
  send("PUT", named(name), { body: text, headers: { ...json, ...quoted(etag) } });

export const remove = (name, etag) =>
  send("DELETE", named(name), { headers: quoted(etag) });

export const upload = file =>
  send("POST", "/api/gambar", {
    query: { nama: safeName(file.name) }, body: file,
    headers: { "Content-Type": "application/octet-stream" },
  });

export const picture = name =>
  send("GET", `/api/gambar/${encodeURIComponent(name)}`, { as: "blob" });

/** A name that a file in the folder may have. */
export function safeName(name) {
  return name.normalize("NFKD").replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[^A-Za-z0-9]+/, "")
    .slice(-90) || "berkas";
}
