// Runs before the first paint: language and theme from the address, links that keep them, and an honest word when the live part fails.
(function () {
  "use strict";
  var root = document.documentElement;
  var wanted = function (key, values) {
    var value = new URLSearchParams(location.search).get(key);
    return values.indexOf(value) < 0 ? null : value;
  };
  var lang = wanted("lang", ["en", "zh"]);
  var theme = wanted("theme", ["light", "dark"]);
  root.setAttribute("data-scripts", "");
  if (lang) root.lang = lang;
  if (theme) root.setAttribute("data-theme", theme);
  // The explorer keeps room for the table that the address asks for.
  if (/[?&](table|d)=/.test(location.search)) root.setAttribute("data-asked", "");

  // Links to other pages of this site carry the reader's language and theme along.
  var keep = function (event) {
    var link = event.target.closest && event.target.closest("a[data-keep]");
    if (!link) return;
    var url = new URL(link.href);
    var lang = root.lang === "zh" ? "zh" : null;
    var theme = root.getAttribute("data-theme");
    var set = function (key, value) { if (value) url.searchParams.set(key, value); else url.searchParams.delete(key); };
    set("lang", lang);
    set("theme", theme);
    link.href = url.href;
  };
  ["pointerdown", "keydown", "click"].forEach(function (kind) { document.addEventListener(kind, keep, true); });

  // Keys of a single letter or sign are turned off where their button says so, and stay off where a page may keep that.
  var kept = function (value) {
    try {
      if (value) localStorage.setItem("olympus-keys", value);
      return localStorage.getItem("olympus-keys");
    } catch (refused) { return value; }
  };
  if (kept() === "off") root.setAttribute("data-keys", "off");
  document.addEventListener("click", function (event) {
    if (!event.target.closest || !event.target.closest("[data-single]")) return;
    var value = root.getAttribute("data-keys") === "off" ? "on" : "off";
    root.setAttribute("data-keys", value);
    kept(value);
  });

  var fail = function (reason) {
    if (root.hasAttribute("data-ready") || root.hasAttribute("data-failed")) return;
    root.setAttribute("data-failed", "");
    var say = function () {
      document.querySelectorAll("[data-reason]").forEach(function (place) { place.textContent = " " + reason; });
    };
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", say); else say();
  };
  addEventListener("unhandledrejection", function (event) { fail(String((event.reason && event.reason.message) || event.reason)); });
  addEventListener("error", function (event) {
    var at = event.target;
    if (at && at.tagName === "SCRIPT") fail(at.src.split("/").pop());
    else if (event.message) fail(event.message);
  }, true);
  if (typeof WebAssembly !== "object") fail("WebAssembly");
})();
