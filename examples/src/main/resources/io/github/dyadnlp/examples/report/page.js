(function () {
  "use strict";
  const tip = document.getElementById("tip");
  const marks = Array.from(document.querySelectorAll(".text mark"));

  function show(mark) {
    tip.textContent = mark.dataset.label;
    tip.classList.add("shown");
    const place = mark.getBoundingClientRect();
    const left = Math.min(Math.max(8, place.left), document.documentElement.clientWidth - tip.offsetWidth - 8);
    const above = place.top - tip.offsetHeight - 6;
    tip.style.transform = "translate(" + left + "px," + (above > 4 ? above : place.bottom + 6) + "px)";
  }

  function hide() {
    tip.classList.remove("shown");
  }

  for (const mark of marks) {
    mark.addEventListener("focus", () => show(mark));
    mark.addEventListener("blur", hide);
    mark.addEventListener("mouseover", event => { event.stopPropagation(); show(mark); });
    mark.addEventListener("mouseout", hide);
  }
  document.addEventListener("scroll", hide, { passive: true });

  document.addEventListener("keydown", event => {
    if (event.key === "Escape") {
      hide();
    }
    if (event.key.toLowerCase() !== "m" || event.ctrlKey || event.metaKey || event.altKey || marks.length === 0) {
      return;
    }
    const step = event.shiftKey ? -1 : 1;
    const at = marks.indexOf(document.activeElement);
    const next = at < 0 ? (step > 0 ? 0 : marks.length - 1) : (at + step + marks.length) % marks.length;
    marks[next].focus();
    marks[next].scrollIntoView({ block: "nearest" });
    show(marks[next]);
  });

  // A row and its passage light up together.
  for (const row of document.querySelectorAll("tr[data-act]")) {
    const article = row.closest("article");
    const partners = row.dataset.marks.split(" ").flatMap(place => {
      const [begin, end] = place.split("-");
      return Array.from(article.querySelectorAll('mark[data-begin="' + begin + '"][data-end="' + end + '"]'));
    });
    partners.push(document.getElementById(row.dataset.act));
    const light = on => partners.forEach(one => one && one.classList.toggle("lit", on));
    row.addEventListener("mouseenter", () => light(true));
    row.addEventListener("mouseleave", () => light(false));
    row.addEventListener("focusin", () => light(true));
    row.addEventListener("focusout", () => light(false));
    for (const link of article.querySelectorAll('a[href="#' + row.id + '"]')) {
      for (const [type, on] of [["mouseenter", true], ["mouseleave", false], ["focus", true], ["blur", false]]) {
        link.addEventListener(type, () => { row.classList.toggle("lit", on); light(on); });
      }
    }
  }
})();
