// <tangent-line>: a curve, the line through two of its points, and the tangent that this line approaches as h shrinks.
const CURVES = {
  "x²": { value: x => x * x, slope: x => 2 * x },
  "x³ − x": { value: x => x ** 3 - x, slope: x => 3 * x * x - 1 },
  "|x|": { value: Math.abs, slope: x => (x === 0 ? NaN : Math.sign(x)) },
}

customElements.define("tangent-line", class extends InteractiveFigure {
  static controls = [
    { name: "curve", options: Object.keys(CURVES) },
    { name: "x", min: -2, max: 2, step: 0.1, value: 1 },
    { name: "h", min: -1, max: 1, step: 0.05, value: 1 },
  ]
  static words = {
    ko: { controls: "그림 조절", caption: "초록 곡선이 함수입니다. 파란 실선은 x인 점과 x + h인 점을 이은 직선이고, 주황 점선은 x에서 그은 접선입니다.", curve: "함수", x: "점 x", h: "거리 h", picture: "함수의 그래프와 두 점을 지나는 파란 직선, 주황색 접선", chord: "두 점을 지나는 직선", tangent: "접선", none: "없음" },
    en: { controls: "Controls of the figure", caption: "The green curve is the function. The solid blue line joins its points at x and x + h; the dashed orange one is the tangent at x.", curve: "Function", x: "Point x", h: "Distance h", picture: "The graph of the function, the blue line through two of its points, and the orange tangent", chord: "Line through two points", tangent: "Tangent", none: "none" },
  }

  draw({ curve, x, h }, words) {
    const { value, slope } = CURVES[curve]
    const across = scale([-3, 3], [FRAME.left, FRAME.right]), upward = scale([-3, 6], [FRAME.bottom, FRAME.top])
    const at = place => [across(place), upward(value(place))]
    const line = (steepness, color, attributes) => path([-9, 9].map(run => [across(x + run), upward(value(x) + steepness * run)]), color, attributes)
    const places = Array.from({ length: 241 }, (_, i) => -3 + i * 0.025)
    const chord = h === 0 ? NaN : (value(x + h) - value(x)) / h, tangent = slope(x)
    const plot = [path(places.map(at), "target")]
    if (Number.isFinite(tangent)) plot.push(line(tangent, "gradient", { "stroke-dasharray": "7 5" }))
    if (Number.isFinite(chord)) plot.push(line(chord, "input"), dot(at(x + h), "input", { r: 5.5 }))
    plot.push(dot(at(x), "gradient", { r: 6.5 }))
    return {
      marks: framed("tangent-line", axes([across, upward], [[-3, -2, -1, 0, 1, 2, 3], [-2, 0, 2, 4, 6]], ["x", "f(x)"]), plot),
      status: [
        element("p", {}, `${words.chord}: (f(x + h) − f(x)) / h = ${Number.isFinite(chord) ? rounded(chord, 3) : "0 / 0"}`),
        element("p", {}, `${words.tangent}: f'(x) = ${Number.isFinite(tangent) ? rounded(tangent, 3) : words.none}`),
      ],
    }
  }
})
