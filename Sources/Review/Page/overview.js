// What there is to know of the whole: the texts, the shapes, the confidences, the settings.

const overview = {
  draw() {
    byId("overview").replaceChildren(
      this.histogram(),
      this.table("Beads by shape", shapeCounts().map(([name, count]) => [name, String(count)])),
      ...sides.map((side) => this.document(side)),
      this.table("Settings", Object.entries(data.document.settings)),
    );
  },

  table(caption, rows) {
    return element(
      "table", { class: "facts" },
      element("caption", {}, caption),
      element(
        "tbody", {},
        ...rows.map(([name, value]) =>
          element("tr", {}, element("th", { scope: "row" }, name), element("td", {}, value)),
        ),
      ),
    );
  },

  document(side) {
    const { name, language, metadata } = data.document[side.name];
    const table = this.table(side.name === "source" ? "Source" : "Target", [
      ["file", name],
      ["language", language],
      ["sentences", String(side.original.length)],
      ...metadata.map((fact) => [fact.name, fact.value]),
    ]);
    for (const cell of table.querySelectorAll("td")) cell.dir = "auto";
    return table;
  },

  // How many beads have a confidence in each tenth, the highest first.
  histogram() {
    const counts = Array(10).fill(0);
    for (const { confidence } of model.beads) counts[Math.min(9, Math.floor(confidence * 10))]++;
    const greatest = Math.max(1, ...counts);
    const rows = counts.map((count, tenth) => {
      const lowest = tenth / 10;
      const level = lowest >= data.certain ? "certain" : lowest >= data.doubtful ? "fair" : "doubtful";
      const bar = element("span", { class: `bar ${level}` });
      bar.style.width = `${(count / greatest) * 100}%`;
      return element(
        "tr", {},
        element("th", { scope: "row" }, `${decimal(lowest, 1)}–${decimal(lowest + 0.1, 1)}`),
        element("td", { class: "figure" }, String(count)),
        element("td", { class: "bars" }, bar),
      );
    });
    return element(
      "table", { class: "facts histogram" },
      element("caption", {}, "Beads by confidence"),
      element("tbody", {}, ...rows.reverse()),
    );
  },

  progress() {
    const [confirmed, total] = [model.confirmedCount(), model.beads.length];
    const bar = byId("progress");
    bar.max = Math.max(1, total);
    bar.value = confirmed;
    byId("progress-text").textContent = `confirmed ${confirmed} of ${total}`;
  },
};
