// The formats of the command `align`, byte for byte as it writes them.

const formats = { tmx: writeTMX, tsv: writeTSV, jsonl: writeJSONLines, beads: writeBeads };

// Whether both sides have text.
function isPair(index) {
  return bothSides.every((side) => model.sentences(index, side).some((text) => text !== ""));
}

function beadNumbers(keep) {
  return [...model.beads.keys()].filter(keep);
}

function indices(index, side, separator) {
  const start = model.starts[index][side];
  return `[${model.sentences(index, side).map((_, place) => start + place).join(separator)}]`;
}

function shape(bead) {
  return `${bead.counts[0]}:${bead.counts[1]}`;
}

// As character data of XML; what XML cannot hold is dropped.
function escapedMarkup(text) {
  const references = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;" };
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/[&<>\r]/g, (character) => references[character]);
}

// What a function makes of each bead that is kept.
function eachBead(keep, make) {
  return beadNumbers(keep).map(make).join("");
}

function eachPair(keep, make) {
  return eachBead((index) => isPair(index) && keep(index), make);
}

function writeTMX(keep) {
  const units = eachPair(keep, (index) => {
    const bead = model.beads[index];
    const properties = [
      ["x-confidence", decimal(bead.confidence, 3)],
      ["x-align-type", shape(bead)],
      ["x-cost", decimal(bead.cost, 2)],
    ].map(([type, value]) => `<prop type="${type}">${value}</prop>\n`);
    const variants = sides.map((side, number) => {
      // White space at the ends of a segment is left out.
      const text = model.text(index, number).replace(/^\p{White_Space}+|\p{White_Space}+$/gu, "");
      return `<tuv xml:lang="${side.language}"><seg>${escapedMarkup(text)}</seg></tuv>\n`;
    });
    return `<tu>\n${properties.join("")}${variants.join("")}</tu>\n`;
  });
  return data.tmx[0] + units + data.tmx[1];
}

function writeTSV(keep) {
  const onOneLine = (text) => text.replace(/[\t\n\r\u000b\u000c\u0085\u2028\u2029]/g, " ");
  return eachPair(keep, (index) => {
    const bead = model.beads[index];
    const texts = bothSides.map((side) => onOneLine(model.text(index, side)));
    return [...texts, decimal(bead.confidence, 3), shape(bead)].join("\t") + "\n";
  });
}

function writeBeads(keep) {
  return eachBead(keep, (index) => {
    const confidence = decimal(model.beads[index].confidence, 3);
    return `${indices(index, 0, ", ")}:${indices(index, 1, ", ")}:${confidence}\n`;
  });
}

function quoted(text) {
  const short = { '"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };
  const escape = (character) =>
    short[character] ?? "\\u" + character.charCodeAt(0).toString(16).padStart(4, "0");
  return `"${text.replace(/["\\\u0000-\u001f\u007f\u2028\u2029]/g, escape)}"`;
}

function writeJSONLines(keep) {
  return eachBead(keep, (index) => beadLine(index) + "\n");
}

function beadLine(index) {
  const bead = model.beads[index];
  const both = (make) => sides.map(make).filter(Boolean);
  const fields = [
    `"shape":"${shape(bead)}"`,
    ...both((side, number) => `"${side.name}":${indices(index, number, ",")}`),
    ...both((side, number) => `"${side.name}Text":${quoted(model.text(index, number))}`),
    `"confidence":${decimal(bead.confidence, 3)}`,
    `"cost":${decimal(bead.cost, 2)}`,
    ...both((side) => `"${side.name}Language":${quoted(side.language)}`),
    ...both((side, number) => {
      const sentences = model.sentences(index, number);
      return sentences.length > 1 && `"${side.name}Sentences":[${sentences.map(quoted).join(",")}]`;
    }),
    ...both((side, number) => {
      const starts = paragraphPlaces(index, number);
      return starts.length > 0 && `"${side.name}ParagraphStarts":[${starts.join(",")}]`;
    }),
  ];
  if (bead.confirmed) fields.push('"confirmed":true');
  if (bead.flagged) fields.push('"flagged":true');
  return `{${fields.join(",")}}`;
}

// Which sentences of a bead begin a paragraph, counted within it.
function paragraphPlaces(index, side) {
  const start = model.starts[index][side];
  return [...model.sentences(index, side).keys()].filter((place) =>
    sides[side].paragraphStarts.has(start + place));
}
