// All that a person can do, for buttons, keys and the list of keys.
const actions = new Map(
  [
    ["nextDoubtful", "n", "Next doubtful", "", () => goToDoubtful(1)],
    ["previousDoubtful", "N", "Previous doubtful", "", () => goToDoubtful(-1)],
    ["confirm", "c", "Confirm", "Confirm and go on, or unlock", confirm],
    ["flag", "f", "Flag", "", () => perform(operations.mark(cursor.bead, "flagged"))],
    ["merge", "m", "Merge", "Merge with the next bead", () => atCursor("merge")],
    ["split", "s", "Split", "Split before the sentence", () => atCursor("split")],
    ["moveUp", "[ Shift+ArrowUp", "Up", "Move the sentence up a bead", () => atCursor("moveUp")],
    ["moveDown", "] Shift+ArrowDown", "Down", "Move the sentence down a bead", () => atCursor("moveDown")],
    ["part", "x", "Part", "Mark as deletion and insertion", () => atCursor("part")],
    ["edit", "e Enter", "Edit", "Edit the sentence", () => editDialog.open()],
    ["undo", "u Ctrl+z", "Undo", "", () => unmake("undo", "Undone")],
    ["redo", "r Ctrl+y Ctrl+Z", "Redo", "", () => unmake("redo", "Done again")],
    ["next", "j ArrowDown", "Next bead", "", () => step(1)],
    ["previous", "k ArrowUp", "Previous bead", "", () => step(-1)],
    ["nextSentence", "ArrowRight", "Next sentence", "", () => stepSentence(1)],
    ["previousSentence", "ArrowLeft", "Previous sentence", "", () => stepSentence(-1)],
    ["first", "Home", "First bead", "", () => step(-Infinity)],
    ["last", "End", "Last bead", "", () => step(Infinity)],
    ["search", "/", "Search", "", () => byId("query").focus()],
    ...["all", "doubtful", "flagged", "unconfirmed"].map((kind, index) =>
      [kind, `${index + 1}`, `Show ${kind} beads`, "", () => showKind(kind)]),
    ["path", "p", "Go to the path", "", () => (showPanel(true), plot.svg.focus())],
    ["panel", "i", "Panel", "Show or hide the panel", () => showPanel()],
    ["load", "l", "Load", "Load a work file", () => byId("file").click()],
    ["save", "w", "Save", "Download the work file", () => save("jsonl", writeWorkFile())],
    ["export", "o", "Export", "Export TMX, TSV, JSON Lines, beads", () => byId("export-dialog").showModal()],
    ["help", "?", "Keys", "Show the keys", () => byId("help-dialog").showModal()],
  ].map(([name, keys, label, help, run]) => [name, { keys: keys.split(" "), label, help: help || label, run }]),
);

// Makes a change, or tells why not.
function perform(change) {
  if (typeof change === "string") return tell(change);
  const locked = change.before.findIndex((bead) => bead.confirmed);
  if (locked >= 0 && !change.keepsLock) return tell(lockedMessage(change.at + locked));
  tell(`${change.name}: bead ${change.at + 1}.`);
  model.make(change);
}

function lockedMessage(index) {
  return `Bead ${index + 1} is confirmed and locked; c unlocks it.`;
}

function atCursor(name) {
  perform(operations[name](cursor.bead, cursor.side, cursor.place));
}

function confirm() {
  const { bead } = cursor;
  perform(operations.mark(bead, "confirmed"));
  // Where the filters let only unconfirmed beads through, the next one is here already.
  if (cursor.bead === bead && model.beads[bead].confirmed) step(1);
}

function unmake(direction, word) {
  const change = model[direction]();
  if (!change) return tell(`There is nothing to ${direction}.`);
  goTo(Math.min(change.at, model.beads.length - 1));
  tell(`${word}: ${change.name}, bead ${change.at + 1}.`);
}

// Puts the cursor on a sentence of a bead.
function goTo(bead, side = cursor.side, place = 0) {
  const last = cursor.bead;
  Object.assign(cursor, { bead, side, place });
  settleCursor();
  list.redraw(last);
  list.show(bead);
  list.reveal(bead);
  showReasons(bead);
  plot.mark();
}

// Keeps the cursor on a sentence that exists.
function settleCursor() {
  cursor.bead = Math.max(0, Math.min(cursor.bead, model.beads.length - 1));
  const counts = model.beads[cursor.bead]?.counts ?? [0, 0];
  if (counts[cursor.side] === 0) cursor.side = 1 - cursor.side;
  cursor.place = Math.max(0, Math.min(cursor.place, counts[cursor.side] - 1));
}

function step(count) {
  const at = list.positionOf(cursor.bead);
  const position = Math.max(0, Math.min(at + count, list.beads.length - 1));
  if (list.beads.length > 0) goTo(list.beads[position]);
}

// Sentences of the source come first, then those of the target.
function stepSentence(count) {
  const places = model.beads[cursor.bead].counts.flatMap((number, side) =>
    Array.from({ length: number }, (_, place) => [side, place]));
  const at = places.findIndex(([side, place]) => side === cursor.side && place === cursor.place);
  if (places[at + count]) goTo(cursor.bead, ...places[at + count]);
}

function goToDoubtful(direction) {
  const doubtful = beadNumbers((index) => model.isDoubtful(index));
  if (doubtful.length === 0) return tell("No bead is doubtful.");
  if (direction < 0) doubtful.reverse();
  const isAhead = (index) => (index - cursor.bead) * direction > 0;
  const index = doubtful.find(isAhead) ?? doubtful[0];
  if (!list.has(index)) showKind("all");
  goTo(index);
}

function showKind(kind) {
  if (kind === "all") {
    byId("query").value = filter.query = "";
    byId("shape").value = filter.shape = "";
  }
  byId("kind").value = filter.kind = kind;
  filterChanged();
}

function filterChanged() {
  list.refresh();
  const shown = list.beads.length;
  byId("shown").textContent = `${shown} of ${model.beads.length} beads`;
  const position = Math.min(list.positionOf(cursor.bead), shown - 1);
  if (shown > 0) goTo(list.beads[position], cursor.side, cursor.place);
}

function showPanel(isShown = !document.body.classList.contains("with-panel")) {
  document.body.classList.toggle("with-panel", isShown);
  document.querySelector("[data-action=panel]").ariaExpanded = isShown;
  list.forgetHeights();
}

function tell(text) {
  byId("status").textContent = text;
}

function pressed(event) {
  const control = event.ctrlKey || event.metaKey ? "Ctrl+" : "";
  const shift = event.shiftKey && event.key.length > 1 ? "Shift+" : "";
  return control + shift + event.key;
}

function keyLabel(key) {
  const arrows = { ArrowUp: "↑", ArrowDown: "↓", ArrowLeft: "←", ArrowRight: "→" };
  return key.replace("Ctrl+Z", "Ctrl+Shift+Z").replace(/Arrow\w+/, (name) => arrows[name]);
}

for (const { keys, help } of actions.values()) {
  byId("keys").tBodies[0].append(
    element(
      "tr", {},
      element("th", { scope: "row" }, help),
      element("td", {}, ...keys.flatMap((key) => [element("kbd", {}, keyLabel(key)), " "])),
    ),
  );
}

for (const bar of document.querySelectorAll("[data-actions]")) {
  for (const name of bar.dataset.actions.split(" ")) {
    const { keys, label, help, run } = actions.get(name);
    const button = element(
      "button", { title: help, "data-action": name },
      `${label} `, element("kbd", { "aria-hidden": "true" }, keyLabel(keys[0])),
    );
    button.addEventListener("click", () => run());
    bar.append(button);
  }
}
