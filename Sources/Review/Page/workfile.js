// The work file: JSON Lines with every bead, what is confirmed and flagged, and a first line that
// describes the texts. It carries the work to another browser or another person.

function writeWorkFile() {
  return JSON.stringify({ document: data.document }) + "\n" + writeJSONLines(() => true);
}

// Reads a work file, or any alignment of the same sentences, as one change.
//
// Throws an error whose message names the line.
function readWorkFile(text) {
  const beads = [];
  const texts = [[], []];
  const lines = text.split("\n");
  for (const [number, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const place = `line ${number + 1}`;
    let object;
    try {
      object = JSON.parse(line);
    } catch {
      throw new Error(`${place} is not a JSON object`);
    }
    if (object === null || typeof object !== "object") throw new Error(`${place} is not a bead`);
    if (object.document) continue;
    beads.push(readBead(object, texts, place));
  }
  for (const [side, { name, original }] of sides.entries()) {
    if (texts[side].length !== original.length) {
      throw new Error(
        `the file has ${texts[side].length} ${name} sentences, this page ${original.length}; ` +
          "it belongs to another page",
      );
    }
  }
  return {
    name: "Load", at: 0, before: model.beads, after: beads,
    texts: texts.flatMap((sentences, side) =>
      sentences
        .map((after, sentence) => ({ side, sentence, before: model.texts[side][sentence], after }))
        .filter(({ before, after }) => before !== after),
    ),
  };
}

function readBead(object, texts, place) {
  const start = texts.map((sentences) => sentences.length);
  const counts = sides.map(({ name }, side) => {
    const numbers = object[name];
    const isDue = (number, offset) => number === start[side] + offset;
    if (!Array.isArray(numbers) || !numbers.every(isDue)) {
      throw new Error(`${place}: "${name}" does not go on with sentence ${start[side]}`);
    }
    const sentences =
      object[`${name}Sentences`] ?? (numbers.length === 1 ? [object[`${name}Text`]] : []);
    const isText = (sentence) => typeof sentence === "string";
    if (!Array.isArray(sentences) || sentences.length !== numbers.length || !sentences.every(isText)) {
      throw new Error(`${place}: "${name}Sentences" must hold ${numbers.length} texts`);
    }
    texts[side].push(...sentences);
    return numbers.length;
  });
  if (counts[0] + counts[1] === 0) throw new Error(`${place}: the bead has no sentence`);
  for (const field of ["confidence", "cost"]) {
    if (!Number.isFinite(object[field])) throw new Error(`${place}: "${field}" must be a number`);
  }
  return {
    counts,
    confidence: object.confidence,
    cost: object.cost,
    confirmed: object.confirmed === true,
    flagged: object.flagged === true,
  };
}
