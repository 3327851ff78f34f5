// The formats of the command `align`, byte for byte as it writes them.

const formats = {
  tmx: { label: "TMX", type: "application/xml", write: writeTMX },
  tsv: { label: "TSV", type: "text/tab-separated-values", write: writeTSV },
  jsonl: { label: "JSON Lines", type: "application/x-ndjson", write: writeJSONLines },
  beads: { label: "Beads", type: "text/plain", write: writeBeads },
};

// Whether both sides have text: a line without text is no sentence and no translation.
function isPair(index) {
  return sides.every((_, side) => model.sentences(index, side).some((text) => text !== ""));
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

// As character data of XML: what XML cannot hold even as a reference is dropped.
function escapedMarkup(text) {
  const references = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;" };
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/[&<>\r]/g, (character) => references[character]);
}

function writeTMX(keep) {
  const units = beadNumbers((index) => isPair(index) && keep(index)).map((index) => {
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
  return data.tmx[0] + units.join("") + data.tmx[1];
}

function writeTSV(keep) {
  const onOneLine = (text) => text.replace(/[\t\n\r\u000b\u000c\u0085\u2028\u2029]/g, " ");
  return beadNumbers((index) => isPair(index) && keep(index))
    .map((index) => {
      const bead = model.beads[index];
      const texts = sides.map((_, side) => onOneLine(model.text(index, side)));
      return [...texts, decimal(bead.confidence, 3), shape(bead)].join("\t") + "\n";
    })
    .join("");
}

function writeBeads(keep) {
  return beadNumbers(keep)
    .map((index) => {
      const confidence = decimal(model.beads[index].confidence, 3);
      return `${indices(index, 0, ", ")}:${indices(index, 1, ", ")}:${confidence}\n`;
    })
    .join("");
}

function quoted(text) {
  const short = { '"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };
  const escape = (character) =>
    short[character] ?? "\\u" + character.charCodeAt(0).toString(16).padStart(4, "0");
  return `"${text.replace(/["\\\u0000-\u001f\u007f\u2028\u2029]/g, escape)}"`;
}

function writeJSONLines(keep) {
  return beadNumbers(keep).map((index) => beadLine(index) + "\n").join("");
}

function beadLine(index) {
  const bead = model.beads[index];
  const both = (make) => sides.map((side, number) => make(side, number)).filter((field) => field);
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

// Which sentences of a bead begin a paragraph, counted from the bead's beginning.
function paragraphPlaces(index, side) {
  const start = model.starts[index][side];
  return [...model.sentences(index, side).keys()].filter((place) =>
    sides[side].paragraphStarts.has(start + place));
}
