// A row of the list: one bead.

// Longer sentences are cut in the list until a person asks for all of them.
const longestShownText = 4000;
const expandedSentences = new Set();

// Where the person is: a bead, and in it a sentence of one side.
const cursor = { bead: 0, side: 0, place: 0 };

function makeRow(index, position, shownIndex) {
  const bead = model.beads[index];
  const isCurrent = index === cursor.bead;
  const level = levelOf(index);
  const { symbol, word } = levels[level];
  const links = index === shownIndex ? linksOf(index) : [];
  const opens = bothSides.some((side) => paragraphPlaces(index, side).includes(0));
  return element(
    "tr",
    {
      role: "row", id: `bead-${index}`, "data-bead": index, "aria-rowindex": position + 2,
      "aria-selected": String(isCurrent),
      class: `${level}${isCurrent ? " current" : ""}${opens ? " opening" : ""}`,
    },
    cell("number", String(index + 1)),
    cell(
      "level",
      element("span", { class: "symbol", role: "img", "aria-label": word }, symbol),
      level === "manual" ? "by hand" : decimal(bead.confidence, 2),
      element("span", { class: "shape" }, shape(bead)),
    ),
    ...bothSides.map((side) => cell("text", ...sentenceNodes(index, side, links))),
    cell(
      "marks",
      markButton("confirm", "✓", bead.confirmed, `Confirm bead ${index + 1}`),
      markButton("flag", "⚑", bead.flagged, `Flag bead ${index + 1}`),
    ),
  );
}

function cell(name, ...children) {
  return element("td", { role: "gridcell", class: name }, ...children);
}

function markButton(action, symbol, isPressed, label) {
  return element(
    "button",
    {
      class: "mark", tabindex: "-1", "data-mark": action, title: label,
      "aria-label": label, "aria-pressed": String(isPressed),
    },
    symbol,
  );
}

function sentenceNodes(index, side, links) {
  const note = (text) => element("span", { class: "nothing" }, text);
  const sentences = model.sentences(index, side);
  if (sentences.length === 0) return [note("no translation")];
  const paragraphs = paragraphPlaces(index, side);
  return sentences.map((text, place) => {
    const isCursor = side === cursor.side && place === cursor.place;
    const name = `${side} ${model.starts[index][side] + place}`;
    const isLong = text.length > longestShownText && !expandedSentences.has(name);
    const shown = isLong ? text.slice(0, longestShownText).toWellFormed() : text;
    const { language, direction } = sides[side];
    const sentence = element(
      "div",
      {
        class: isCursor ? "sentence cursor" : "sentence", lang: language, dir: direction,
        "data-side": side, "data-place": place,
      },
      ...markedText(shown, links, side),
    );
    if (paragraphs.includes(place)) {
      sentence.prepend(element("span", { class: "paragraph", role: "img", "aria-label": "New paragraph" }, "¶"));
    }
    if (isLong) sentence.append(element("button", { "data-more": name }, `… all ${text.length} characters`));
    if (text === "") sentence.append(note("empty"));
    return sentence;
  });
}

// The words that speak for a bead: [source word, target word, gain in nats], the strongest first.
// A bead that a person made has those of the aligner's beads that it overlaps.
function linksOf(index) {
  const [start, end] = model.starts.slice(index, index + 2);
  const overlaps = (original) =>
    bothSides.some((side) =>
      originalStarts[original][side] < end[side] && start[side] < originalStarts[original + 1][side]);
  const number = model.originalNumber(index);
  const originals = number === undefined ? [...originalBeads.keys()].filter(overlaps) : [number];
  const links = originals.flatMap((original) => data.links[original] ?? []);
  return links.map(([source, target, gain]) => [data.words[source], data.words[target], gain / 100])
    .sort((a, b) => b[2] - a[2]);
}

// A text in which the linked words, and what is searched for, are marked.
function markedText(text, links, side) {
  const marks = [];
  const mark = (word, attributes) => {
    for (const start of places(word, text)) {
      const end = start + word.length;
      if (marks.every((other) => end <= other.start || other.end <= start)) {
        marks.push({ start, end, attributes });
      }
    }
  };
  mark(filter.query, { class: "found" });
  // Longer words first, for they hold shorter ones that are linked too.
  [...links.entries()]
    .sort(([, a], [, b]) => b[side].length - a[side].length)
    .forEach(([number, link]) =>
      mark(link[side], { class: `link link-${number % 6}`, title: `= ${link[1 - side]}` }));
  const nodes = [];
  let at = 0;
  for (const { start, end, attributes } of marks.sort((a, b) => a.start - b.start)) {
    nodes.push(text.slice(at, start), element("mark", attributes, text.slice(start, end)));
    at = end;
  }
  return [...nodes, text.slice(at)];
}

// Where a word stands in a text, in any case; within other words only if it is searched for.
function places(word, text) {
  if (word === "") return [];
  const lower = text.toLowerCase();
  // Where lower case has another length, only the exact word is found.
  const [within, wanted] = lower.length === text.length ? [lower, word.toLowerCase()] : [text, word];
  const cutsWord = (at) => /^(?!.?\p{Script=Han})[\p{L}\p{N}]{2}$/u.test(within.slice(at - 1, at + 1));
  const found = [];
  for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + 1)) {
    if (word === filter.query || !(cutsWord(at) || cutsWord(at + word.length))) found.push(at);
  }
  return found;
}
