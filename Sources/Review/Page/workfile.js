// The work file: JSON Lines with every bead and its marks, and a first line about the texts. It
// carries the work to another browser or another person.

function writeWorkFile() {
  return JSON.stringify({ document: data.document }) + "\n" + writeJSONLines(() => true);
}

// Reads a work file, or any alignment of the same sentences, as one change, or throws an error
// whose message names the line.
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
    name: "Loaded", at: 0, before: model.beads, after: beads, keepsLock: true,
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
    const sentences = object[`${name}Sentences`] ?? numbers.map(() => object[`${name}Text`]);
    check(numbers.length < 2 || object[`${name}Sentences`], `"${name}Sentences" is missing`);
    check(
      sentences.length === numbers.length && sentences.every((text) => typeof text === "string"),
      `"${name}Sentences" must hold ${numbers.length} texts`);
    texts[side].push(...sentences);
    return numbers.length;
  });
  const { confidence, cost } = object;
  check(counts[0] + counts[1] > 0, "the bead has no sentence");
  check(Number.isFinite(confidence) && Number.isFinite(cost), "confidence or cost is no number");
  return { counts, confidence, cost, confirmed: object.confirmed === true, flagged: object.flagged === true };
}
