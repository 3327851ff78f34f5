// The work file: JSON Lines with every bead, what is confirmed and flagged, and a first line that
// describes the texts. It carries the work to another browser or another person.

function writeWorkFile() {
  return JSON.stringify({ document: data.document }) + "\n" + writeJSONLines(() => true);
}

// Reads a work file, or any alignment of the same sentences, as one change.
//
// Throws an error whose message names the line.
function readWorkFile(content) {
  const beads = [];
  const texts = [[], []];
  for (const [index, line] of content.split("\n").entries()) {
    if (line.trim() === "") continue;
    try {
      const object = JSON.parse(line);
      if (!object.document) beads.push(readBead(object, texts));
    } catch (error) {
      throw new Error(`line ${index + 1}: ${error.message}`);
    }
  }
  for (const [side, { name, original }] of sides.entries()) {
    const [found, due] = [texts[side].length, original.length];
    if (found !== due) throw new Error(`it has ${found} ${name} sentences, this page ${due}`);
  }
  const changes = texts.flatMap((sentences, side) =>
    sentences.map((after, sentence) => ({ side, sentence, before: model.texts[side][sentence], after })));
  return {
    name: "Load", at: 0, before: model.beads, after: beads, keepsLock: true,
    texts: changes.filter(({ before, after }) => before !== after),
  };
}

// Reads one line, and puts its sentences to the texts.
function readBead(object, texts) {
  const check = (isRight, message) => {
    if (!isRight) throw new Error(message);
  };
  const counts = sides.map(({ name }, side) => {
    const numbers = object[name];
    const due = texts[side].length;
    check(
      Array.isArray(numbers) && numbers.every((number, place) => number === due + place),
      `"${name}" does not go on with sentence ${due}`);
    const single = numbers.length === 1 ? [object[`${name}Text`]] : [];
    const sentences = object[`${name}Sentences`] ?? single;
    check(
      Array.isArray(sentences) && sentences.length === numbers.length &&
        sentences.every((sentence) => typeof sentence === "string"),
      `"${name}Sentences" must hold ${numbers.length} texts`);
    texts[side].push(...sentences);
    return numbers.length;
  });
  const { confidence, cost, confirmed = false, flagged = false } = object;
  check(counts[0] + counts[1] > 0, "the bead has no sentence");
  check(Number.isFinite(confidence) && Number.isFinite(cost), "confidence or cost is no number");
  check(typeof confirmed === "boolean" && typeof flagged === "boolean", "a mark is neither true nor false");
  return { counts, confidence, cost, confirmed, flagged };
}
