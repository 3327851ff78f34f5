// What the command wrote into the page: both texts, the beads as the aligner made them, and why.
const data = JSON.parse(document.getElementById("data").textContent);

// The sides of a bead are numbered: 0 is the source, 1 the target.
const bothSides = [0, 1];
const sides = ["source", "target"].map((name) => ({
  name,
  language: data.document[name].language,
  direction: data[name].direction,
  joinsWithoutSpace: data[name].joinsWithoutSpace,
  original: data[name].sentences,
  paragraphStarts: new Set(data[name].paragraphStarts),
}));

const originalBeads = data.beads.map(([source, target, confidence, cost, marks]) => ({
  counts: [source, target],
  confidence,
  cost,
  confirmed: (marks & 1) !== 0,
  flagged: (marks & 2) !== 0,
}));

// Where some beads begin on either side, and at the end where they end.
function startsOf(beads, starts = [[0, 0]]) {
  for (const { counts } of beads.slice(starts.length - 1)) {
    const [source, target] = starts.at(-1);
    starts.push([source + counts[0], target + counts[1]]);
  }
  return starts;
}

// The aligner's beads by their sentences, so that a bead which a person takes apart and puts
// together again has its confidence again.
const originalStarts = startsOf(originalBeads);
const spanKey = (start, counts) => `${start} ${counts}`;
const originalBySpan = new Map(
  originalBeads.map(({ counts }, index) => [spanKey(originalStarts[index], counts), index]),
);

// The number of the aligner's bead with these sentences, or undefined.
function originalNumber(start, counts) {
  return originalBySpan.get(spanKey(start, counts));
}

// Sentences as one text, as the command joins them: two Latin words never grow together.
function joined(sentences, side) {
  let text = "";
  for (const sentence of sentences) {
    const meets = /[A-Za-z0-9]$/.test(text) && /^[A-Za-z0-9]/.test(sentence);
    const needsSpace = text !== "" && sentence !== "" && (meets || !sides[side].joinsWithoutSpace);
    text += (needsSpace ? " " : "") + sentence;
  }
  return text;
}

// A number with so many decimals, rounded as the command rounds: half away from zero.
function decimal(number, places) {
  const scaled = Math.round(Math.abs(number) * 10 ** places);
  if (scaled >= 9e15) return String(number);
  const digits = String(scaled).padStart(places + 1, "0");
  const sign = number < 0 && scaled > 0 ? "-" : "";
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
