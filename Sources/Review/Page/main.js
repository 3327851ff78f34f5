// Starts the page: headings, events, saved work, first rows.

const names = new Set(sides.map((side) => baseName(data.document[side.name].name)));
byId("title").textContent = [...names].join(" – ");
for (const { name, language } of sides) byId(`${name}-heading`).textContent = `${name} (${language})`;

// What must be drawn again after any change.
function redrawAll() {
  settleCursor();
  const options = shapeCounts().map(([name, count]) => [name, `${name} (${count})`]);
  byId("shape").replaceChildren(
    ...[["", "all shapes"], ...options].map(([value, label]) => element("option", { value }, label)));
  byId("shape").value = filter.shape;
  showOverview();
  plot.draw();
  filterChanged();
}

model.whenChanged = (change) => {
  storage.save();
  if (change.texts) list.heights = new WeakMap();
  redrawAll();
};

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.isComposing || event.altKey) return;
  if (document.querySelector("dialog[open]")) return;
  const key = pressed(event);
  const { target } = event;
  if (target.matches("input, select")) {
    if (target.id === "query" && key === "Escape") showKind("all");
    if (key === "Escape" || (target.id === "query" && key === "Enter")) list.table.focus();
    return;
  }
  if (target.matches("button") && (key === "Enter" || key === " ")) return;
  if (key.length === 1 && key !== "?" && !byId("single-keys").checked) return;
  let run = [...actions.values()].find(({ keys }) => keys.includes(key))?.run;
  if (target === plot.svg && /^Arrow(Left|Right)$/.test(key)) {
    run = () => step((key === "ArrowLeft" ? -1 : 1) * Math.ceil(model.beads.length / 50));
  }
  if (!run || model.beads.length === 0) return;
  event.preventDefault();
  run();
});

list.body.addEventListener("click", ({ target }) => {
  const { mark, more } = target.dataset;
  if (more) expandedSentences.add(more);
  const sentence = target.closest(".sentence");
  // A row that is made again between two clicks would never see a double click.
  if (!more && sentence?.matches(".current .cursor")) return;
  const { side, place } = sentence?.dataset ?? cursor;
  goTo(Number(target.closest("tr")?.dataset.bead ?? cursor.bead), Number(side), Number(place));
  if (mark) actions.get(mark).run();
});

list.body.addEventListener("dblclick", ({ target }) => {
  if (target.closest(".current .cursor")) editDialog.open();
});

function showWhy(bead) {
  if (bead === list.shown) return;
  list.show(bead);
  showReasons(bead);
}
list.body.addEventListener("mouseover", ({ target }) => {
  showWhy(Number(target.closest("tr")?.dataset.bead ?? cursor.bead));
});
list.body.addEventListener("mouseleave", () => showWhy(cursor.bead));

let isDrawing = false;
list.scroller.addEventListener("scroll", () => {
  if (isDrawing) return;
  isDrawing = true;
  requestAnimationFrame(() => {
    isDrawing = false;
    list.draw();
  });
});

let width = 0;
new ResizeObserver(([{ contentRect }]) => {
  if (contentRect.width === width) return list.draw();
  width = contentRect.width;
  list.forgetHeights();
}).observe(list.scroller);

plot.svg.addEventListener("click", ({ clientX, clientY }) => {
  const bead = plot.beadNear(clientX, clientY);
  if (!list.has(bead)) showKind("all");
  goTo(bead);
});

for (const [name, type] of [["query", "input"], ["kind", "change"], ["shape", "change"]]) {
  byId(name).addEventListener(type, () => {
    filter[name] = byId(name).value;
    filterChanged();
  });
}

byId("file").addEventListener("change", async () => {
  const [file] = byId("file").files;
  if (!file) return;
  try {
    perform(readWorkFile(await file.text()));
    tell(`Loaded ${file.name}.`);
  } catch (error) {
    tell(`${file.name} is not loaded: ${error.message}.`);
  }
  byId("file").value = "";
});

window.addEventListener("storage", ({ key }) => {
  if (key === storage.key) tell("Another window changed this work; reload to see it.");
});
window.addEventListener("beforeunload", (event) => {
  if (storage.failure && model.position > 0) event.preventDefault();
});

storage.restore();
showPanel(matchMedia("(min-width: 60em)").matches);
redrawAll();
list.table.focus({ preventScroll: true });
if (model.changes.length > 0) tell("The work saved in this browser is here again.");
