// Elements are made here and nowhere else, from names and texts, never from markup.

function byId(id) {
  return document.getElementById(id);
}

function element(name, attributes, ...children) {
  return filled(document.createElement(name), attributes, children);
}

function drawing(name, attributes) {
  return filled(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, []);
}

function filled(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

function baseName(path) {
  return path.split(/[\\/]/).pop();
}

// What stands for a confidence: a class for its colour, a symbol and a word for everybody else.
const levels = {
  certain: { symbol: "●", word: "certain" },
  fair: { symbol: "◐", word: "fair" },
  doubtful: { symbol: "○", word: "doubtful" },
  manual: { symbol: "✎", word: "made by hand" },
};

function levelOf(index) {
  if (model.originalNumber(index) === undefined) return "manual";
  return levelOfConfidence(model.beads[index].confidence);
}

function levelOfConfidence(confidence) {
  if (confidence < data.doubtful) return "doubtful";
  return confidence < data.certain ? "fair" : "certain";
}
