// <optimizer-race>: six optimizers start from the same weights on the same loss, each with a learning rate of its own.
const RACERS = {   // the learning rates of snippets/gradients/optimizers_race.py
  SGD: { letter: "S", rate: 0.1, color: "neutral", dash: "none" },
  Momentum: { letter: "M", rate: 0.02, color: "weight", dash: "none" },
  Nesterov: { letter: "N", rate: 0.02, color: "weight", dash: "6 4" },
  Adagrad: { letter: "G", rate: 0.5, color: "target", dash: "none" },
  RMSprop: { letter: "R", rate: 0.2, color: "input", dash: "none" },
  Adam: { letter: "A", rate: 0.2, color: "gradient", dash: "none" },
}
const EXACT_LOSS = weights => lineLoss(weights, DATA.exact, [0, 1, 2, 3])
const EXACT_GRADIENT = weights => lineGradient(weights, DATA.exact, [0, 1, 2, 3])

customElements.define("optimizer-race", class extends InteractiveFigure {
  static numbers = "off"   // a table is too long to be read out at every move
  static controls = [
    { name: "shown", options: ["all", ...Object.keys(RACERS)] },
    { name: "start", options: ["[0, 4]", "[0, 0]"] },
    { name: "iterations", min: 0, max: 60, step: 1, value: 10 },
    { name: "factor", options: ["× 1", "× 0.25", "× 0.5", "× 1.5", "× 2", "× 4"] },
  ]
  static words = {
    ko: { controls: "그림 조절", caption: "글자가 든 원이 옵티마이저의 지금 자리이고, 빨간 점에서 손실이 0입니다.", shown: "보일 옵티마이저", all: "모두", start: "출발점 [w, b]", iterations: "갱신 횟수", factor: "모든 학습률", picture: "직선의 손실을 나타내는 등고선 위에서 옵티마이저들이 지나간 길", table: "갱신 횟수만큼 움직인 뒤의 가중치와 손실", rate: "학습률", loss: "손실", optimizer: "옵티마이저" },
    en: { controls: "Controls of the figure", caption: "A circle with a letter is where an optimizer is now; at the red dot, the loss is 0.", shown: "Optimizers shown", all: "all", start: "Start [w, b]", iterations: "Updates", factor: "Every learning rate", picture: "The paths of the optimizers over the contours of the line's loss", table: "Weights and loss after these updates", rate: "Learning rate", loss: "Loss", optimizer: "Optimizer" },
  }

  draw({ shown, start, iterations, factor }, words) {
    const names = shown === "all" ? Object.keys(RACERS) : [shown], times = Number(factor.slice(2))
    const paths = Object.fromEntries(names.map(name => [name, race(name, EXACT_GRADIENT, JSON.parse(start), RACERS[name].rate * times, iterations)]))
    const { across, upward, marks, best } = lineContours()
    const at = ([w, b]) => [across(w), upward(b)]
    const lines = names.flatMap(name => [path(paths[name].map(at), RACERS[name].color, { "stroke-width": 2, "stroke-dasharray": RACERS[name].dash }), ...paths[name].map(point => dot(at(point), RACERS[name].color, { r: 2.5 }))])
    const ends = names.flatMap(name => endMarks(name, at(paths[name].at(-1))))
    return {
      marks: framed("optimizer-race", axes([across, upward], [[-1, 0, 1, 2, 3, 4, 5], [-2, 0, 2, 4]], ["w", "b"]), [...marks, ...lines, best, ...ends]),
      status: [this.table(paths, times, words)],
    }
  }

  table(paths, times, words) {
    const row = (tag, cells) => element("tr", {}, ...cells.map(cell => element(tag, {}, cell)))
    const rows = Object.entries(paths).map(([name, points]) => [`${RACERS[name].letter} ${name}`, rounded(RACERS[name].rate * times, 3), ...points.at(-1).map(weight => (Math.abs(weight) < 1000 ? rounded(weight, 3) : weight.toExponential(0).replace("-", "−"))), lossInFewSigns(EXACT_LOSS(points.at(-1)))])
    return element("table", { class: "figure-table", "aria-label": words.table }, element("thead", {}, row("th", [words.optimizer, words.rate, "w", "b", words.loss])), element("tbody", {}, ...rows.map(cells => row("td", cells))))
  }
})

// A loss in at most seven signs, so that small ones can be told apart too.
function lossInFewSigns(loss) {
  return loss < 0.001 || loss >= 1000 ? loss.toExponential(1).replace("-", "−") : rounded(loss, 3)
}

// Where an optimizer is now: its letter in a circle, so that color is not all that tells them apart.
function endMarks(name, [x, y]) {
  return [dot([x, y], RACERS[name].color, { r: 9, fill: "var(--page)", stroke: COLORS[RACERS[name].color], "stroke-width": 2.5 }), label([x, y], RACERS[name].letter, { "font-size": 12, "font-weight": "bold" })]
}
