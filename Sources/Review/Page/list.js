// The list of beads: only the rows in view exist; space above and below stands for the others.
const list = {
  // The beads that fit the filters, and where each row begins, in pixels.
  beads: [],
  tops: [0],
  // Heights by bead, measured or estimated; they hold until the width changes.
  heights: new WeakMap(),
  rows: new Map(),
  // The bead whose links are marked.
  shown: null,
  // Rows this far outside the view, in pixels, exist already.
  margin: 600,

  scroller: byId("scroller"),
  table: byId("list"),
  body: byId("rows"),

  // Makes the rows afresh, after a change of beads, filters or width.
  refresh() {
    this.beads = fittingBeads();
    this.table.ariaRowCount = this.beads.length + 1;
    byId("empty").hidden = this.beads.length > 0;
    this.rows.clear();
    this.body.replaceChildren();
    this.placeRows();
    this.draw();
  },

  forgetHeights() {
    this.heights = new WeakMap();
    this.refresh();
  },

  placeRows() {
    const size = parseFloat(getComputedStyle(this.table).fontSize);
    const widths = sides.map((side) => byId(`${side.name}-heading`).clientWidth || 300);
    // Until it is measured: lines of 1.55 em; a Han character is 1 em wide, others about half.
    const estimate = (index) => {
      const lines = sides.map(({ joinsWithoutSpace }, side) => {
        const length = Math.min(longestShownText, model.text(index, side).length);
        return Math.ceil((length * size * (joinsWithoutSpace ? 1 : 0.5)) / widths[side]);
      });
      return (Math.max(...lines, 2) * 1.55 + 1) * size;
    };
    this.tops = [0];
    for (const index of this.beads) {
      const bead = model.beads[index];
      if (!this.heights.has(bead)) this.heights.set(bead, estimate(index));
      this.tops.push(this.tops.at(-1) + this.heights.get(bead));
    }
  },

  // The position of the row that covers a height.
  positionAt(height) {
    return Math.max(0, firstPosition(this.tops, (top) => top > height) - 1);
  },

  // The position of a bead, or of the next one that fits.
  positionOf(index) {
    return firstPosition(this.beads, (bead) => bead >= index);
  },

  has(index) {
    return this.beads[this.positionOf(index)] === index;
  },

  // Makes the rows in view; measuring them can bring others into view.
  draw() {
    for (let round = 0; round < 4; round++) {
      const { scrollTop, clientHeight } = this.scroller;
      const first = this.positionAt(scrollTop - this.margin);
      const end = Math.min(
        this.beads.length, this.positionAt(scrollTop + clientHeight + this.margin) + 1);
      this.makeRows(first, end);
      if (!this.measureRows(first, end, scrollTop)) break;
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
    for (const index of wanted) {
      const row = this.rows.get(index) ?? this.makeRow(index);
      if (row === next) next = row.nextSibling;
      else this.body.insertBefore(row, next);
    }
    this.makeSpace(first, end);
  },

  makeRow(index) {
    const row = makeRow(index, this.positionOf(index), this.shown);
    this.rows.set(index, row);
    return row;
  },

  makeSpace(first, end) {
    this.body.style.paddingTop = `${this.tops[first]}px`;
    this.body.style.paddingBottom = `${this.tops.at(-1) - this.tops[end]}px`;
  },

  // Takes the true heights, keeps what is in view in its place, and says whether any was new.
  measureRows(first, end, scrollTop) {
    const anchor = this.positionAt(scrollTop);
    const place = this.tops[anchor];
    let changed = false;
    for (let position = first; position < end; position++) {
      const index = this.beads[position];
      const { height } = this.rows.get(index).getBoundingClientRect();
      this.heights.set(model.beads[index], height);
      changed ||= Math.abs(height - (this.tops[position + 1] - this.tops[position])) > 0.5;
    }
    if (!changed) return false;
    this.placeRows();
    this.makeSpace(first, end);
    const shift = this.tops[anchor] - place;
    if (shift !== 0) this.scroller.scrollTop = scrollTop + shift;
    return true;
  },

  // Makes one row again.
  redraw(index) {
    this.rows.get(index)?.replaceWith(this.makeRow(index));
  },

  // Scrolls until a bead can be seen, with some of its neighbours.
  reveal(index) {
    if (!this.has(index)) return;
    const position = this.positionOf(index);
    for (let round = 0; round < 8; round++) {
      const { scrollTop, clientHeight } = this.scroller;
      const room = clientHeight - this.table.tHead.offsetHeight;
      const [top, bottom] = this.tops.slice(position, position + 2);
      if (top >= scrollTop && bottom <= scrollTop + room) break;
      const rest = Math.max(0, room - (bottom - top));
      const isAbove = top < scrollTop || rest === 0;
      this.scroller.scrollTop = top - (isAbove ? rest / 4 : (rest * 3) / 4);
      this.draw();
    }
  },

  // Marks the linked words of a bead, and of no other.
  show(index) {
    const last = this.shown;
    this.shown = index;
    if (last !== index) this.redraw(last);
    this.redraw(index);
  },
};

// The first position whose item fulfils a condition that all later ones fulfil too.
function firstPosition(items, condition) {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (condition(items[middle])) high = middle;
    else low = middle + 1;
  }
  return low;
}
