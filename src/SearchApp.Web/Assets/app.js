// What a script adds to pages that are whole without one: keys, submitting filters at once, copying a citation.
// While a text is composed (Chinese input methods) no key is ours.

const box = document.getElementById("q");
const typing = (event) => event.isComposing || event.keyCode === 229
  || event.target.closest("input, textarea, select, [contenteditable]") !== null;
const modified = (event) => event.ctrlKey || event.altKey || event.metaKey;
const keysAreOff = () => localStorage.getItem("keys") === "off";

// Steps through the marks of an article: round and round, the counter and the address going along.
const steps = document.querySelector(".hit-steps");
const stepMark = (by) => {
  const count = Number(steps?.dataset.count ?? 0);
  if (count === 0) {
    return;
  }

  const before = document.querySelector("mark[aria-current]");
  const at = before === null ? (by > 0 ? 0 : 1) : Number(before.id.slice(4));
  const next = ((at - 1 + by + count) % count) + 1;
  const mark = document.getElementById(`hit-${next}`);
  before?.removeAttribute("aria-current");
  mark.setAttribute("aria-current", "true");
  mark.tabIndex = -1;
  mark.focus({ preventScroll: true });
  mark.scrollIntoView({ block: "center" });
  steps.querySelector(".hit-number").textContent = next;
  const address = new URL(location.href);
  address.searchParams.set("hit", next);
  history.replaceState(null, "", address);
};

steps?.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-step]");
  if (link && !modified(event) && !event.shiftKey) {
    event.preventDefault();
    stepMark(Number(link.dataset.step));
  }
});

// Steps through the results of a list.
const step = (selector, by) => {
  const items = [...document.querySelectorAll(selector)];
  if (items.length === 0) {
    return;
  }

  const at = items.indexOf(document.activeElement);
  const next = items[Math.min(items.length - 1, Math.max(0, at < 0 ? (by > 0 ? 0 : items.length - 1) : at + by))];
  next.focus();
  next.scrollIntoView({ block: "center" });
};

// Coming back from an article finds the link that led there; where the page was scrolled to, the browser itself knows.
document.addEventListener("click", (event) => {
  const link = event.target.closest?.(".result h3 a");
  if (link && !modified(event) && !event.shiftKey) {
    history.replaceState({ opened: link.getAttribute("href") }, "");
  }
});
if (history.state?.opened && performance.getEntriesByType("navigation")[0]?.type === "back_forward") {
  document.querySelector(`.result h3 a[href="${CSS.escape(history.state.opened)}"]`)?.focus({ preventScroll: true });
}

const keys = {
  "/": () => { box?.focus(); box?.select(); },
  j: () => step(".result h3 a", 1),
  k: () => step(".result h3 a", -1),
  n: () => stepMark(1),
  p: () => stepMark(-1),
  "?": () => document.querySelector("a[href^='/help']")?.click(),
};

document.addEventListener("keydown", (event) => {
  // The Enter that ends a composition must not send the form.
  if (event.key === "Enter" && (event.isComposing || event.keyCode === 229)) {
    event.preventDefault();
    return;
  }

  const action = keys[event.key];
  if (action && !typing(event) && !modified(event) && !keysAreOff()) {
    event.preventDefault();
    action();
  }
});

// Suggestions while typing, never while a text is composed; an answer that comes too late is dropped.
if (box?.matches("[data-suggest]")) {
  const list = document.getElementById("q-list");
  let timer = 0;
  let asked = "";
  const ask = async () => {
    const text = box.value.trim();
    if (text === "" || text === asked) {
      return;
    }

    asked = text;
    const answer = await fetch(`/api/v1/suggest?size=8&q=${encodeURIComponent(text)}`);
    if (answer.ok && asked === text) {
      const { suggestions } = await answer.json();
      list.replaceChildren(...suggestions.map(({ text: value }) => Object.assign(document.createElement("option"), { value })));
    }
  };
  box.setAttribute("list", "q-list");
  const later = () => { clearTimeout(timer); timer = setTimeout(ask, 120); };
  box.addEventListener("input", (event) => { if (!event.isComposing) { later(); } });
  box.addEventListener("compositionend", later);
}

