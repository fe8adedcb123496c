/**
 * The first script of the pane, in the oldest JavaScript there is (ES5), so that every engine that Word may
 * bring can run it. It does two things before anything else:
 * - an engine that cannot run the add-in (Internet Explorer, old WebKit) gets the plain page that says so;
 * - it notes whether Office.js came or was stopped: the pane shows itself without waiting for it.
 */
(function () {
  "use strict";
  /** The youngest of what tsconfig.json's `lib` (ES2023) lets the bundle call; its syntax is older. */
  var able =
    typeof Object.hasOwn === "function" &&
    typeof Array.prototype.findLast === "function" &&
    typeof Array.prototype.toSorted === "function" &&
    !!(window.crypto && window.crypto.getRandomValues);

  function tooOld() {
    var page = document.getElementById("too-old");
    var root = document.getElementById("root");
    if (root && root.parentNode) root.parentNode.removeChild(root);
    if (page) page.removeAttribute("hidden");
  }

  if (!able) {
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", tooOld);
    else tooOld();
  }

  function note(state) {
    return function (event) {
      var target = event.target;
      if (target && target.getAttribute && target.getAttribute("data-office") !== null)
        target.setAttribute("data-office", state);
    };
  }
  // Neither event bubbles: they are caught on their way down.
  document.addEventListener("load", note("loaded"), true);
  document.addEventListener("error", note("failed"), true);
})();
