// <gradient-descent>: gradient descent on a curve with a local minimum, or on the loss of a line over its two weights.
const ALL_SAMPLES = [0, 1, 2, 3]

customElements.define("gradient-descent", class extends InteractiveFigure {
  static controls = [
    { name: "loss", options: ["curve", "surface"] },
    { name: "learning-rate", min: 0.01, max: 3, step: 0.01, value: 0.5 },
    { name: "momentum", min: 0, max: 0.95, step: 0.05, value: 0 },
    { name: "start", min: -3.5, max: 4.5, step: 0.1, value: 4 },
    { name: "start-w", min: -1, max: 5, step: 0.1, value: 0 },
    { name: "start-b", min: -3, max: 5, step: 0.1, value: 0 },
    { name: "batch-size", min: 1, max: 4, step: 1, value: 4 },
    { name: "draw", min: 1, max: 20, step: 1, value: 1 },
    { name: "iterations", min: 0, max: 100, step: 1, value: 40 },
  ]
  static words = {
    ko: { controls: "그림 조절", caption: "빈 원이 출발점이고 작은 점 하나가 갱신 한 번입니다. 큰 점이 지금 자리입니다.", loss: "손실", curve: "가중치가 하나인 곡선", surface: "가중치가 둘인 직선의 손실", "learning-rate": "학습률", momentum: "모멘텀", start: "출발점 w", "start-w": "출발점 w", "start-b": "출발점 b",
      "batch-size": "배치 크기", draw: "배치 뽑기", iterations: "갱신 횟수", picture: "경사 하강법이 지나간 점", lost: "발산하여 그림 밖에 있습니다" },
    en: { controls: "Controls of the figure", caption: "The hollow circle is the start, each small dot is one update, and the large dot is where you are now.", loss: "Loss", curve: "Curve with one weight", surface: "Line with two weights", "learning-rate": "Learning rate", momentum: "Momentum", start: "Start w", "start-w": "Start w", "start-b": "Start b",
      "batch-size": "Batch size", draw: "Draw of batches", iterations: "Updates", picture: "The points that gradient descent visits", lost: "it has diverged and left the picture" },
  }

  // Each landscape begins with a learning rate that suits it.
  connectedCallback() {
    super.connectedCallback()
    this.inputs.loss.addEventListener("input", () => {
      this.inputs["learning-rate"].value = this.inputs.loss.value === "curve" ? 0.5 : 0.1
      this.inputs.momentum.value = 0
    })
  }

  draw(values, words) {
    const onCurve = values.loss === "curve"
    const points = onCurve ? this.curvePoints(values) : this.surfacePoints(values)
    const loss = point => (onCurve ? curveLoss(point) : lineLoss(point, DATA.scattered, ALL_SAMPLES)), last = points.at(-1)
    const numbers = [`w = ${rounded(last[0], 4)}`, ...(onCurve ? [] : [`b = ${rounded(last[1], 4)}`]), `loss = ${rounded(loss(last), 4)}`]
    const isLost = last.some(weight => !(Math.abs(weight) < 20))
    return {
      marks: onCurve ? this.curveMarks(points) : this.surfaceMarks(points),
      status: [element("p", {}, `${words.iterations} ${values.iterations}: ${isLost ? words.lost : numbers.join(", ")}`)],
      unused: onCurve ? ["start-w", "start-b", "batch-size", "draw"] : ["start", ...(values["batch-size"] === 4 ? ["draw"] : [])],
    }
  }

  curvePoints(values) {
    return descend(curveGradient, [values.start], values["learning-rate"], values.momentum, values.iterations)
  }

  surfacePoints(values) {
    const batches = drawBatches(ALL_SAMPLES, values["batch-size"], values.iterations, randomNumbers(values.draw))
    return descend((point, k) => lineGradient(point, DATA.scattered, batches[k]), [values["start-w"], values["start-b"]], values["learning-rate"], values.momentum, values.iterations)
  }

  curveMarks(points) {
    const across = scale([-4, 5], [FRAME.left, FRAME.right]), upward = scale([0, 4], [FRAME.bottom - 12, FRAME.top])
    const at = w => [across(w), upward(curveLoss([w]))]
    const curve = path(Array.from({ length: 181 }, (_, i) => at(-4 + i * 0.05)), "loss", { "stroke-width": 2.5 })
    return framed("gradient-descent", axes([across, upward], [[-4, -3, -2, -1, 0, 1, 2, 3, 4, 5], [0, 1, 2, 3, 4]], ["w", "loss"]), [curve, ...trail(points.map(([w]) => at(w)))])
  }

  surfaceMarks(points) {
    const { across, upward, marks, best } = lineContours()
    return framed("gradient-descent", axes([across, upward], [[-1, 0, 1, 2, 3, 4, 5], [-2, 0, 2, 4]], ["w", "b"]), [...marks, ...trail(points.map(([w, b]) => [across(w), upward(b)])), best])
  }
})
