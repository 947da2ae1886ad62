(function () {
  "use strict";
  var doc = document, root = doc.documentElement;
  var byId = function (id) { return doc.getElementById(id); };
  var all = function (selector, within) { return Array.prototype.slice.call((within || doc).querySelectorAll(selector)); };
  var element = function (name, className, text) {
    var made = doc.createElement(name);
    if (className) { made.className = className; }
    if (text !== undefined) { made.textContent = text; }
    return made;
  };
  var textOf = function (node) { return node ? node.textContent : ""; };
  var say = function (text) { byId("page-status").textContent = text; };
  root.classList.add("scripted");
  /* Runs a library when it is needed for the first time. Until then its source is data, which does not delay the page. */
  var library = function (id) {
    var source = byId(id), script = element("script");
    if (source) {
      script.textContent = source.textContent;
      source.replaceWith(script);
    }
  };

  /* Theme: that of the system, until the reader chooses one. */
  var stored = function (value) {
    try {
      if (value !== undefined) { localStorage.setItem("jsonschema2records-theme", value); }
      return localStorage.getItem("jsonschema2records-theme");
    } catch (e) { return null; }
  };
  var chosen = stored();
  if (chosen === "dark" || chosen === "light") { root.dataset.theme = chosen; }
  byId("page-theme").addEventListener("click", function () {
    var system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
    var next = (root.dataset.theme || system) === "dark" ? "light" : "dark";
    root.dataset.theme = next;
    stored(next);
    say("Theme: " + next);
  });

  /* Table of types: a panel on small screens, and the current type is marked. */
  var nav = byId("page-nav"), menu = byId("page-menu");
  var openMenu = function (open) {
    nav.classList.toggle("open", open);
    menu.setAttribute("aria-expanded", String(open));
  };
  menu.addEventListener("click", function () { openMenu(!nav.classList.contains("open")); });
  nav.addEventListener("click", function (event) { if (event.target.closest("a")) { openMenu(false); } });
  var entries = Object.create(null);
  function breakable(parts) {
    var made = element("span");
    parts.forEach(function (part, i) { made.append(i ? element("wbr") : "", part); });
    return made;
  }
  all("a[href^='#']", nav).forEach(function (a) {
    entries[a.getAttribute("href").slice(1)] = a;
    var name = a.lastChild, parts = name.textContent.split(/(?<=[a-z0-9])(?=[A-Z])/);
    if (name.textContent.length > 20) { name.replaceWith(breakable(parts)); }
  });

  /* Sections: all but their headings is in noscript. Where scripts run, a browser reads this as text, which is fast. It becomes
     elements when somebody looks at it, searches, prints or follows a link to it, and at the latest after the page has loaded. */
  var sections = all("section");
  var fill = function (section) {
    var content = section.querySelector("noscript");
    if (content) {
      var made = element("template");
      made.innerHTML = content.textContent;
      content.replaceWith(made.content);
    }
  };
  /* The element with an identifier, which may be the place of a property in a section that is not filled yet. */
  var locate = function (id) {
    for (var end = id.length; end > 0 && !byId(id); end = id.lastIndexOf("/", end - 1)) {
      var section = byId(id.slice(0, end));
      if (section) { fill(section); }
    }
    return byId(id);
  };
  var idOf = function (hash) {
    try { return decodeURIComponent(hash.slice(1)); } catch (e) { return hash.slice(1); }
  };
  doc.addEventListener("click", function (event) {
    var link = event.target.closest("a[href^='#']");
    if (link) { locate(idOf(link.getAttribute("href"))); }
  }, true);
  sections.slice(0, 2).forEach(fill);
  var unfilled = sections.slice();
  var fillSome = function () {
    for (var end = performance.now() + 8; unfilled.length && performance.now() < end;) { fill(unfilled.shift()); }
    if (unfilled.length) { setTimeout(fillSome, 0); }
  };
  addEventListener("load", function () { setTimeout(fillSome, 0); });

  var current = null;
  var mark = function (id) {
    var entry = entries[id];
    if (!entry || entry === current) { return; }
    if (current) { current.removeAttribute("aria-current"); }
    entry.setAttribute("aria-current", "true");
    current = entry;
    if (nav.offsetParent !== null && !nav.classList.contains("open")) {
      var box = entry.getBoundingClientRect(), frame = nav.getBoundingClientRect();
      if (box.top < frame.top + 40 || box.bottom > frame.bottom - 40) {
        nav.scrollTop += box.top - frame.top - frame.height / 3;
      }
    }
  };
  var visible = new Set();
  var observer = new IntersectionObserver(function (changes) {
    changes.forEach(function (change) {
      if (change.isIntersecting) { visible.add(change.target); decorate(change.target); } else { visible.delete(change.target); }
    });
    var inOrder = Array.from(visible).sort(function (a, b) { return a.compareDocumentPosition(b) & 4 ? -1 : 1; });
    var read = inOrder.filter(function (section) { return section.getBoundingClientRect().top < innerHeight * .3; });
    if (inOrder.length) { mark((read.length ? read[read.length - 1] : inOrder[0]).id); }
  }, { rootMargin: "-64px 0px -20% 0px", threshold: [0, .05, .1, .2, .3, .4, .5, .6, .7, .8, .9, 1] });
  sections.forEach(function (section) { observer.observe(section); });

  /* Code: colours, links from Java to types, and buttons to copy. Done for a section when it comes into view. */
  var graph = JSON.parse(byId("page-graph").textContent);
  var anchors = Object.create(null);
  graph.nodes = graph.nodes.map(function (node) { return [node[0], node[2] || node[0], node[1]]; });
  graph.nodes.forEach(function (node) { anchors[node[0]] = node[1]; });
  var TOKENS = {
    json: /("(?:[^"\\]|\\.)*")(\s*:)?|\b(true|false|null)\b|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)/g,
    java: /\b(public|static|final|record|enum|sealed|interface|class|implements|extends|permits|boolean|int|long|double)\b|(@\w+)|([A-Z]\w*(?:\.[A-Z]\w*)*)/g
  };
  var colour = function (code, language) {
    var text = code.textContent, end = 0, match, made = doc.createDocumentFragment(), pattern = TOKENS[language];
    pattern.lastIndex = 0;
    while ((match = pattern.exec(text)) !== null) {
      made.append(text.slice(end, match.index));
      end = pattern.lastIndex;
      if (language === "json") {
        made.append(element("span", match[1] ? (match[2] ? "js-k" : "js-s") : match[3] ? "js-w" : "js-n", match[1] || match[0]), match[1] && match[2] ? match[2] : "");
      } else if (match[3] && match[3] in anchors) {
        var link = element("a", "", match[3]);
        link.href = "#" + anchors[match[3]];
        made.append(link);
      } else if (match[1] || match[2]) {
        made.append(element("span", match[1] ? "js-w" : "js-n", match[0]));
      } else {
        made.append(match[0]);
      }
    }
    made.append(text.slice(end));
    code.replaceChildren(made);
  };
  var copyButton = function (figure) {
    var button = element("button", "copy", "Copy");
    button.type = "button";
    button.setAttribute("aria-label", "Copy the " + figure.querySelector("figcaption").textContent);
    button.addEventListener("click", function () {
      var text = figure.querySelector("code").textContent;
      var done = function () { button.textContent = "Copied"; say("Copied"); setTimeout(function () { button.textContent = "Copy"; }, 1500); };
      var byHand = function () {
        var area = element("textarea", "away");
        area.value = text;
        doc.body.append(area);
        area.select();
        if (doc.execCommand("copy")) { done(); }
        area.remove();
      };
      if (navigator.clipboard) { navigator.clipboard.writeText(text).then(done, byHand); } else { byHand(); }
    });
    figure.querySelector("figcaption").append(button);
  };
  function decorate(section) {
    if (section.dataset.done) { return; }
    section.dataset.done = "1";
    fill(section);
    all(".pair figure", section).forEach(copyButton);
    all(".pair pre", section).forEach(function (pre) {
      if (pre.scrollWidth > pre.clientWidth || pre.scrollHeight > pre.clientHeight) {
        pre.tabIndex = 0;
        pre.setAttribute("role", "group");
        pre.setAttribute("aria-label", textOf(pre.parentNode.querySelector("figcaption")).replace("Copy", ""));
      }
    });
    all("code.json", section).forEach(function (code) { colour(code, "json"); });
    all("code.java", section).forEach(function (code) { colour(code, "java"); });
    linkHeading(section, "h3");
    all(".parts > li", section).forEach(function (part) { linkHeading(part, "h5"); });
    addAccessors(section);
    addNeighbourhood(section);
  }
  var linkHeading = function (place, name) {
    var heading = place.querySelector(name), link = element("a");
    link.href = "#" + place.id;
    link.append.apply(link, Array.from(heading.childNodes));
    heading.append(link);
  };
  /* A row has its accessor in the page only where the declaration above does not show it under the same name. */
  var addAccessors = function (section) {
    var types = Object.create(null);
    textOf(section.querySelector("code.java")).split("\n").forEach(function (line) {
      var component = /^    ([^(]+) (\w+)(?:\(\))?[,;)]/.exec(line);
      if (component) { types[component[2]] = component[1]; }
    });
    all(section.querySelector(".kind.record, .kind.class, .kind.array") ? ".parts > li" : ".none", section).forEach(function (part) {
      var name = textOf(part.querySelector("h5")), body = part.lastElementChild;
      if (!body.querySelector(".j") && name in types) {
        var line = element("p", "j");
        line.append(element("code", "", types[name] + " " + name + "()"));
        body.insertBefore(line, body.querySelector(".s"));
      }
    });
    all(".j code", section).forEach(function (code) { colour(code, "java"); });
  };

  /* Diagrams. */
  var SVG = "http://www.w3.org/2000/svg";
  var svg = function (name, attributes) {
    var made = doc.createElementNS(SVG, name);
    Object.keys(attributes || {}).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    return made;
  };
  var numbers = Object.create(null), outgoing = graph.nodes.map(function () { return []; }), incoming = graph.nodes.map(function () { return []; });
  graph.nodes.forEach(function (node, i) { numbers[node[1]] = i; });
  graph.edges.forEach(function (edge) { outgoing[edge[0]].push(edge); incoming[edge[1]].push(edge); });
  var isData = function (i) { return ["record", "class", "union", "array", "value"].indexOf(graph.nodes[i][2]) >= 0; };
  var markers = 0;
  var draw = function (canvas, chosenNodes, self) {
    library("page-dagre");
    var inside = new Set(chosenNodes), layout = new dagre.graphlib.Graph({ multigraph: true });
    layout.setGraph({ rankdir: "LR", nodesep: 12, ranksep: 46, marginx: 4, marginy: 4 });
    layout.setDefaultEdgeLabel(function () { return {}; });
    chosenNodes.forEach(function (i) {
      layout.setNode(String(i), { width: Math.max(54, graph.nodes[i][0].length * 7.1 + 22), height: 30 });
    });
    var edges = graph.edges.filter(function (edge) { return edge[0] !== edge[1] && inside.has(edge[0]) && inside.has(edge[1]); });
    edges.forEach(function (edge) { layout.setEdge(String(edge[0]), String(edge[1]), { branch: edge[2] }, String(edge[2])); });
    dagre.layout(layout);
    var size = layout.graph(), picture = svg("svg", { width: size.width, height: size.height, viewBox: "0 0 " + size.width + " " + size.height });
    var heads = "page-arrow" + (markers++), defs = svg("defs");
    ["", "branch"].forEach(function (kind) {
      var head = svg("marker", { id: heads + kind, "class": kind, viewBox: "0 0 8 8", refX: 7, refY: 4, markerWidth: 7, markerHeight: 7, orient: "auto" });
      head.append(svg("path", { d: "M0 .8 7 4 0 7.2z" }));
      defs.append(head);
    });
    picture.append(defs);
    layout.edges().forEach(function (key) {
      var edge = layout.edge(key), points = edge.points, d = "M" + points[0].x + " " + points[0].y;
      for (var i = 1; i < points.length - 1; i++) {
        var next = points[i + 1], last = i === points.length - 2;
        d += " Q" + points[i].x + " " + points[i].y + " " + (last ? next.x : (points[i].x + next.x) / 2) + " " + (last ? next.y : (points[i].y + next.y) / 2);
      }
      picture.append(svg("path", { d: d, "class": edge.branch ? "branch" : "", "marker-end": "url(#" + heads + (edge.branch ? "branch" : "") + ")" }));
    });
    chosenNodes.forEach(function (i) {
      var place = layout.node(String(i)), node = graph.nodes[i];
      var link = svg("a", { href: "#" + node[1], "class": node[2] + (i === self ? " self" : "") });
      link.append(svg("rect", { x: place.x - place.width / 2, y: place.y - place.height / 2, width: place.width, height: place.height, rx: node[2] === "union" ? 15 : 5 }));
      var label = svg("text", { x: place.x, y: place.y });
      label.textContent = node[0];
      link.append(label);
      picture.append(link);
    });
    canvas.replaceChildren(picture);
    return picture;
  };
  var MOST = 60;
  var near = function (i) {
    var chosenNodes = [i], seen = new Set(chosenNodes);
    incoming[i].concat(outgoing[i]).forEach(function (edge) {
      [edge[0], edge[1]].forEach(function (n) { if (!seen.has(n) && chosenNodes.length < MOST) { seen.add(n); chosenNodes.push(n); } });
    });
    return chosenNodes;
  };
  function addNeighbourhood(section) {
    var i = numbers[section.id];
    if (incoming[i].length + outgoing[i].length < 2) { return; }
    var details = element("details", "near");
    details.append(element("summary", "", "Diagram of its neighbours"));
    details.addEventListener("toggle", function () {
      if (details.open && details.childElementCount === 1) {
        var canvas = element("div", "canvas");
        canvas.tabIndex = 0;
        canvas.setAttribute("role", "group");
        canvas.setAttribute("aria-label", "Types that use " + graph.nodes[i][0] + ", and types that it uses. Each type is a link.");
        draw(canvas, near(i), i);
        details.append(canvas);
      }
    });
    section.append(details);
  }
  var overview = byId("page-overview");
  var chooseOverview = function () {
    var data = graph.nodes.map(function (_, i) { return i; }).filter(isData);
    var queue = data.filter(function (i) { return i === data[0] || incoming[i].length === 0; }), seen = new Set(queue), chosenNodes = [];
    for (var k = 0; k < queue.length && chosenNodes.length < MOST; k++) {
      if (outgoing[queue[k]].some(function (e) { return isData(e[1]); }) || incoming[queue[k]].length) { chosenNodes.push(queue[k]); }
      outgoing[queue[k]].forEach(function (edge) {
        if (isData(edge[1]) && !seen.has(edge[1])) { seen.add(edge[1]); queue.push(edge[1]); }
      });
    }
    return chosenNodes;
  };
  var drawOverview = function (chosenNodes) {
    var canvas = overview.querySelector(".canvas"), picture = draw(canvas, chosenNodes, -1);
    var width = Number(picture.getAttribute("width")), height = Number(picture.getAttribute("height"));
    var scale = Math.max(.55, Math.min(1, (canvas.clientWidth - 26) / width));
    var apply = function () { picture.setAttribute("width", width * scale); picture.setAttribute("height", height * scale); };
    apply();
    overview.addEventListener("click", function (event) {
      var button = event.target.closest("[data-zoom]");
      if (button) { scale = Math.max(.2, Math.min(2, scale * (button.dataset.zoom > 0 ? 1.25 : .8))); apply(); }
    });
    var note = overview.querySelector(".note"), others = graph.nodes.length - chosenNodes.length;
    if (others > 0) {
      note.hidden = false;
      note.textContent = "Shows " + chosenNodes.length + " of " + graph.nodes.length + " types. Each type has a diagram of its neighbours in its own section.";
    }
  };
  var ofOverview = chooseOverview();
  if (ofOverview.length > 1) {
    overview.hidden = false;
    var whenSeen = new IntersectionObserver(function (changes) {
      if (changes.some(function (change) { return change.isIntersecting; })) { whenSeen.disconnect(); drawOverview(ofOverview); }
    });
    whenSeen.observe(overview);
  }

  /* Search: the index is made of the page itself when it is needed for the first time. */
  var input = byId("page-q"), hits = byId("page-hits"), index = null, active = -1;
  var documentsOfPage = function () {
    var found = [];
    sections.forEach(function (section) {
      fill(section);
      var type = textOf(section.querySelector("h3"));
      found.push({ id: section.id, name: type, owner: "", kind: textOf(section.querySelector(".kind")), text: textOf(section.querySelector(".title")) + " " + textOf(section.querySelector(":scope > .text")) });
      all(".parts > li", section).forEach(function (part) {
        found.push({ id: part.id, name: textOf(part.querySelector("h5")), owner: type, kind: textOf(part.querySelector("h5 + p")), text: textOf(part.lastElementChild) });
      });
    });
    return found;
  };
  var words = function (text) {
    return text.split(/[\s"'`(){}\[\],;:.!?\/<>|=+*#]+/).reduce(function (made, word) {
      var parts = word.split(/[-_]|(?<=[a-z0-9])(?=[A-Z])/);
      return made.concat(word, parts.length > 1 ? parts : []);
    }, []).filter(Boolean);
  };
  var makeIndex = function () {
    if (index) { return; }
    library("page-minisearch");
    index = new MiniSearch({
      fields: ["name", "owner", "text"], storeFields: ["name", "owner", "kind", "text"], tokenize: words,
      searchOptions: { boost: { name: 6, owner: 1.5 }, prefix: true, fuzzy: function (term) { return term.length > 4 ? .2 : false; }, combineWith: "AND" }
    });
    index.addAll(documentsOfPage());
  };
  var highlight = function (text, terms) {
    var made = doc.createDocumentFragment(), lower = text.toLowerCase(), at = 0;
    while (at < text.length) {
      var best = -1, length = 0;
      terms.forEach(function (term) {
        var i = lower.indexOf(term, at);
        if (i >= 0 && (best < 0 || i < best)) { best = i; length = term.length; }
      });
      if (best < 0) { break; }
      made.append(text.slice(at, best), element("mark", "", text.slice(best, best + length)));
      at = best + length;
    }
    made.append(text.slice(at));
    return made;
  };
  var excerpt = function (text, terms) {
    var lower = text.toLowerCase(), at = 0;
    terms.some(function (term) { at = lower.indexOf(term); return at >= 0; });
    return (at > 60 ? "…" + text.slice(at - 40, at + 120) : text.slice(0, 160)).trim();
  };
  var select = function (i) {
    var options = all("[role=option]", hits);
    if (!options.length) { return; }
    if (active >= 0 && options[active]) { options[active].setAttribute("aria-selected", "false"); }
    active = (i + options.length) % options.length;
    options[active].setAttribute("aria-selected", "true");
    options[active].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", options[active].id);
  };
  var show = function (open) {
    hits.hidden = !open;
    input.setAttribute("aria-expanded", String(open));
    if (!open) { active = -1; input.removeAttribute("aria-activedescendant"); }
  };
  var find = function () {
    var query = input.value.trim();
    if (!query) { show(false); return; }
    makeIndex();
    var exact = query.toLowerCase();
    var found = index.search(query, { boostDocument: function (id, term, stored) { return stored.name.toLowerCase() === exact ? 4 : stored.owner ? 1 : 1.6; } });
    hits.replaceChildren();
    active = -1;
    found.slice(0, 40).forEach(function (hit, i) {
      var terms = hit.terms.map(function (term) { return term.toLowerCase(); }).concat(exact);
      var option = element("a");
      option.id = "page-hit" + i;
      option.href = "#" + hit.id;
      option.tabIndex = -1;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      var name = element("b");
      name.append(highlight(hit.name, terms));
      option.append(name, element("small", "", hit.owner ? "in " + hit.owner : hit.kind));
      var line = element("span");
      line.append(highlight(excerpt(hit.text, terms), terms));
      option.append(line);
      hits.append(option);
    });
    if (!found.length) { hits.append(element("p", "", "Nothing found for “" + query + "”.")); }
    say(found.length + (found.length === 1 ? " result" : " results"));
    show(true);
    if (found.length) { select(0); }
  };
  input.addEventListener("focus", function () { setTimeout(makeIndex, 0); if (input.value) { find(); } });
  input.addEventListener("input", find);
  input.addEventListener("keydown", function (event) {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (hits.hidden) { find(); } else { select(active + (event.key === "ArrowDown" ? 1 : -1)); }
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      all("[role=option]", hits)[active].click();
    } else if (event.key === "Escape") {
      if (hits.hidden) { input.blur(); } else { show(false); }
      event.preventDefault();
    }
  });
  hits.addEventListener("mousedown", function (event) { event.preventDefault(); });
  hits.addEventListener("click", function (event) {
    var link = event.target.closest("a");
    if (link) {
      show(false);
      input.blur();
      setTimeout(function () { focusTarget(idOf(link.getAttribute("href"))); }, 0);
    }
  });
  doc.addEventListener("click", function (event) { if (!event.target.closest(".search")) { show(false); } });
  doc.addEventListener("keydown", function (event) {
    var typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    if ((event.key === "/" && !typing) || ((event.ctrlKey || event.metaKey) && event.key === "k")) {
      event.preventDefault();
      input.focus();
      input.select();
    } else if (event.key === "Escape" && nav.classList.contains("open")) {
      openMenu(false);
      menu.focus();
    }
  });
  var focusTarget = function (id) {
    var place = locate(id), heading = place && (place.querySelector("h3 a, h5 a") || place.querySelector("h5, h3"));
    if (heading) { if (heading.tagName !== "A") { heading.tabIndex = -1; } heading.focus({ preventScroll: true }); }
  };

  /* Sections out of view have estimated heights: go to the target again until those on the way are known. */
  var settle = function () {
    var id = idOf(location.hash), known = byId(id), target = id && locate(id);
    if (!target) { return; }
    if (!known) { location.replace(location.hash); /* so that it is the target for the style sheet, too */ }
    var section = target.closest("section");
    if (section) { mark(section.id); }
    var frames = 0, still = 0;
    var approach = function () {
      var before = target.getBoundingClientRect().top;
      target.scrollIntoView();
      still = Math.abs(target.getBoundingClientRect().top - before) < 1 ? still + 1 : 0;
      frames += 1;
      if (still < 4 && frames < 40 && idOf(location.hash) === id) { requestAnimationFrame(approach); }
    };
    approach();
  };
  addEventListener("hashchange", settle);
  settle();
  var query = new URLSearchParams(location.search).get("q");
  if (query) { input.value = query; input.focus(); find(); }
  addEventListener("beforeprint", function () {
    sections.forEach(decorate);
    if (!overview.hidden && !overview.querySelector("svg")) { drawOverview(ofOverview); }
  });
})();
