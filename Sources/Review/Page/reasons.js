// The panel that says why a bead is as it is: the terms of its cost and the words that linked.

function showReasons(index) {
  const bead = model.beads[index];
  const number = originalNumber(model.starts[index], bead.counts);
  const level = levels[levelOf(index)];
  const parts = [
    element(
      "p", {},
      `Bead ${index + 1}, ${shape(bead)}: `,
      number === undefined
        ? "made by hand"
        : `confidence ${decimal(bead.confidence, 3)} (${level.word}), ` +
            `cost ${decimal(bead.cost, 2)} nats`,
    ),
  ];
  if (number !== undefined) parts.push(...termTable(number));
  const links = linksOf(index);
  if (links.length > 0) parts.push(...linkList(links));
  byId("reasons").replaceChildren(...parts);
}

const termMeanings = {
  length: "how far the lengths differ",
  shape: "how rare the shape is",
  paragraph: "paragraph breaks on one side only",
  forward: "source words explain target words",
  backward: "target words explain source words",
  quotes: "a quotation is open on one side only",
};

function termTable(number) {
  const terms = data.termNames
    .map((name, place) => [name, data.terms[number][place]])
    .filter(([, cost]) => cost !== null && cost !== 0);
  if (terms.length === 0) return [];
  const greatest = Math.max(...terms.map(([, cost]) => Math.abs(cost)));
  return [
    element(
      "table", { class: "terms" },
      element("caption", {}, "Terms of the cost, in nats; the lower, the likelier"),
      element(
        "tbody", {},
        ...terms.map(([name, cost]) => {
          const bar = element("span", { class: cost < 0 ? "bar gain" : "bar" });
          bar.style.width = `${(Math.abs(cost) / greatest) * 100}%`;
          return element(
            "tr", {},
            element("th", { scope: "row", title: termMeanings[name] ?? null }, name),
            element("td", { class: "figure" }, decimal(cost, 2)),
            element("td", { class: "bars" }, bar),
          );
        }),
      ),
    ),
  ];
}

function linkList(links) {
  return [
    element("h3", {}, "Words that link, with their gain in nats"),
    element(
      "ul", { class: "links" },
      ...links.map(([source, target, gain], number) =>
        element(
          "li", {},
          element("mark", { class: `link link-${number % 6}`, lang: sides[0].language }, source),
          " = ",
          element("mark", { class: `link link-${number % 6}`, lang: sides[1].language }, target),
          element("span", { class: "figure" }, ` ${decimal(gain, 2)}`),
        ),
      ),
    ),
  ];
}
