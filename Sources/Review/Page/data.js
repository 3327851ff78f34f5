// What the command wrote into the page: both texts, the beads as the aligner made them, and why.

const data = JSON.parse(document.getElementById("data").textContent);

// The sides of a bead are numbered: 0 is the source, 1 the target.
const sideNames = ["source", "target"];
const sides = sideNames.map((name) => ({
  name,
  language: data.document[name].language,
  joinsWithoutSpace: data[name].joinsWithoutSpace,
  original: data[name].sentences,
  paragraphStarts: new Set(data[name].paragraphStarts),
}));

// The script decides, else the language: those that are usually written from right to left.
const rightToLeftLanguages = /^(ar|arc|ckb|dv|fa|he|iw|ji|ks|ku-arab|nqo|ps|sd|syr|ug|ur|yi)(-|$)/i;
const rightToLeftScripts = /-(adlm|arab|hebr|mand|nkoo|rohg|samr|syrc|thaa)(-|$)/i;
for (const side of sides) {
  const isLeftToRight = /-(latn|cyrl|deva)(-|$)/i.test(side.language);
  side.direction =
    rightToLeftScripts.test(side.language) ||
    (rightToLeftLanguages.test(side.language) && !isLeftToRight)
      ? "rtl"
      : "ltr";
}

// The aligner's beads by the sentences that they hold, so that a bead which a person takes apart
// and puts together again has its confidence again.
const originalBeads = [];
const originalBySpan = new Map();
{
  const start = [0, 0];
  data.beads.forEach(([source, target, confidence, cost, marks], index) => {
    const bead = {
      counts: [source, target],
      confidence,
      cost,
      confirmed: (marks & 1) !== 0,
      flagged: (marks & 2) !== 0,
    };
    originalBeads.push(bead);
    originalBySpan.set(spanKey([start[0], start[1]], bead.counts), index);
    start[0] += source;
    start[1] += target;
  });
}

function spanKey(start, counts) {
  return `${start[0]}+${counts[0]}:${start[1]}+${counts[1]}`;
}

// The number of the aligner's bead with these sentences, or undefined if a person made the bead.
function originalNumber(start, counts) {
  return originalBySpan.get(spanKey(start, counts));
}

// A bead as a file would have it that nobody weighed: confidence 1, cost 0.
function makeBead(start, counts) {
  const number = originalNumber(start, counts);
  const { confidence, cost } = number === undefined ? { confidence: 1, cost: 0 } : originalBeads[number];
  return { counts, confidence, cost, confirmed: false, flagged: false };
}

// Sentences as one text, as the command joins them: two Latin words never grow together.
function joined(sentences, side) {
  let text = "";
  for (const sentence of sentences) {
    const needsSpace =
      !sides[side].joinsWithoutSpace || (/[A-Za-z0-9]$/.test(text) && /^[A-Za-z0-9]/.test(sentence));
    if (text !== "" && sentence !== "" && needsSpace) text += " ";
    text += sentence;
  }
  return text;
}

// A number with so many decimals, rounded as the command rounds: half away from zero.
function decimal(number, places) {
  const scaled = Math.round(Math.abs(number) * 10 ** places);
  if (scaled >= 9e15) return String(number);
  const digits = String(scaled).padStart(places + 1, "0");
  const sign = number < 0 && scaled > 0 ? "-" : "";
  return places === 0
    ? sign + digits
    : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
