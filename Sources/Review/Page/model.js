// The work: the beads and the texts as they are now, and every change that led there.
//
// A change replaces some neighbouring beads by others, or texts by others, and holds both, so that
// it can be made and unmade. Beads are never altered in place.

const model = {
  beads: [...originalBeads],
  texts: sides.map((side) => [...side.original]),
  // For each bead where it begins on either side, and at the end where both texts end.
  starts: [],
  // All changes; those from `position` on are undone.
  changes: [],
  position: 0,
  listeners: [],

  bead(index) {
    return this.beads[index];
  },

  sentences(index, side) {
    const start = this.starts[index][side];
    return this.texts[side].slice(start, start + this.beads[index].counts[side]);
  },

  text(index, side) {
    return joined(this.sentences(index, side), side);
  },

  // Whether the aligner made the bead, and not a person.
  isOriginal(index) {
    return originalNumber(this.starts[index], this.beads[index].counts) !== undefined;
  },

  isDoubtful(index) {
    return !this.beads[index].confirmed && this.beads[index].confidence < data.doubtful;
  },

  confirmedCount() {
    return this.beads.reduce((count, bead) => count + bead.confirmed, 0);
  },

  // Takes the starts from a bead on afresh.
  measure(from = 0) {
    if (from === 0) this.starts = [[0, 0]];
    this.starts.length = from + 1;
    for (let index = from; index < this.beads.length; index++) {
      const [source, target] = this.starts[index];
      const { counts } = this.beads[index];
      this.starts.push([source + counts[0], target + counts[1]]);
    }
  },

  // Makes a change, and forgets those that were undone.
  make(change) {
    this.changes.length = this.position;
    this.changes.push(change);
    this.redo();
  },

  undo() {
    if (this.position === 0) return null;
    const change = this.changes[--this.position];
    this.replace(change, "after", "before");
    return change;
  },

  redo() {
    if (this.position === this.changes.length) return null;
    const change = this.changes[this.position++];
    this.replace(change, "before", "after");
    return change;
  },

  replace(change, from, to) {
    this.apply(change, from, to);
    for (const listener of this.listeners) listener(change);
  },

  apply(change, from, to) {
    for (const text of change.texts ?? []) this.texts[text.side][text.sentence] = text[to];
    if (change[from].length > 0 || change[to].length > 0) {
      // Not by spreading: a change may hold more beads than a call takes arguments.
      this.beads = this.beads
        .slice(0, change.at)
        .concat(change[to], this.beads.slice(change.at + change[from].length));
      this.measure(change.at);
    }
  },
};
model.measure();

// What a person can do to beads. Each operation returns a change, or says in words why not.
const operations = {
  merge(index) {
    if (index + 1 >= model.beads.length) return "There is no bead below to merge with.";
    const locked = lockedAmong(index, index + 1);
    if (locked) return locked;
    const [first, second] = [model.beads[index], model.beads[index + 1]];
    const counts = [first.counts[0] + second.counts[0], first.counts[1] + second.counts[1]];
    return reshaped("Merge", index, 2, [counts], first.flagged || second.flagged);
  },

  // Cuts before a sentence; the other side is cut where it fits best by length.
  split(index, side, place) {
    const locked = lockedAmong(index);
    if (locked) return locked;
    const { counts, flagged } = model.beads[index];
    if (counts[side] < 2) {
      return counts[0] > 0 && counts[1] > 0
        ? "One sentence cannot be split; x parts the two sides."
        : "One sentence cannot be split.";
    }
    const cut = Math.max(1, place);
    const other = 1 - side;
    const lengths = (which) => model.sentences(index, which).map((text) => text.length);
    const otherCut = bestCut(lengths(other), share(lengths(side), cut));
    const upper = [0, 0];
    upper[side] = cut;
    upper[other] = otherCut;
    const lower = [counts[0] - upper[0], counts[1] - upper[1]];
    return reshaped("Split", index, 1, [upper, lower], flagged);
  },

  // Marks the sentences of both sides as without translation.
  part(index) {
    const locked = lockedAmong(index);
    if (locked) return locked;
    const { counts, flagged } = model.beads[index];
    if (counts[0] === 0 || counts[1] === 0) return "This side has no translation already.";
    return reshaped("Part", index, 1, [[counts[0], 0], [0, counts[1]]], flagged);
  },

  // Moves a sentence, and those of the bead before it, into the bead above.
  moveUp(index, side, place) {
    if (index === 0) return "There is no bead above.";
    return moved("Move up", index - 1, index, side, place + 1);
  },

  // Moves a sentence, and those of the bead after it, into the bead below.
  moveDown(index, side, place) {
    if (index + 1 >= model.beads.length) return "There is no bead below.";
    return moved("Move down", index, index + 1, side, place - model.beads[index].counts[side]);
  },

  edit(index, side, place, text) {
    const locked = lockedAmong(index);
    if (locked) return locked;
    const sentence = model.starts[index][side] + place;
    const before = model.texts[side][sentence];
    if (before === text) return null;
    return {
      name: "Edit", at: index, before: [], after: [],
      texts: [{ side, sentence, before, after: text }],
    };
  },

  confirm(index) {
    return marked("confirmed", index);
  },

  flag(index) {
    return marked("flagged", index);
  },
};

function lockedAmong(...indices) {
  const locked = indices.find((index) => model.beads[index].confirmed);
  return locked === undefined
    ? null
    : `Bead ${locked + 1} is confirmed and locked; c unlocks it.`;
}

// A change that gives some neighbouring beads other numbers of sentences; empty ones go.
function reshaped(name, at, removedCount, shapes, flagged) {
  const start = [...model.starts[at]];
  const after = [];
  for (const counts of shapes) {
    if (counts[0] + counts[1] === 0) continue;
    after.push({ ...makeBead([...start], counts), flagged });
    start[0] += counts[0];
    start[1] += counts[1];
  }
  return { name, at, before: model.beads.slice(at, at + removedCount), after };
}

// Moves so many sentences of a side from the lower bead to the upper one, or back if negative.
function moved(name, upper, lower, side, count) {
  const locked = lockedAmong(upper, lower);
  if (locked) return locked;
  const shapes = [upper, lower].map((index) => [...model.beads[index].counts]);
  if (count > 0 ? shapes[1][side] < count : shapes[0][side] < -count || count === 0) {
    return "There is no sentence on this side to move.";
  }
  shapes[0][side] += count;
  shapes[1][side] -= count;
  const flagged = model.beads[upper].flagged || model.beads[lower].flagged;
  return reshaped(name, upper, 2, shapes, flagged);
}

function marked(mark, index) {
  const bead = model.beads[index];
  const name = { confirmed: ["Confirm", "Unlock"], flagged: ["Flag", "Unflag"] }[mark][+bead[mark]];
  return { name, at: index, before: [bead], after: [{ ...bead, [mark]: !bead[mark] }] };
}

function share(lengths, count) {
  const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
  return sum(lengths.slice(0, count)) / Math.max(1, sum(lengths));
}

// How many of some sentences come nearest to a share of their length.
function bestCut(lengths, wanted) {
  let best = 0;
  for (let count = 1; count <= lengths.length; count++) {
    const isNearer =
      Math.abs(share(lengths, count) - wanted) < Math.abs(share(lengths, best) - wanted);
    if (isNearer) best = count;
  }
  return best;
}
