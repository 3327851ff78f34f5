// The dialogs: editing a sentence, exporting, and the keys.

const editDialog = {
  dialog: byId("edit-dialog"),
  text: byId("edit-text"),

  open() {
    const { bead, side, place } = cursor;
    if (model.beads[bead].confirmed) return tell(lockedMessage(bead));
    byId("edit-heading").textContent = `Edit ${sides[side].name} sentence of bead ${bead + 1}`;
    for (const [node, of] of [[this.text, side], [byId("counterpart"), 1 - side]]) {
      filled(node, { lang: sides[of].language, dir: sides[of].direction }, []);
    }
    this.text.value = model.sentences(bead, side)[place];
    byId("counterpart").textContent = model.text(bead, 1 - side);
    this.dialog.showModal();
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

for (const [name, write] of Object.entries(formats)) {
  const button = element("button", { class: "primary", "data-format": name }, name);
  button.addEventListener("click", () => {
    const onlyConfirmed = byId("only-confirmed").checked;
    save(name, write((index) => !onlyConfirmed || model.beads[index].confirmed));
    byId("export-dialog").close();
  });
  byId("export-formats").append(button);
}

// Downloads a file with the name of the source and another extension.
function save(extension, content) {
  const name = baseName(data.document.source.name).replace(/\.[^.]*$/, "");
  const link = element("a", { download: `${name || "alignment"}.${extension}` });
  link.href = URL.createObjectURL(new Blob([content]));
  link.click();
  // The download begins on its own; the address is not needed for long.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  tell(`Saved ${link.download}.`);
}

for (const dialog of document.querySelectorAll("dialog")) {
  const button = element("button", {}, "Close ", element("kbd", {}, "Esc"));
  button.addEventListener("click", () => dialog.close());
  dialog.append(button);
  dialog.addEventListener("close", () => list.table.focus({ preventScroll: true }));
}
