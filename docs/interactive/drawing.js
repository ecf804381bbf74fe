// What the interactive figures share: marks in SVG, sliders, choices, and the frame they stand in.

const COLORS = { input: "#3b82d6", weight: "#a463d6", target: "#1f9d6b", loss: "#dd4f4f", gradient: "#cf7a12", neutral: "#808694" }   // figures/canvas.py

const inPageLanguage = words => words[document.documentElement.lang] ?? words.en

const element = (name, attributes = {}, ...children) => withAttributes(document.createElement(name), attributes, children)
const mark = (name, attributes = {}, ...children) => withAttributes(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, children)

const withAttributes = (node, attributes, children) => {
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value)
  node.append(...children)
  return node
}

const rounded = (value, digits) => {
  const text = Math.abs(value) >= 1e6 ? value.toExponential(1) : value.toFixed(digits)
  return (/^-0\.?0*$/.test(text) ? text.slice(1) : text).replace("-", "−")
}

// Every live drawing has this size, and its plot this frame.
const SIZE = [400, 316], FRAME = { left: 34, top: 28, right: 390, bottom: 270 }

// A scale maps what is drawn to the units of the drawing; far outside it stops, so that a diverging path leaves the picture and no more.
const scale = (from, to) => value => {
  const at = to[0] + ((value - from[0]) / (from[1] - from[0])) * (to[1] - to[0])
  return Math.max(-2000, Math.min(2000, Number.isFinite(at) ? at : 2000))
}

const path = (points, color, attributes = {}) =>
  mark("polyline", { points: points.map(point => point.map(value => value.toFixed(1)).join()).join(" "), fill: "none", stroke: COLORS[color], "stroke-width": 2.5, "stroke-linejoin": "round", ...attributes })

const dot = ([x, y], color, attributes = {}) => mark("circle", { cx: x.toFixed(1), cy: y.toFixed(1), r: 4, fill: COLORS[color], ...attributes })

const label = ([x, y], text, attributes = {}) => mark("text", { x, y, "font-size": 14, "text-anchor": "middle", "dominant-baseline": "central", fill: "currentColor", ...attributes }, text)

const frameMark = (attributes = {}) => mark("rect", { x: FRAME.left, y: FRAME.top, width: FRAME.right - FRAME.left, height: FRAME.bottom - FRAME.top, ...attributes })

// The frame with ticks below and to the left.
const axes = ([across, upward], [xTicks, yTicks], [xName, yName]) => [
  frameMark({ fill: "none", stroke: COLORS.neutral }),
  ...xTicks.map(value => label([across(value), FRAME.bottom + 15], rounded(value, 0))),
  ...yTicks.map(value => label([FRAME.left - 8, upward(value)], rounded(value, 0), { "text-anchor": "end" })),
  label([FRAME.right, FRAME.bottom + 34], xName, { "text-anchor": "end", "font-family": "monospace" }),
  label([FRAME.left, FRAME.top - 13], yName, { "text-anchor": "start", "font-family": "monospace" }),
]

// Marks inside a frame, cut off at its edges, over the axes.
const framed = (name, outside, inside) => [
  mark("clipPath", { id: `${name}-frame` }, frameMark()),
  ...outside,
  mark("g", { "clip-path": `url(#${name}-frame)` }, ...inside),
]

// A path of updates: the start hollow, every point a small dot, the last one large.
const trail = points => [
  path(points, "weight", { "stroke-width": 2 }),
  ...points.slice(1).map(point => dot(point, "weight", { r: 3 })),
  dot(points[0], "weight", { r: 6, "fill-opacity": 0.2, stroke: COLORS.weight, "stroke-width": 2 }),
  dot(points.at(-1), "weight", { r: 6 }),
]

// Contours of the line's loss over w and b: ellipses around its best weights, w = 2 and b = 1. The mark of the best belongs on top of all paths.
const lineContours = () => {
  const across = scale([-1, 5], [FRAME.left, FRAME.right]), upward = scale([-3, 5], [FRAME.bottom, FRAME.top])
  const turns = Array.from({ length: 121 }, (_, i) => (i * Math.PI) / 60)
  const contour = level => path(turns.map(turn => {
    const [dw, db] = [Math.cos(turn), Math.sin(turn)], reach = Math.sqrt(level / (3.5 * dw * dw + 3 * dw * db + db * db))
    return [across(2 + reach * dw), upward(1 + reach * db)]
  }), "loss", { "stroke-width": 1.2, "stroke-opacity": 0.7 })
  const best = dot([across(2), upward(1)], "loss", { r: 4, fill: "var(--page)", stroke: COLORS.loss, "stroke-width": 2.5 })
  return { across, upward, marks: [0.25, 1, 3, 7, 14, 21, 28, 35].map(contour), best }
}
