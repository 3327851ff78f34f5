// The path of the alignment: source sentences from left to right, target sentences downwards.
const plot = {
  svg: byId("plot"),
  size: [320, 220],
  edge: 10,

  // Where a boundary of sentences lies in the drawing.
  point(start) {
    const ends = model.starts.at(-1);
    return start.map((place, side) => {
      const share = place / Math.max(1, ends[side]);
      return Math.round((this.edge + share * (this.size[side] - 2 * this.edge)) * 10) / 10;
    });
  },

  middle(index) {
    const [[x, y], [endX, endY]] = model.starts.slice(index, index + 2).map((start) => this.point(start));
    return [(x + endX) / 2, (y + endY) / 2];
  },

  // One path a level, in which each bead is a stroke; ticks for what has no translation.
  draw() {
    const strokes = { certain: "", fair: "", doubtful: "", manual: "", gap: "" };
    model.beads.forEach(({ counts }, index) => {
      const [x, y] = this.middle(index);
      strokes[levelOf(index)] += `M${this.point(model.starts[index])}L${this.point(model.starts[index + 1])}`;
      if (counts[0] === 0) strokes.gap += `M${x - 5} ${y}h10`;
      if (counts[1] === 0) strokes.gap += `M${x} ${y - 5}v10`;
    });
    const { edge, size: [width, height] } = this;
    const corners = `M${edge} ${edge}L${width - edge} ${height - edge}`;
    this.here = drawing("circle", { class: "here", r: 5 });
    this.svg.replaceChildren(
      drawing("path", { class: "frame", d: `M${edge} ${edge}H${width - edge}V${height - edge}H${edge}Z` }),
      drawing("path", { class: "diagonal", d: corners }),
      ...Object.entries(strokes).map(([level, d]) => drawing("path", { class: `stroke ${level}`, d })),
      this.here,
    );
    this.mark();
  },

  // Shows where the cursor is.
  mark() {
    const { bead } = cursor;
    if (bead >= model.beads.length) return;
    const [x, y] = this.middle(bead);
    filled(this.here, { cx: x, cy: y }, []);
    filled(this.svg, {
      "aria-valuemin": 1, "aria-valuemax": model.beads.length, "aria-valuenow": bead + 1,
      "aria-valuetext": `bead ${bead + 1} of ${model.beads.length}, ${levels[levelOf(bead)].word}`,
    }, []);
  },

  // The bead whose middle is nearest to a place of the window.
  beadNear(clientX, clientY) {
    const place = new DOMPoint(clientX, clientY).matrixTransform(this.svg.getScreenCTM().inverse());
    let [nearest, least] = [0, Infinity];
    model.beads.forEach((_, index) => {
      const [x, y] = this.middle(index);
      const distance = Math.hypot(x - place.x, y - place.y);
      if (distance < least) [nearest, least] = [index, distance];
    });
    return nearest;
  },
};

byId("legend").append(
  ...Object.entries({ ...levels, gap: { symbol: "┼", word: "no translation" } }).map(
    ([level, { symbol, word }]) =>
      element("li", { class: level }, element("span", { class: "symbol", "aria-hidden": "true" }, symbol), word),
  ),
);
