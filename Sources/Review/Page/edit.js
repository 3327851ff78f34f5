// The dialogs: editing a sentence, exporting, and the keys.

const editDialog = {
  dialog: byId("edit-dialog"),
  text: byId("edit-text"),

  open() {
    const { bead, side, place } = cursor;
    const sentences = model.sentences(bead, side);
    if (place >= sentences.length) return "There is no sentence here to edit.";
    const locked = lockedAmong(bead);
    if (locked) return locked;
    byId("edit-heading").textContent = `Edit ${sides[side].name} sentence of bead ${bead + 1}`;
    this.write(this.text, side, "value", sentences[place]);
    this.write(byId("counterpart"), 1 - side, "textContent", model.text(bead, 1 - side));
    this.dialog.showModal();
    return null;
  },

  write(node, side, property, text) {
    node.lang = sides[side].language;
    node.dir = sides[side].direction;
    node[property] = text;
  },

  save() {
    const { bead, side, place } = cursor;
    this.dialog.close();
    perform(operations.edit(bead, side, place, this.text.value.toWellFormed()));
  },
};

byId("edit-save").addEventListener("click", () => editDialog.save());
editDialog.text.addEventListener("keydown", (event) => {
  // Enter that ends the choice of a Chinese character is no Enter.
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  editDialog.save();
});

byId("export-formats").append(
  ...Object.entries(formats).map(([name, { label }]) =>
    element("button", { type: "button", class: "primary", "data-format": name }, label),
  ),
);
byId("export-formats").addEventListener("click", (event) => {
  const name = event.target.dataset.format;
  if (!name) return;
  const { extension, type, write } = formats[name];
  const keep = byId("only-confirmed").checked ? (index) => model.beads[index].confirmed : () => true;
  download(fileName(extension), write(keep), type);
  byId("export-dialog").close();
  tell(`Exported ${fileName(extension)}.`);
});

for (const dialog of document.querySelectorAll("dialog")) {
  dialog.querySelector("[data-close]").addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => list.table.focus({ preventScroll: true }));
}
