// <fold-splits>: which samples train and which validate, training by training, under each evaluation protocol.
// The same twenty samples, and the same rules, as in snippets/evaluation/choosing_a_protocol_splits.py.
const CLASSES = [..."AAAAAAAABBBBBBBCCCCC"], GROUPS = [..."11112223333344555566"]
const everySample = CLASSES.map((_, i) => i)

// How many samples each of `count` parts of `total` gets: the remainder goes to the first parts.
const partSizes = (total, count) => Array.from({ length: count }, (_, i) => Math.floor(total / count) + (i < total % count ? 1 : 0))

// The samples in an order of their own; draw 0 leaves them as they are.
const shuffled = (samples, draw) => (draw ? drawBatches(samples, samples.length, 1, randomNumbers(draw))[0] : [...samples])

// Each rule returns, for every training, which samples validate; the others train, except where only the earlier ones may.
const kFold = (count, draw) => {
  const order = shuffled(everySample, draw)
  return partSizes(order.length, count).map(size => order.splice(0, size).sort((a, b) => a - b))
}

const stratifiedKFold = (count, draw) => {
  const folds = Array.from({ length: count }, () => [])
  for (const name of new Set(CLASSES)) {
    const samples = everySample.filter(i => CLASSES[i] === name), places = []
    folds.forEach((_, fold) => everySample.filter(i => i % count === fold && CLASSES[i] === name).forEach(() => places.push(fold)))   // dealt out in turn
    shuffled(places, draw).forEach((fold, i) => folds[fold].push(samples[i]))
  }
  return folds.map(fold => fold.sort((a, b) => a - b))
}

// The largest group first, each into the fold that has the fewest samples so far.
const groupKFold = count => {
  const folds = Array.from({ length: count }, () => [])
  const groups = [...new Set(GROUPS)].map(name => everySample.filter(i => GROUPS[i] === name)).reverse()
  for (const group of groups.sort((a, b) => b.length - a.length)) folds.reduce((least, fold) => (fold.length < least.length ? fold : least)).push(...group)
  return folds.map(fold => fold.sort((a, b) => a - b))
}

const timeSeriesSplit = count => {
  const size = Math.floor(everySample.length / (count + 1))
  return Array.from({ length: count }, (_, i) => everySample.slice(everySample.length - (count - i) * size).slice(0, size))
}

const PROTOCOLS = {
  "hold-out": ({ folds, draw }) => kFold(folds, draw).slice(0, 1),
  "k-fold": ({ folds, draw }) => kFold(folds, draw),
  iterated: ({ folds, draw, repeats }) => Array.from({ length: repeats }, (_, i) => kFold(folds, Math.max(draw, 1) + i)).flat(),   // always shuffled
  stratified: ({ folds, draw }) => stratifiedKFold(folds, draw),
  groups: ({ folds }) => groupKFold(folds),
  time: ({ folds }) => timeSeriesSplit(folds),
}

// For every training: the indices that train and those that validate.
const splitsOf = values => PROTOCOLS[values.protocol](values).map(validation => ({
  validation,
  training: everySample.filter(i => !validation.includes(i) && (values.protocol !== "time" || i < validation[0])),
}))

// In how many trainings something goes wrong.
const warningsOf = splits => {
  const count = wrong => splits.filter(wrong).length, has = (samples, names, name) => samples.some(i => names[i] === name)
  return {
    missing: count(({ training, validation }) => validation.some(i => !has(training, CLASSES, CLASSES[i]))),
    shared: count(({ training, validation }) => validation.some(i => has(training, GROUPS, GROUPS[i]))),
    future: count(({ training, validation }) => Math.max(...training) > Math.min(...validation)),
  }
}

customElements.define("fold-splits", class extends InteractiveFigure {
  static controls = [
    { name: "protocol", options: ["k-fold", "hold-out", "iterated", "stratified", "groups", "time"] },
    { name: "folds", min: 2, max: 5, step: 1, value: 4 },
    { name: "repeats", min: 1, max: 3, step: 1, value: 2 },
    { name: "draw", min: 0, max: 9, step: 1, value: 0 },
  ]
  static words = {
    ko: { controls: "그림 조절", caption: "가로줄 하나가 훈련 한 번이고, 점이 있는 주황색 칸이 검증, 파란색 칸이 훈련, 빈칸은 쓰지 않는 샘플입니다. 위 두 줄은 샘플의 클래스와 그룹입니다.", protocol: "평가 방식", "hold-out": "홀드아웃", "k-fold": "K-겹", iterated: "반복 K-겹", stratified: "계층별 K-겹", groups: "그룹 K-겹", time: "시계열 분할", folds: "폴드 수 K", repeats: "반복 횟수 P", draw: "셔플(0이면 섞지 않음)",
      picture: "훈련마다 어느 샘플로 훈련하고 어느 샘플로 검증하는지 보이는 표", trainings: "훈련 횟수", missing: "검증에 있는 클래스가 훈련에 없는 횟수", shared: "같은 그룹이 훈련과 검증에 걸친 횟수", future: "검증보다 나중 샘플로 훈련한 횟수" },
    en: { controls: "Controls of the figure", caption: "Each row is one training: orange cells with a dot validate, blue cells train, empty cells are not used. The two rows on top are the class and the group of each sample.", protocol: "Protocol", "hold-out": "Hold-out", "k-fold": "K-fold", iterated: "Iterated K-fold", stratified: "Stratified K-fold", groups: "Group K-fold", time: "Time series split", folds: "Folds K", repeats: "Repeats P", draw: "Shuffle (0: none)",
      picture: "A table of the samples that train and the samples that validate in every training", trainings: "Trainings", missing: "Trainings that lack a class they are validated on", shared: "Trainings with a group on both sides", future: "Trainings that use samples later than the validation samples" },
  }

  draw(values, words) {
    const splits = splitsOf(values), warnings = warningsOf(splits)
    const lines = [["trainings", splits.length], ...Object.entries(warnings)]
    const unused = { "hold-out": ["repeats"], iterated: [], groups: ["repeats", "draw"], time: ["repeats", "draw"] }[values.protocol] ?? ["repeats"]
    return { marks: splitMarks(splits), status: lines.map(([name, number]) => element("p", {}, `${words[name]}: ${number}`)), unused }
  }
})

function splitMarks(splits) {
  const left = 18, width = 18.6, top = 56, height = Math.min(48, 254 / splits.length)
  const names = (letters, y) => letters.map((letter, i) => label([left + (i + 0.5) * width, y], letter, { "font-size": 13, "font-family": "monospace" }))
  const cell = (i, row, color) => mark("rect", { x: left + i * width + 1, y: top + row * height + 1, width: width - 2, height: height - 2, fill: COLORS[color], "fill-opacity": color === "gradient" ? 0.85 : 0.35, rx: 2 })
  const validation = (i, row) => [cell(i, row, "gradient"), mark("circle", { cx: left + (i + 0.5) * width, cy: top + (row + 0.5) * height, r: 2.5, fill: "var(--page)" })]
  return [
    ...names(CLASSES, 16), ...names(GROUPS, 36),
    ...splits.flatMap(({ training, validation: samples }, row) => [label([8, top + (row + 0.5) * height], row + 1, { "font-size": 12 }), ...training.map(i => cell(i, row, "input")), ...samples.flatMap(i => validation(i, row))]),
  ]
}
