// Starts the page: headings, events, the saved work, the first rows.

const namesOfTexts = sides.map((side) => data.document[side.name].name);
byId("title").textContent = [...new Set(namesOfTexts)].join(" – ");
for (const side of sides) {
  byId(`${side.name}-heading`).textContent = `${side.name} (${side.language})`;
}

// What must be drawn again after any change.
function redrawAll() {
  settleCursor();
  const selected = filter.shape;
  byId("shape").replaceChildren(
    element("option", { value: "" }, "all shapes"),
    ...shapeCounts().map(([name, count]) => element("option", { value: name }, `${name} (${count})`)),
  );
  byId("shape").value = selected;
  overview.draw();
  overview.progress();
  plot.draw();
  byId("failure").textContent = storage.failure
    ? `${storage.failure}: save the work file before you close it.`
    : "";
}

model.listeners.push((change) => {
  if (change.texts) list.heights = new WeakMap();
  redrawAll();
  filterChanged();
});

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.isComposing || event.altKey) return;
  if (document.querySelector("dialog[open]")) return;
  const key = pressed(event);
  const { target } = event;
  if (target === byId("query") && (key === "Enter" || key === "Escape" || key === "ArrowDown")) {
    if (key === "Escape") showKind("all");
    list.table.focus();
    return event.preventDefault();
  }
  if (target.matches("input, select, textarea")) {
    if (key === "Escape") list.table.focus();
    return;
  }
  if (target.matches("button, summary") && (key === "Enter" || key === " ")) return;
  if (target === plot.svg && /^Arrow(Left|Right)$/.test(key)) {
    step((key === "ArrowLeft" ? -1 : 1) * Math.ceil(model.beads.length / 50));
    return event.preventDefault();
  }
  if (key.length === 1 && !byId("single-keys").checked && key !== "?") return;
  const action = Object.values(actions).find(({ keys }) => keys.includes(key));
  if (!action || model.beads.length === 0) return;
  event.preventDefault();
  action.run();
});

list.body.addEventListener("click", (event) => {
  const row = event.target.closest("tr");
  if (!row) return;
  const bead = Number(row.dataset.bead);
  const { mark, more } = event.target.dataset;
  if (more) {
    expandedSentences.add(more);
    return list.redraw(bead), list.draw();
  }
  const sentence = event.target.closest(".sentence");
  if (sentence) goTo(bead, Number(sentence.dataset.side), Number(sentence.dataset.place));
  else goTo(bead);
  if (mark) actions[mark].run();
});

list.body.addEventListener("dblclick", (event) => {
  // The row may have been made again since the first click.
  const place = document.elementFromPoint(event.clientX, event.clientY);
  if (place?.closest(".sentence.cursor")) actions.edit.run();
});

list.body.addEventListener("mouseover", (event) => {
  const bead = Number(event.target.closest("tr")?.dataset.bead ?? cursor.bead);
  if (bead === list.shown) return;
  list.show(bead);
  showReasons(bead);
});
list.body.addEventListener("mouseleave", () => {
  list.show(cursor.bead);
  showReasons(cursor.bead);
});

let isDrawing = false;
list.scroller.addEventListener("scroll", () => {
  if (isDrawing) return;
  isDrawing = true;
  requestAnimationFrame(() => {
    isDrawing = false;
    list.draw();
  });
});

let lastWidth = 0;
new ResizeObserver(([{ contentRect }]) => {
  if (contentRect.width !== lastWidth) list.forgetHeights();
  else list.draw();
  lastWidth = contentRect.width;
}).observe(list.scroller);

plot.svg.addEventListener("click", (event) => {
  const bead = plot.beadNear(event.clientX, event.clientY);
  if (list.beads[list.positionOf(bead)] !== bead) showKind("all");
  goTo(bead);
});

for (const [id, name] of [["query", "query"], ["kind", "kind"], ["shape", "shape"]]) {
  byId(id).addEventListener("input", () => {
    filter[name] = byId(id).value;
    filterChanged();
  });
}

byId("file").addEventListener("change", async () => {
  const [file] = byId("file").files;
  byId("file").value = "";
  if (!file) return;
  try {
    perform(readWorkFile(await file.text()));
    tell(`Loaded ${file.name}.`);
  } catch (error) {
    tell(`${file.name} is not loaded: ${error.message}.`);
  }
});

window.addEventListener("storage", (event) => {
  if (event.key === storage.key) tell("Another window changed this work; reload to see it.");
});
window.addEventListener("beforeunload", (event) => {
  if (storage.failure && model.position > 0) event.preventDefault();
});

const hasSavedWork = storage.restore();
showPanel(matchMedia("(min-width: 60em)").matches);
redrawAll();
filterChanged();
list.table.focus({ preventScroll: true });
if (hasSavedWork) tell("The work saved in this browser is here again.");
