// The list of beads: only the rows in view exist; space above and below stands for the others.

const list = {
  // The numbers of the beads that fit the filters, and where each row begins, in pixels.
  beads: [],
  tops: [0],
  // Measured heights by bead; beads are never altered, so a height holds until the width changes.
  heights: new WeakMap(),
  rows: new Map(),
  // The bead whose linked words are marked.
  shown: null,
  // Rows this far outside the view, in pixels, exist already.
  margin: 600,

  scroller: byId("scroller"),
  table: byId("list"),
  body: byId("rows"),

  // Makes the rows afresh, after a change of beads or filters.
  refresh() {
    this.beads = filter.fittingBeads();
    this.table.setAttribute("aria-rowcount", this.beads.length + 1);
    byId("empty").hidden = this.beads.length > 0;
    this.clear();
    this.draw();
  },

  clear() {
    this.rows.clear();
    this.body.replaceChildren();
    this.placeRows();
  },

  forgetHeights() {
    this.heights = new WeakMap();
    this.clear();
    this.draw();
  },

  placeRows() {
    const estimate = this.makeEstimate();
    this.tops = new Float64Array(this.beads.length + 1);
    this.beads.forEach((index, position) => {
      const height = this.heights.get(model.beads[index]) ?? estimate(index);
      this.tops[position + 1] = this.tops[position] + height;
    });
  },

  // How high a row will be, from the lengths of its texts and the widths of the columns.
  makeEstimate() {
    const style = getComputedStyle(this.table);
    const size = parseFloat(style.fontSize);
    const widths = sides.map((side) => byId(`${side.name}-heading`).clientWidth || 300);
    // A Han character takes a whole em, others about half.
    const perLine = sides.map((side, number) =>
      Math.max(8, widths[number] / size / (side.joinsWithoutSpace ? 1 : 0.5)),
    );
    return (index) => {
      const lines = sides.map((_, side) => {
        const [from, to] = [model.starts[index][side], model.starts[index + 1][side]];
        let count = 0;
        for (let sentence = from; sentence < to; sentence++) {
          count += Math.ceil(
            Math.min(longestShownText, model.texts[side][sentence].length) / perLine[side]);
        }
        return count;
      });
      return Math.max(1, ...lines) * size * 1.6 + size * 1.3;
    };
  },

  // The position of the row that covers a height.
  positionAt(height) {
    let [low, high] = [0, this.beads.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.tops[middle + 1] <= height) low = middle + 1;
      else high = middle;
    }
    return low;
  },

  positionOf(index) {
    let [low, high] = [0, this.beads.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.beads[middle] < index) low = middle + 1;
      else high = middle;
    }
    return low;
  },

  // Makes the rows in view. Measuring them can bring others into view, so it may take some rounds.
  draw() {
    for (let round = 0; round < 4; round++) {
      const top = this.scroller.scrollTop;
      const first = this.positionAt(Math.max(0, top - this.margin));
      const end = Math.min(
        this.beads.length,
        this.positionAt(top + this.scroller.clientHeight + this.margin) + 1,
      );
      this.makeRows(first, end);
      if (!this.measureRows(first, end, top)) break;
    }
    this.table.setAttribute("aria-activedescendant", `bead-${cursor.bead}`);
  },

  makeRows(first, end) {
    const wanted = new Set(this.beads.slice(first, end));
    for (const [index, row] of this.rows) {
      if (wanted.has(index)) continue;
      row.remove();
      this.rows.delete(index);
    }
    let next = this.body.firstChild;
    for (let position = first; position < end; position++) {
      const index = this.beads[position];
      const row = this.rows.get(index);
      if (row && row === next) {
        next = row.nextSibling;
        continue;
      }
      const made = makeRow(index, position, this.shown);
      this.rows.set(index, made);
      this.body.insertBefore(made, next);
    }
    this.setSpace(first, end);
  },

  setSpace(first, end) {
    this.body.style.paddingTop = `${this.tops[first]}px`;
    this.body.style.paddingBottom = `${this.tops[this.beads.length] - this.tops[end]}px`;
  },

  // Takes the true heights of the rows, keeps what is in view where it is, and says whether
  // anything was higher or lower than thought.
  measureRows(first, end, top) {
    const anchor = this.positionAt(top);
    let [shift, changed] = [0, false];
    for (let position = first; position < end; position++) {
      const index = this.beads[position];
      const height = this.rows.get(index).getBoundingClientRect().height;
      const difference = height - (this.tops[position + 1] - this.tops[position]);
      this.heights.set(model.beads[index], height);
      if (Math.abs(difference) < 0.5) continue;
      changed = true;
      if (position < anchor) shift += difference;
    }
    if (!changed) return false;
    this.placeRows();
    this.setSpace(first, end);
    if (shift !== 0) this.scroller.scrollTop = top + shift;
    return true;
  },

  // Makes one row again, where it is in view.
  redraw(index) {
    const row = this.rows.get(index);
    if (!row) return;
    const made = makeRow(index, this.positionOf(index), this.shown);
    this.rows.set(index, made);
    row.replaceWith(made);
  },

  // Scrolls until a bead can be seen.
  reveal(index) {
    const position = this.positionOf(index);
    if (this.beads[position] !== index) return;
    const heading = this.table.tHead.offsetHeight;
    for (let round = 0; round < 4; round++) {
      const { scrollTop, clientHeight } = this.scroller;
      const room = clientHeight - heading;
      const [top, bottom] = [this.tops[position], this.tops[position + 1]];
      if (top >= scrollTop && bottom <= scrollTop + room) break;
      const isNear = top > scrollTop - room && bottom < scrollTop + 2 * room;
      if (bottom - top > room || (isNear && top < scrollTop)) this.scroller.scrollTop = top;
      else if (isNear) this.scroller.scrollTop = bottom - room;
      else this.scroller.scrollTop = top - (room - (bottom - top)) / 2;
      this.draw();
    }
    this.draw();
  },

  // Marks the linked words of a bead, and of no other.
  show(index) {
    if (index === this.shown) return;
    const last = this.shown;
    this.shown = index;
    if (last !== null) this.redraw(last);
    this.redraw(index);
  },
};
