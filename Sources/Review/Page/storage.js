// The browser keeps the work: all changes, so that undoing goes on after a reload.
const storage = {
  key: `align-review-${data.id}`,
  // Why nothing is kept.
  failure: "",

  // Takes up the work that the browser has for this page.
  restore() {
    this.attempt(() => {
      const text = localStorage.getItem(this.key);
      if (text === null) return;
      const { changes, position } = JSON.parse(text);
      for (const change of changes.slice(0, position)) model.apply(change, "before", "after");
      Object.assign(model, { changes, position });
    });
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
      this.failure = `The browser does not keep the work (${error.name}): save the work file.`;
    }
    byId("failure").textContent = this.failure;
  },
};
