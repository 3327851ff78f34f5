// The work: the beads and the texts as they are now, and every change that led there.
//
// A change replaces some neighbouring beads by others, and texts by others, and holds both, so
// that it can be made and unmade. Beads are never altered in place.
const model = {
  beads: originalBeads,
  texts: sides.map((side) => [...side.original]),
  starts: originalStarts,
  // All changes; those from `position` on are undone.
  changes: [],
  position: 0,
  whenChanged: null,

  sentences(index, side) {
    return this.texts[side].slice(this.starts[index][side], this.starts[index + 1][side]);
  },

  text(index, side) {
    return joined(this.sentences(index, side), side);
  },

  // Undefined if a person made the bead.
  originalNumber(index) {
    return originalNumber(this.starts[index], this.beads[index].counts);
  },

  isDoubtful(index) {
    const { confirmed, confidence } = this.beads[index];
    return !confirmed && confidence < data.doubtful;
  },

  // Makes a change, and forgets those that were undone.
  make(change) {
    this.changes.length = this.position;
    this.changes.push(change);
    this.redo();
  },

  undo() {
    return this.travel(this.position - 1, -1, "after", "before");
  },

  redo() {
    return this.travel(this.position, 1, "before", "after");
  },

  travel(number, step, from, to) {
    const change = this.changes[number];
    if (!change) return null;
    this.position += step;
    this.apply(change, from, to);
    this.whenChanged(change);
    return change;
  },

  apply(change, from, to) {
    for (const text of change.texts ?? []) this.texts[text.side][text.sentence] = text[to];
    const { at } = change;
    this.beads = [
      ...this.beads.slice(0, at), ...change[to], ...this.beads.slice(at + change[from].length),
    ];
    this.starts = startsOf(this.beads, this.starts.slice(0, at + 1));
  },
};

// What a person can do to beads. Each operation returns a change, or says in words why not.
const operations = {
  merge(index) {
    const [first, second] = model.beads.slice(index, index + 2);
    if (!second) return "There is no bead below to merge with.";
    return reshaped("Merged", index, 2, [first.counts.map((count, side) => count + second.counts[side])]);
  },

  // Cuts before a sentence, and the other side in the same proportion.
  split(index, side, place) {
    const { counts } = model.beads[index];
    if (counts[side] < 2) return "One sentence cannot be split; x parts the two sides.";
    const cut = Math.max(1, place);
    const upper = counts.map((count) => Math.round((count * cut) / counts[side]));
    return reshaped("Split", index, 1, [upper, [counts[0] - upper[0], counts[1] - upper[1]]]);
  },

  // Says that the sentences of both sides have no translation.
  part(index) {
    const { counts } = model.beads[index];
    if (counts[0] === 0 || counts[1] === 0) return "This bead has no translation already.";
    return reshaped("Parted", index, 1, [[counts[0], 0], [0, counts[1]]]);
  },

  // Moves a sentence, and those of the bead before it, into the bead above.
  moveUp(index, side, place) {
    return moved("Moved up", index - 1, side, place + 1);
  },

  // Moves a sentence, and those of the bead after it, into the bead below.
  moveDown(index, side, place) {
    return moved("Moved down", index, side, place - model.beads[index].counts[side]);
  },

  edit(index, side, place, after) {
    const sentence = model.starts[index][side] + place;
    const before = model.texts[side][sentence];
    if (before === after) return "The text is as it was.";
    const beads = [model.beads[index]];
    return { name: "Edited", at: index, before: beads, after: beads, texts: [{ side, sentence, before, after }] };
  },

  // Sets or removes a mark: confirmed or flagged.
  mark(index, mark) {
    const bead = model.beads[index];
    const name = `${bead[mark] ? "Not " : ""}${mark}`;
    const after = { ...bead, [mark]: !bead[mark] };
    return { name, at: index, before: [bead], after: [after], keepsLock: true };
  },
};

// A change that gives some neighbouring beads other numbers of sentences; empty ones go. What the
// aligner had made gets its confidence and cost; else they are 1 and 0, for nobody weighed it.
function reshaped(name, at, count, shapes) {
  const before = model.beads.slice(at, at + count);
  const flagged = before.some((bead) => bead.flagged);
  const [...start] = model.starts[at];
  const after = [];
  for (const counts of shapes.filter(([source, target]) => source + target > 0)) {
    const { confidence, cost } =
      originalBeads[originalNumber(start, counts)] ?? { confidence: 1, cost: 0 };
    after.push({ counts, confidence, cost, confirmed: false, flagged });
    start[0] += counts[0];
    start[1] += counts[1];
  }
  return { name, at, before, after };
}

// Moves so many sentences of a side from the bead below into a bead, or back if negative.
function moved(name, index, side, count) {
  const beads = model.beads.slice(Math.max(0, index), index + 2);
  if (beads.length < 2) return "There is no bead to move it to.";
  const shapes = beads.map((bead) => [...bead.counts]);
  shapes[0][side] += count;
  shapes[1][side] -= count;
  if (count === 0 || shapes.flat().some((number) => number < 0)) return "There is no sentence to move.";
  return reshaped(name, index, 2, shapes);
}
