// Which beads the list shows.

const filter = {
  query: "",
  kind: "all",
  shape: "",

  // The numbers of the beads that fit, in order.
  fittingBeads() {
    const query = this.query.toLowerCase();
    return beadNumbers((index) => this.fits(index, query));
  },

  fits(index, query) {
    const bead = model.beads[index];
    if (this.kind === "doubtful" && !model.isDoubtful(index)) return false;
    if (this.kind === "flagged" && !bead.flagged) return false;
    if (this.kind === "unconfirmed" && bead.confirmed) return false;
    if (this.shape !== "" && shape(bead) !== this.shape) return false;
    return (
      query === "" || sides.some((_, side) => model.text(index, side).toLowerCase().includes(query))
    );
  },
};

// How many beads have each shape, the commonest first.
function shapeCounts() {
  const counts = new Map();
  for (const bead of model.beads) counts.set(shape(bead), (counts.get(shape(bead)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], "en", { numeric: true }));
}
