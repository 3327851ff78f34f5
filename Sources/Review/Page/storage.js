// The browser keeps the work: all changes, so that undoing goes on after a reload.
const storage = {
  key: `align-review-${data.id}`,
  // Why nothing is kept, in words.
  failure: "",

  // Takes up the work that the browser has for this page, and says whether there was any.
  restore() {
    let found = false;
    this.attempt(() => {
      const text = localStorage.getItem(this.key);
      if (text === null) return;
      const { changes, position } = JSON.parse(text);
      for (const change of changes.slice(0, position)) model.apply(change, "before", "after");
      Object.assign(model, { changes, position });
      found = changes.length > 0;
    });
    return found;
  },

  save() {
    this.attempt(() => {
      const { changes, position } = model;
      localStorage.setItem(this.key, JSON.stringify({ changes, position }));
    });
  },

  attempt(action) {
    try {
      action();
      this.failure = "";
    } catch (error) {
      this.failure = error.name === "QuotaExceededError"
        ? "The browser has no room left for this work: save the work file."
        : "The browser does not keep the work on this page: save the work file.";
    }
    byId("failure").textContent = this.failure;
  },
};
