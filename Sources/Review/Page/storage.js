// The browser keeps the work: all changes, so that undoing goes on after a reload.

const storage = {
  key: `align-review-${data.id}`,
  // Why nothing is kept, in words, or null.
  failure: null,

  // Takes up the work that the browser has for this page, and says whether there was any.
  restore() {
    try {
      const text = localStorage.getItem(this.key);
      if (text === null) return false;
      const { changes, position } = JSON.parse(text);
      model.changes = changes;
      for (const change of changes.slice(0, position)) model.apply(change, "before", "after");
      model.position = position;
      return changes.length > 0;
    } catch (error) {
      this.fail(error);
      return false;
    }
  },

  save() {
    try {
      const { changes, position } = model;
      localStorage.setItem(this.key, JSON.stringify({ changes, position }));
      this.failure = null;
    } catch (error) {
      this.fail(error);
    }
  },

  fail(error) {
    this.failure =
      error.name === "QuotaExceededError"
        ? "The browser has no room left for this work"
        : "The browser does not keep the work on this page";
  },
};

function download(name, content, type) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // The download begins on its own; the address is not needed for long.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

// What downloaded files are called: the name of the source without folder and extension.
function fileName(extension) {
  const name = data.document.source.name.split(/[\\/]/).pop().replace(/\.[^.]*$/, "");
  return `${name || "alignment"}.${extension}`;
}
