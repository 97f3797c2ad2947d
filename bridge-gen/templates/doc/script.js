// Search and copying. Without this script the page is complete, only without them.
"use strict";

(() => {
  const query = document.getElementById("query");
  const count = document.getElementById("count");
  const nothing = document.querySelector(".nothing");
  const intros = document.querySelectorAll(".intro, .title");
  const groups = document.querySelectorAll(".group, .module");
  const items = [...document.querySelectorAll("nav li")].reverse();
  const entries = [...document.querySelectorAll(".entry")].map((element) => ({ element, text: null }));

  // What can be found: names, signatures and text, but not the examples, which are all alike.
  const textOf = (entry) => {
    if (entry.text === null) {
      const parts = [entry.element.dataset.name];
      for (const part of entry.element.children) {
        if (!part.matches(".snippet, .any, .label")) {
          parts.push(part.textContent);
        }
      }
      entry.text = parts.join("\n").toLowerCase();
    }
    return entry.text;
  };

  const shows = (element) => element.querySelector(".entry:not([hidden])") !== null;

  const showContents = () => {
    for (const item of items) {
      const id = item.querySelector("a").hash.slice(1);
      const target = document.getElementById(decodeURIComponent(id));
      const own = target !== null && target.matches(".entry:not([hidden])");
      item.hidden = !own && item.querySelector("li:not([hidden])") === null;
    }
    for (const title of document.querySelectorAll(".to-group")) {
      title.hidden = title.nextElementSibling.querySelector("li:not([hidden])") === null;
    }
  };

  const search = () => {
    const words = query.value.toLowerCase().split(/\s+/).filter(Boolean);
    let found = 0;
    for (const entry of entries) {
      const matches = words.every((word) => textOf(entry).includes(word));
      entry.element.hidden = !matches;
      found += matches ? 1 : 0;
    }
    for (const group of groups) {
      group.hidden = words.length > 0 && !shows(group);
    }
    for (const intro of intros) {
      intro.hidden = words.length > 0;
    }
    document.documentElement.classList.toggle("searching", words.length > 0);
    nothing.hidden = words.length === 0 || found > 0;
    count.textContent = words.length === 0 ? "" : `${found} of ${entries.length}`;
    showContents();
  };

  const clear = () => {
    query.value = "";
    search();
  };

  // A link leads to its target even where the search has hidden it.
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target !== null && target.closest("[hidden]") !== null) {
      clear();
      target.scrollIntoView();
    }
  };

  query.addEventListener("input", search);
  query.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.preventDefault();
      clear();
    } else if (event.key === "Enter") {
      const first = entries.find((entry) => !entry.element.hidden);
      if (first !== undefined) {
        location.hash = first.element.id;
        first.element.querySelector("a").focus();
      }
    }
  });
  document.addEventListener("keydown", (event) => {
    const typing = event.target.matches("input, textarea, select");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      query.focus();
      query.select();
    }
  });
  window.addEventListener("hashchange", reveal);

  // Where there is no clipboard, as in pages from files, a selection can still be copied.
  const copySelection = (text) => {
    const area = document.createElement("textarea");
    area.value = text;
    area.style.position = "fixed";
    area.style.opacity = "0";
    document.body.append(area);
    area.select();
    const copied = document.execCommand("copy");
    area.remove();
    return copied;
  };

  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return copySelection(text);
    }
  };

  for (const button of document.querySelectorAll(".copy")) {
    button.hidden = false;
    button.setAttribute("aria-live", "polite");
    button.addEventListener("click", async () => {
      const copied = await copy(button.closest(".snippet").querySelector("pre").textContent);
      button.textContent = copied ? "Copied" : "Not copied";
      button.focus();
      setTimeout(() => {
        button.textContent = "Copy";
      }, 2000);
    });
  }

  query.hidden = false;
  query.nextElementSibling.hidden = false;
  if (matchMedia("(max-width: 54rem)").matches) {
    document.querySelector("nav details").open = false;
  }
  // What the browser has kept of an earlier visit.
  search();
})();
