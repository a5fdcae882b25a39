// A record as the form holds it: texts, lists and groups, in the order of its file.

export const isGroup = value => value !== null && typeof value === "object" && !Array.isArray(value);

/** Whether nothing is said. */
export function isEmpty(value) {
  if (value === undefined || value === null || value === "") return true;
  if (Array.isArray(value)) return value.every(isEmpty);
  return typeof value === "object" && Object.values(value).every(isEmpty);
}

/** Puts a value under a key; a new key comes where the fields have it. */
export function put(group, keys, name, value) {
  if (name in group) {
    group[name] = value;
    return;
  }
  const order = keys.map(key => key.name);
  const behind = Object.keys(group).filter(key => order.indexOf(key) > order.indexOf(name));
  const moved = behind.map(key => [key, group[key]]);
  for (const key of behind) delete group[key];
  group[name] = value;
  for (const [key, other] of moved) group[key] = other;
}

/** Without what says nothing: as it goes into the file. */
export function pruned(value) {
  if (Array.isArray(value)) return value.filter(item => !isEmpty(item)).map(pruned);
  if (!isGroup(value)) return value;
  return Object.fromEntries(
    Object.entries(value).filter(([, inner]) => !isEmpty(inner))
      .map(([key, inner]) => [key, pruned(inner)]));
}

/** The same with what must be said, so that what is missing has a place to be told at. */
export function asked(group, keys) {
  const result = {};
  for (const key of keys) {
    const value = group[key.name];
    if (key.required && isEmpty(value)) result[key.name] = key.shape === "group" ? {} : "";
  }
  const shown = Object.entries(group)
    .filter(([name, value]) => !isEmpty(value) || keepsItems(value, keys, name))
    .map(([name, value]) => [name, inner(value, keys.find(key => key.name === name))]);
  return { ...result, ...Object.fromEntries(shown) };
}

const keepsItems = (value, keys, name) =>
  Array.isArray(value) && value.length > 0 && keys.find(key => key.name === name)?.shape === "groups";

function inner(value, key) {
  if (key?.shape === "group" && isGroup(value)) return asked(value, key.keys);
  if (key?.shape === "groups" && Array.isArray(value)) {
    return value.map(item => (isGroup(item) ? asked(item, key.keys) : item));
  }
  return Array.isArray(value) ? value.filter(item => !isEmpty(item)) : value;
}

/** What differs between two records: the ways to the values, and both. */
export function differences(mine, theirs, path = "") {
  if (isEmpty(mine) && isEmpty(theirs)) return [];
  if (isGroup(mine) && isGroup(theirs)) {
    const names = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
    return [...names].flatMap(name =>
      differences(mine[name], theirs[name], path ? `${path}.${name}` : name));
  }
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    const count = Math.max(mine.length, theirs.length);
    return Array.from({ length: count }, (_, index) => index).flatMap(index =>
      differences(mine[index], theirs[index], `${path}[${index + 1}]`));
  }
  return JSON.stringify(mine) === JSON.stringify(theirs) ? [] : [[path, mine, theirs]];
}

/** A value in one line. */
export function line(value) {
  if (isEmpty(value)) return "";
  if (Array.isArray(value)) return value.map(line).join("; ");
  return isGroup(value) ? Object.values(value).map(line).join(", ") : String(value);
}
