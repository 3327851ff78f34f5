// Everything that a person can do: buttons, keys and the list of keys come from this one table.

const actions = {
  nextDoubtful: { keys: ["n"], label: "Next doubtful", run: () => goToDoubtful(1) },
  previousDoubtful: { keys: ["N"], label: "Previous doubtful", run: () => goToDoubtful(-1) },
  confirm: { keys: ["c"], label: "Confirm", help: "Confirm and go on, or unlock", run: confirm },
  flag: { keys: ["f"], label: "Flag", run: () => perform(operations.flag(cursor.bead)) },
  merge: { keys: ["m"], label: "Merge", help: "Merge with the next bead", run: () => perform(operations.merge(cursor.bead)) },
  split: { keys: ["s"], label: "Split", help: "Split before the sentence", run: () => atCursor("split") },
  moveUp: { keys: ["[", "Shift+ArrowUp"], label: "Move up", help: "Move the sentence into the bead above", run: () => atCursor("moveUp") },
  moveDown: { keys: ["]", "Shift+ArrowDown"], label: "Move down", help: "Move the sentence into the bead below", run: () => atCursor("moveDown") },
  part: { keys: ["x"], label: "Part", help: "Mark as deletion and insertion: no translation", run: () => perform(operations.part(cursor.bead)) },
  edit: { keys: ["e", "Enter"], label: "Edit", help: "Edit the sentence", run: () => tell(editDialog.open()) },
  undo: { keys: ["u", "Ctrl+z"], label: "Undo", run: () => unmake("undo", "Undone") },
  redo: { keys: ["r", "Ctrl+y", "Ctrl+Z"], label: "Redo", run: () => unmake("redo", "Done again") },
  down: { keys: ["j", "ArrowDown"], label: "Next bead", run: () => step(1) },
  up: { keys: ["k", "ArrowUp"], label: "Previous bead", run: () => step(-1) },
  right: { keys: ["ArrowRight"], label: "Next sentence of the bead", run: () => stepSentence(1) },
  left: { keys: ["ArrowLeft"], label: "Previous sentence of the bead", run: () => stepSentence(-1) },
  pageDown: { keys: ["PageDown"], label: "Ten beads down", run: () => step(10) },
  pageUp: { keys: ["PageUp"], label: "Ten beads up", run: () => step(-10) },
  first: { keys: ["Home"], label: "First bead", run: () => step(-Infinity) },
  last: { keys: ["End"], label: "Last bead", run: () => step(Infinity) },
  search: { keys: ["/"], label: "Search", run: () => byId("query").focus() },
  showAll: { keys: ["1"], label: "Show all beads", run: () => showKind("all") },
  showDoubtful: { keys: ["2"], label: "Show doubtful beads", run: () => showKind("doubtful") },
  showFlagged: { keys: ["3"], label: "Show flagged beads", run: () => showKind("flagged") },
  showUnconfirmed: { keys: ["4"], label: "Show unconfirmed beads", run: () => showKind("unconfirmed") },
  chooseShape: { keys: ["5"], label: "Choose a shape", run: () => byId("shape").focus() },
  plot: { keys: ["p"], label: "Go to the path", run: () => { showPanel(true); plot.svg.focus(); } },
  panel: { keys: ["i"], label: "Panel", help: "Show or hide the panel", run: () => showPanel() },
  load: { keys: ["l"], label: "Load", help: "Load a work file", run: () => byId("file").click() },
  save: { keys: ["w"], label: "Save", help: "Download the work file", run: saveWorkFile },
  export: { keys: ["o"], label: "Export", help: "Export TMX, TSV, JSON Lines, beads", run: () => byId("export-dialog").showModal() },
  help: { keys: ["?"], label: "Keys", help: "Show the keys", run: () => byId("help-dialog").showModal() },
};

// Makes a change, or tells why not.
function perform(change) {
  if (change === null) return;
  if (typeof change === "string") return tell(change);
  model.make(change);
  storage.save();
  tell(`${change.name}: bead ${change.at + 1}.`);
}

function atCursor(name) {
  const { bead, side, place } = cursor;
  perform(operations[name](bead, side, place));
}

function confirm() {
  const { bead } = cursor;
  const isConfirmed = model.beads[bead].confirmed;
  perform(operations.confirm(bead));
  if (!isConfirmed && cursor.bead === bead) step(1);
}

function unmake(direction, word) {
  const change = model[direction]();
  if (!change) return tell(`There is nothing to ${direction}.`);
  storage.save();
  goTo(Math.min(change.at, model.beads.length - 1));
  tell(`${word}: ${change.name}, bead ${change.at + 1}.`);
}

// Puts the cursor on a sentence of a bead.
function goTo(bead, side = cursor.side, place = 0) {
  const last = cursor.bead;
  Object.assign(cursor, { bead, side, place });
  settleCursor();
  list.redraw(last);
  list.redraw(bead);
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
  const [sourceCount, targetCount] = model.beads[cursor.bead].counts;
  const at = cursor.side * sourceCount + cursor.place + count;
  if (at < 0 || at >= sourceCount + targetCount) return;
  if (at < sourceCount) goTo(cursor.bead, 0, at);
  else goTo(cursor.bead, 1, at - sourceCount);
}

function goToDoubtful(direction) {
  const count = model.beads.length;
  for (let distance = 1; distance <= count; distance++) {
    const index = (cursor.bead + direction * distance + count * 2) % count;
    if (!model.isDoubtful(index)) continue;
    if (list.beads[list.positionOf(index)] !== index) showKind("all");
    return goTo(index);
  }
  tell("No bead is doubtful.");
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
  byId("shown").textContent = filter.isActive ? `${shown} of ${plural(model.beads.length, "bead")}` : "";
  const position = Math.min(list.positionOf(cursor.bead), shown - 1);
  if (shown > 0) goTo(list.beads[position], cursor.side, cursor.place);
}

function showPanel(isShown = !document.body.classList.contains("with-panel")) {
  document.body.classList.toggle("with-panel", isShown);
  document.querySelector("[data-action=panel]").setAttribute("aria-expanded", String(isShown));
  list.forgetHeights();
}

function saveWorkFile() {
  download(fileName("jsonl"), writeWorkFile(), "application/x-ndjson");
  tell(`Saved ${fileName("jsonl")}.`);
}

function tell(text) {
  if (text) byId("status").textContent = text;
}

// The name of a key press as the table has it.
function pressed(event) {
  const control = event.ctrlKey || event.metaKey ? "Ctrl+" : "";
  const shift = event.shiftKey && event.key.length > 1 ? "Shift+" : "";
  return control + shift + event.key;
}

const keyNames = { ArrowUp: "↑", ArrowDown: "↓", ArrowLeft: "←", ArrowRight: "→", "Ctrl+Z": "Ctrl+Shift+Z" };

function shownKey(key) {
  return keyNames[key] ?? key.replace("ArrowUp", "↑").replace("ArrowDown", "↓");
}

for (const [name, { keys, label, help }] of Object.entries(actions)) {
  byId("keys").tBodies[0].append(
    element(
      "tr", {},
      element("th", { scope: "row" }, help ?? label),
      element("td", {}, ...keys.flatMap((key) => [element("kbd", {}, shownKey(key)), " "])),
    ),
  );
  for (const button of document.querySelectorAll(`[data-action=${name}]`)) {
    button.append(label, " ", element("kbd", { "aria-hidden": "true" }, shownKey(keys[0])));
    button.title = help ?? label;
    button.setAttribute("aria-keyshortcuts", keys.join(" "));
    button.addEventListener("click", () => actions[name].run());
  }
}
