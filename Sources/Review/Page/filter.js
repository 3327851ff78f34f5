// Which beads the list shows.
const filter = { query: "", kind: "all", shape: "" };

function fittingBeads() {
  const query = filter.query.toLowerCase();
  const kinds = {
    all: () => true,
    doubtful: (index) => model.isDoubtful(index),
    flagged: (index) => model.beads[index].flagged,
    unconfirmed: (index) => !model.beads[index].confirmed,
  };
  const isFound = (side, index) => model.text(index, side).toLowerCase().includes(query);
  return beadNumbers((index) =>
    kinds[filter.kind](index) &&
    (filter.shape === "" || filter.shape === shape(model.beads[index])) &&
    (query === "" || isFound(0, index) || isFound(1, index)));
}

// How many beads have each shape, the commonest first.
function shapeCounts() {
  const counts = {};
  for (const bead of model.beads) counts[shape(bead)] = (counts[shape(bead)] ?? 0) + 1;
  return Object.entries(counts).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
