// The path of the alignment: source sentences from left to right, target sentences downwards.

const plot = {
  svg: byId("plot"),
  width: 320,
  height: 240,
  edge: 10,

  // Where a boundary of sentences lies in the drawing.
  point(start) {
    const ends = model.starts[model.beads.length];
    const place = (side, size) => {
      const share = ends[side] === 0 ? 0 : start[side] / ends[side];
      return Math.round((this.edge + share * (size - 2 * this.edge)) * 10) / 10;
    };
    return [place(0, this.width), place(1, this.height)];
  },

  // One path a level, in which each bead is a stroke; ticks for what has no translation.
  draw() {
    const strokes = { certain: "", fair: "", doubtful: "", manual: "", gap: "" };
    model.beads.forEach((bead, index) => {
      const [x, y] = this.point(model.starts[index]);
      const [endX, endY] = this.point(model.starts[index + 1]);
      strokes[levelOf(index)] += `M${x} ${y}L${endX} ${endY}`;
      const middle = [(x + endX) / 2, (y + endY) / 2];
      if (bead.counts[0] === 0) strokes.gap += `M${middle[0] - 5} ${middle[1]}h10`;
      if (bead.counts[1] === 0) strokes.gap += `M${middle[0]} ${middle[1] - 5}v10`;
    });
    const [left, top] = this.point([0, 0]);
    const [right, bottom] = this.point(model.starts[model.beads.length]);
    this.here = drawing("circle", { class: "here", r: 5 });
    this.svg.replaceChildren(
      drawing("rect", {
        class: "frame", x: this.edge, y: this.edge,
        width: this.width - 2 * this.edge, height: this.height - 2 * this.edge,
      }),
      drawing("path", { class: "diagonal", d: `M${left} ${top}L${right} ${bottom}` }),
      ...Object.entries(strokes).map(([name, d]) => drawing("path", { class: `stroke ${name}`, d })),
      this.here,
    );
    this.svg.setAttribute("aria-valuemin", 1);
    this.svg.setAttribute("aria-valuemax", Math.max(1, model.beads.length));
    this.mark();
  },

  // Shows where the cursor is.
  mark() {
    if (model.beads.length === 0) return;
    const index = cursor.bead;
    const [x, y] = this.point(model.starts[index]);
    const [endX, endY] = this.point(model.starts[index + 1]);
    this.here.setAttribute("cx", (x + endX) / 2);
    this.here.setAttribute("cy", (y + endY) / 2);
    this.svg.setAttribute("aria-valuenow", index + 1);
    this.svg.setAttribute(
      "aria-valuetext", `bead ${index + 1} of ${model.beads.length}, ${levels[levelOf(index)].word}`);
  },

  // The bead whose stroke is nearest to a place of the window.
  beadNear(clientX, clientY) {
    const place = new DOMPoint(clientX, clientY).matrixTransform(this.svg.getScreenCTM().inverse());
    let [nearest, least] = [0, Infinity];
    model.beads.forEach((_, index) => {
      const [x, y] = this.point(model.starts[index]);
      const [endX, endY] = this.point(model.starts[index + 1]);
      const distance = Math.hypot((x + endX) / 2 - place.x, (y + endY) / 2 - place.y);
      if (distance < least) [nearest, least] = [index, distance];
    });
    return nearest;
  },
};

byId("legend").append(
  ...Object.entries(levels).map(([name, { symbol, word }]) =>
    element("li", {}, element("span", { class: `symbol ${name}`, "aria-hidden": "true" }, symbol), ` ${word}`),
  ),
  element("li", {}, element("span", { class: "symbol gap", "aria-hidden": "true" }, "┼"), " no translation"),
);