// Addresses without empty parameters; and pressing a checkbox filters at once, leaving the focus where it was.
for (const form of document.querySelectorAll("form")) {
  form.addEventListener("formdata", ({ formData }) => {
    for (const name of new Set(formData.keys())) {
      const values = formData.getAll(name).filter((value) => value !== "");
      formData.delete(name);
      values.forEach((value) => formData.append(name, value));
    }
  });
}

const filters = document.querySelector("form[data-autosubmit]");
filters?.addEventListener("change", (event) => {
  if (event.target.type === "checkbox") {
    sessionStorage.setItem("pressed", JSON.stringify([event.target.name, event.target.value, filters.parentElement.open]));
    filters.requestSubmit();
  }
});

// A page that the browser kept shows the filters it was searched with, not the one that was pressed when it was left.
addEventListener("pageshow", (event) => {
  if (event.persisted) {
    filters?.reset();
  }
});

// What is typed into the field of a group filters its values as one types; Enter asks the server for the rarer ones.
for (const field of document.querySelectorAll(".facet-find input")) {
  const group = field.closest("fieldset");
  field.addEventListener("input", () => {
    const wanted = field.value.trim().toLowerCase();
    for (const item of group.querySelectorAll(".options > li")) {
      item.hidden = wanted !== "" && !item.textContent.toLowerCase().includes(wanted);
    }

    for (const more of group.querySelectorAll("details.more")) {
      more.open = wanted !== "" && more.querySelector(".options > li:not([hidden])") !== null;
    }
  });
}

document.querySelector(".see-results")?.addEventListener("click", () => { filters.parentElement.open = false; });

const pressed = JSON.parse(sessionStorage.getItem("pressed") ?? "null");
sessionStorage.removeItem("pressed");
if (filters && pressed) {
  filters.parentElement.open = pressed[2];
  [...filters.elements].find((e) => e.name === pressed[0] && e.value === pressed[1])?.focus();
}

// A stretch of the timeline is chosen by dragging over it; a press on one bar stays a link.
for (const chart of document.querySelectorAll("svg[data-brush]")) {
  const slots = [...chart.querySelectorAll("[data-first]")];
  const slotAt = (event) => {
    const box = chart.getBoundingClientRect();
    const at = Math.floor(((event.clientX - box.left) / box.width) * slots.length);
    return Math.min(slots.length - 1, Math.max(0, at));
  };
  let from = -1;
  let to = -1;
  const show = () => slots.forEach((slot, at) =>
    slot.classList.toggle("brushed", from >= 0 && at >= Math.min(from, to) && at <= Math.max(from, to)));
  const stop = () => { from = -1; show(); };
  chart.closest("figure").querySelector(".drag-hint").hidden = false;
  chart.addEventListener("dragstart", (event) => event.preventDefault());
  chart.addEventListener("pointerdown", (event) => { if (event.button === 0) { from = to = slotAt(event); } });
  chart.addEventListener("pointermove", (event) => {
    if (from >= 0 && slotAt(event) !== to) {
      to = slotAt(event);
      show();
    }
  });
  chart.addEventListener("pointercancel", stop);
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") { stop(); } });
  document.addEventListener("pointerup", () => {
    if (from >= 0 && from !== to && filters) {
      filters.elements.from.value = slots[Math.min(from, to)].dataset.first;
      filters.elements.to.value = slots[Math.max(from, to)].dataset.last;
      if (filters.elements.undated) {
        filters.elements.undated.checked = false;
      }

      filters.requestSubmit();
    }

    stop();
  });
  chart.addEventListener("keydown", (event) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by && !modified(event)) {
      const links = [...chart.querySelectorAll("a")];
      links[links.indexOf(document.activeElement) + by]?.focus();
      event.preventDefault();
    }
  });
}

for (const button of document.querySelectorAll("button[data-copy], button[data-copy-text]")) {
  button.hidden = navigator.clipboard === undefined;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.dataset.copyText ?? document.getElementById(button.dataset.copy).textContent);
    button.textContent = button.dataset.done;
  });
}

for (const button of document.querySelectorAll("button[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

const keySwitch = document.getElementById("keys-switch");
if (keySwitch) {
  keySwitch.closest("p").hidden = false;
  keySwitch.checked = !keysAreOff();
  keySwitch.addEventListener("change", () => localStorage.setItem("keys", keySwitch.checked ? "on" : "off"));
}
