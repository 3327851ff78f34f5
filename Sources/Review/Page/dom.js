// Elements are made here and nowhere else, from names and texts, never from markup.

function byId(id) {
  return document.getElementById(id);
}

// An element with attributes and children; an attribute that is null or false is left out, and a
// child that is null.
function element(name, attributes = {}, ...children) {
  return filled(document.createElement(name), attributes, children);
}

function drawing(name, attributes = {}, ...children) {
  return filled(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, children);
}

function filled(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== null));
  return node;
}

// What stands for a confidence: a class for its colour, a symbol and a word for everybody else.
const levels = {
  certain: { symbol: "●", word: "certain" },
  fair: { symbol: "◐", word: "fair" },
  doubtful: { symbol: "○", word: "doubtful" },
  manual: { symbol: "✎", word: "made by hand" },
};

function levelOf(index) {
  if (!model.isOriginal(index)) return "manual";
  const { confidence } = model.beads[index];
  if (confidence < data.doubtful) return "doubtful";
  return confidence < data.certain ? "fair" : "certain";
}

function plural(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
