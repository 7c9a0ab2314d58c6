// Runs before the first paint: language and theme from the address, links that keep them, the one policy by which markup
// and scripts come into the page, and a word that helps when the live part does not start.
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
  // What is shown follows a mark of our own: translators write another language on the root.
  if (lang) {
    root.lang = lang;
    root.setAttribute("data-lang", lang);
  }
  if (theme) root.setAttribute("data-theme", theme);
  // The explorer keeps room for the table that the address asks for.
  if (/[?&](table|d)=/.test(location.search)) root.setAttribute("data-asked", "");
  // Who reloads or comes back is not led anywhere.
  var visit = performance.getEntriesByType("navigation")[0];
  if (!visit || visit.type === "navigate") root.setAttribute("data-fresh", "");

  // Empty in a document of one file, which loads no script.
  var folder = document.currentScript.src.replace(/[^/]*$/, "");
  var rules = {
    createHTML: function (html) { return html; },
    createScriptURL: function (url) {
      if (folder && String(url).indexOf(folder) === 0) return String(url);
      throw new TypeError("no script of this site: " + url);
    },
  };
  window.olympusTrust = window.trustedTypes ? trustedTypes.createPolicy("olympus", rules) : rules;

  // Reader views heed no style sheet: words of the other language are hidden by themselves too.
  var choose = function () {
    var lang = root.getAttribute("data-lang");
    document.querySelectorAll(".t").forEach(function (words) { words.hidden = words.lang !== lang; });
  };
  document.addEventListener("DOMContentLoaded", choose);
  new MutationObserver(choose).observe(root, { attributeFilter: ["data-lang"] });

  // Links to other pages of this site carry the reader's language and theme along.
  var keep = function (event) {
    var link = event.target.closest && event.target.closest("a[data-keep]");
    if (!link) return;
    var url = new URL(link.href);
    var lang = root.getAttribute("data-lang") === "zh" ? "zh" : null;
    var theme = root.getAttribute("data-theme");
    var set = function (key, value) { if (value) url.searchParams.set(key, value); else url.searchParams.delete(key); };
    set("lang", lang);
    set("theme", theme);
    link.href = url.href;
  };
  ["pointerdown", "keydown", "click"].forEach(function (kind) { document.addEventListener(kind, keep, true); });

  // Keys of a single letter or sign are turned off where their button says so, and stay off where a page may keep that.
  // Inside another page nothing is kept: there it would be that page's visitors' data.
  var kept = function (value) {
    if (self !== top) return value;
    try {
      if (value) localStorage.setItem("olympus-keys", value);
      return localStorage.getItem("olympus-keys");
    } catch (refused) { return value; }
  };
  if (kept() === "off") root.setAttribute("data-keys", "off");
  document.addEventListener("click", function (event) {
    if (!event.target.closest || !event.target.closest("[data-keys-toggle]")) return;
    var value = root.getAttribute("data-keys") === "off" ? "on" : "off";
    root.setAttribute("data-keys", value);
    kept(value);
  });

  // Errors of others (an extension, the app around the page) are not ours. Only two things are: a program that did not
  // begin by the time everything has loaded, and one that says itself that it failed.
  var fail = function (phase, words) {
    if (root.hasAttribute("data-failed")) return;
    root.removeAttribute("data-ready");
    root.setAttribute("data-failed", phase);
    document.querySelectorAll("[data-chart], main").forEach(function (part) {
      var place = part.querySelector(part.localName === "main" ? "[data-notice]" : "[data-reason]");
      // A chart that was live already has no word of a still picture.
      if (!place && phase === "stopped") place = part.querySelector(".remark");
      if (!place) return;
      place.textContent = " ";
      ["en", "zh"].forEach(function (lang, at) {
        var span = document.createElement("span");
        span.className = "t";
        span.lang = lang;
        span.textContent = words[at];
        place.appendChild(span);
      });
    });
  };
  addEventListener("olympus:failed", function (event) {
    var said = event.detail;
    if (said) fail(said.phase, said.words);
    else fail("stopped", ["The program has stopped: reload the page.", "程序已停止运行，请重新加载页面。"]);
  });
  addEventListener("load", function () {
    if (root.hasAttribute("data-begun")) return;
    if (folder && location.protocol === "file:") {
      fail("file", [
        "Browsers start no program from a folder on the disk: serve the folder, for example with “python3 -m http.server” in it, or open the site as one file, olympus.html.",
        "浏览器不会启动磁盘文件夹中的程序：请用本地服务器打开此文件夹（例如在其中运行 python3 -m http.server），或打开单文件版 olympus.html。",
      ]);
    } else {
      fail("load", [
        "Its program could not be downloaded, or this browser is too old for it: reload the page, or use a newer browser.",
        "可能是程序下载失败，也可能是浏览器版本过旧：请重新加载页面，或换用新版浏览器。",
      ]);
    }
  });
})();
