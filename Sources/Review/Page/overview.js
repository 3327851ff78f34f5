// The panel: why a bead is as it is, and what there is to know of the whole.

// A table of names and values, some of them with a bar.
function factTable(caption, rows) {
  return element(
    "table", { class: "facts" },
    element("caption", {}, caption),
    element("tbody", {}, ...rows.map(([name, value, share, level]) => {
      const row = element("tr", {}, element("th", { scope: "row" }, name));
      if (share === undefined) row.append(element("td", { dir: "auto" }, value));
      else {
        const bar = element("span", { class: `bar ${level}` });
        bar.style.width = `${share * 100}%`;
        row.append(
          element("td", { class: "figure" }, value), element("td", { class: "bars" }, bar));
      }
      return row;
    })),
  );
}

function showReasons(index) {
  const bead = model.beads[index];
  const number = model.originalNumber(index);
  const weights =
    `confidence ${decimal(bead.confidence, 3)} (${levels[levelOf(index)].word}), ` +
    `cost ${decimal(bead.cost, 2)} nats`;
  const parts = [
    element("p", {}, `Bead ${index + 1}, ${shape(bead)}: `, number === undefined ? "made by hand" : weights),
  ];
  const terms = data.termNames
    .map((name, place) => [name, data.terms[number]?.[place]])
    .filter(([, cost]) => cost);
  if (terms.length > 0) {
    const greatest = Math.max(...terms.map(([, cost]) => Math.abs(cost)));
    parts.push(factTable("Terms of the cost, in nats; the lower, the likelier", terms.map(
      ([name, cost]) =>
        [name, decimal(cost, 2), Math.abs(cost) / greatest, cost < 0 ? "certain" : "doubtful"])));
  }
  const links = linksOf(index);
  if (links.length > 0) {
    const word = (text, side, number) =>
      element("mark", { class: `link link-${number % 6}`, lang: sides[side].language }, text);
    parts.push(
      element("h3", {}, "Words that link, with their gain in nats"),
      element("ul", { class: "links" }, ...links.map(([source, target, gain], number) =>
        element("li", {}, word(source, 0, number), " = ", word(target, 1, number), ` ${decimal(gain, 2)}`),
      )),
    );
  }
  byId("reasons").replaceChildren(...parts);
}

function showOverview() {
  byId("overview").replaceChildren(
    factTable("Beads by confidence", histogram()),
    factTable("Beads by shape", shapeCounts()),
    ...sides.map(({ name, original }) => {
      const { name: file, language, metadata } = data.document[name];
      return factTable(name, [
        ["file", file], ["language", language], ["sentences", original.length],
        ...metadata.map((fact) => [fact.name, fact.value]),
      ]);
    }),
    factTable("settings", Object.entries(data.document.settings)),
  );
  const total = model.beads.length;
  const confirmed = model.beads.filter((bead) => bead.confirmed).length;
  Object.assign(byId("progress"), { max: Math.max(1, total), value: confirmed });
  byId("progress-text").textContent = `confirmed ${confirmed} of ${total}`;
  const shapes = shapeCounts().map(([name, count]) => `${name} ${count}`);
  byId("summary").textContent = `${total} beads: ${shapes.join(", ")}`;
}

// How many beads have a confidence in each tenth, the highest first; then those made by hand.
function histogram() {
  const counts = Array(11).fill(0);
  model.beads.forEach(({ confidence }, index) => {
    const isManual = model.originalNumber(index) === undefined;
    counts[isManual ? 0 : Math.min(10, Math.floor(confidence * 10) + 1)]++;
  });
  return counts.map((count, place) => {
    const [lowest, highest] = [(place - 1) / 10, place / 10];
    const name = place === 0 ? "by hand" : `${decimal(lowest, 1)}–${decimal(highest, 1)}`;
    const level = place === 0 ? "manual" : levelOfConfidence(lowest);
    return [name, count, count / Math.max(1, ...counts), level];
  }).reverse();
}
