// A row of the list: one bead.

// Longer sentences are cut in the list until a person asks for all of them.
const longestShownText = 4000;
const expandedSentences = new Set();

// Where the cursor stands: a bead, and in it a sentence of one side.
const cursor = { bead: 0, side: 0, place: 0 };

function makeRow(index, position, shownIndex) {
  const bead = model.beads[index];
  const isCurrent = index === cursor.bead;
  const level = levels[levelOf(index)];
  const links = index === shownIndex ? linksOf(index) : [];
  const classes = [levelOf(index)];
  if (isCurrent) classes.push("current");
  if (bead.confirmed) classes.push("confirmed");
  if (sides.some((_, side) => paragraphPlaces(index, side).includes(0))) classes.push("opening");
  const confidence = decimal(bead.confidence, 2);
  return element(
    "tr",
    {
      role: "row", id: `bead-${index}`, class: classes.join(" "), "data-bead": index,
      "aria-rowindex": position + 2, "aria-selected": String(isCurrent),
    },
    element("td", { role: "gridcell", class: "number" }, String(index + 1)),
    element(
      "td",
      { role: "gridcell", class: "level" },
      element("span", { class: "symbol", role: "img", "aria-label": level.word }, level.symbol),
      element("span", { class: "confidence" }, model.isOriginal(index) ? confidence : "by hand"),
      element("span", { class: "shape" }, shape(bead)),
    ),
    ...sides.map((_, side) => textCell(index, side, links)),
    element(
      "td",
      { role: "gridcell", class: "marks" },
      markButton("confirm", "✓", bead.confirmed, `Confirm bead ${index + 1}`),
      markButton("flag", "⚑", bead.flagged, `Flag bead ${index + 1}`),
    ),
  );
}

function markButton(action, symbol, isPressed, label) {
  return element(
    "button",
    {
      type: "button", class: "mark", tabindex: "-1", "data-mark": action, title: label,
      "aria-label": label, "aria-pressed": String(isPressed),
    },
    symbol,
  );
}

function textCell(index, side, links) {
  const sentences = model.sentences(index, side);
  const paragraphs = paragraphPlaces(index, side);
  const cell = element("td", { role: "gridcell", class: "text" });
  if (sentences.length === 0) {
    cell.append(element("span", { class: "nothing" }, "no translation"));
  }
  sentences.forEach((text, place) => {
    const isCurrent =
      index === cursor.bead && side === cursor.side && place === cursor.place;
    const number = model.starts[index][side] + place;
    const isLong = text.length > longestShownText && !expandedSentences.has(`${side} ${number}`);
    const shown = isLong ? text.slice(0, longestShownText).toWellFormed() : text;
    cell.append(
      element(
        "div",
        {
          class: `sentence${isCurrent ? " cursor" : ""}`, lang: sides[side].language,
          dir: sides[side].direction, "data-side": side, "data-place": place,
        },
        paragraphs.includes(place)
          ? element("span", { class: "paragraph", role: "img", "aria-label": "New paragraph" }, "¶")
          : null,
        ...markedText(shown, marksIn(shown, links, side)),
        isLong
          ? element(
              "button", { type: "button", class: "more", "data-more": `${side} ${number}` },
              `… all ${text.length} characters`)
          : null,
        text === "" ? element("span", { class: "nothing" }, "empty") : null,
      ),
    );
  });
  return cell;
}

// The words that speak for a bead: [source word, target word, gain in nats], the strongest first.
//
// A bead that a person made has the words of the aligner's beads that it overlaps.
function linksOf(index) {
  const links = [];
  for (const number of originalsOver(index)) {
    const flat = data.links[number] ?? [];
    for (let at = 0; at < flat.length; at += 3) {
      links.push([data.words[flat[at]], data.words[flat[at + 1]], flat[at + 2] / 100]);
    }
  }
  return links.sort((a, b) => b[2] - a[2]).slice(0, 24);
}

function originalsOver(index) {
  const number = originalNumber(model.starts[index], model.beads[index].counts);
  if (number !== undefined) return [number];
  const [start, end] = [model.starts[index], model.starts[index + 1]];
  const numbers = [];
  let at = [0, 0];
  for (const [original, bead] of originalBeads.entries()) {
    const next = [at[0] + bead.counts[0], at[1] + bead.counts[1]];
    if ([0, 1].some((side) => at[side] < end[side] && start[side] < next[side])) {
      numbers.push(original);
    }
    at = next;
  }
  return numbers;
}

// Where the linked words and what is searched for stand in a text: [start, end, class, title].
function marksIn(text, links, side) {
  const marks = [];
  const isFree = (start, end) => marks.every((mark) => end <= mark[0] || mark[1] <= start);
  const mark = (word, name, title) => {
    for (const start of places(word, text)) {
      if (isFree(start, start + word.length)) marks.push([start, start + word.length, name, title]);
    }
  };
  if (filter.query !== "") mark(filter.query, "found", null);
  // Longer words first, for they hold shorter ones that are linked too.
  [...links.entries()]
    .sort((a, b) => b[1][side].length - a[1][side].length)
    .forEach(([number, link]) => mark(link[side], `link link-${number % 6}`, `= ${link[1 - side]}`));
  return marks.sort((a, b) => a[0] - b[0]);
}

// Where a word stands in a text: whole words in writing with spaces, in any case.
function places(word, text) {
  const [lowerText, lowerWord] = [text.toLowerCase(), word.toLowerCase()];
  // Lower case may have another length; then only the exact word is found.
  const [within, wanted] = lowerText.length === text.length ? [lowerText, lowerWord] : [text, word];
  const isLetter = (character) => /^[\p{L}\p{N}]$/u.test(character) && !/^\p{Script=Han}$/u.test(character);
  const cutsWord = (at) => isLetter(within[at - 1] ?? "") && isLetter(within[at] ?? "");
  const found = [];
  for (let at = within.indexOf(wanted); at >= 0 && wanted !== ""; at = within.indexOf(wanted, at + 1)) {
    if (word === filter.query || !(cutsWord(at) || cutsWord(at + wanted.length))) found.push(at);
  }
  return found;
}

function markedText(text, marks) {
  const nodes = [];
  let at = 0;
  for (const [start, end, name, title] of marks) {
    if (start > at) nodes.push(text.slice(at, start));
    nodes.push(element("mark", { class: name, title }, text.slice(start, end)));
    at = end;
  }
  if (at < text.length) nodes.push(text.slice(at));
  return nodes;
}
