// <curve-reader>: recorded histories of three models, to be read epoch by epoch.
// They are `histories` of snippets/networks/history_and_curves_sizes.py; TENSOR_NOTES_RECORD=1 pytest tests/browser/test_interactive.py -k histories writes them anew.
const HISTORIES = {
  small: {
    accuracy: [0.06, 0.08, 0.12, 0.1, 0.11, 0.11, 0.1, 0.1, 0.1, 0.1, 0.12, 0.14, 0.17, 0.16, 0.13, 0.12, 0.11, 0.17, 0.15, 0.16, 0.14, 0.14, 0.14, 0.15, 0.2, 0.22, 0.21, 0.22, 0.21, 0.22, 0.23, 0.23, 0.21, 0.22, 0.22, 0.22, 0.23, 0.23, 0.23, 0.23],
    loss: [3.6532, 2.8495, 2.5522, 2.4197, 2.3385, 2.3098, 2.3065, 2.3084, 2.3086, 2.3066, 2.3023, 2.2932, 2.2823, 2.274, 2.2694, 2.2639, 2.2556, 2.2465, 2.237, 2.2269, 2.2164, 2.2069, 2.1974, 2.1867, 2.1754, 2.1641, 2.1544, 2.1445, 2.1348, 2.1252, 2.116, 2.1072, 2.0986, 2.0905, 2.0833, 2.0762, 2.069, 2.062, 2.0553, 2.049],
    val_accuracy: [0.02, 0.0917, 0.105, 0.1167, 0.1133, 0.0767, 0.0733, 0.0817, 0.0817, 0.0833, 0.1, 0.1317, 0.1483, 0.1483, 0.1367, 0.14, 0.1567, 0.165, 0.1667, 0.1617, 0.155, 0.155, 0.1617, 0.165, 0.22, 0.2183, 0.2167, 0.2133, 0.2117, 0.21, 0.2067, 0.2033, 0.205, 0.2083, 0.21, 0.2133, 0.2117, 0.2133, 0.21, 0.2117],
    val_loss: [3.1064, 2.6202, 2.4297, 2.335, 2.3126, 2.3126, 2.312, 2.311, 2.31, 2.308, 2.3026, 2.292, 2.2795, 2.2723, 2.2668, 2.2597, 2.2531, 2.2474, 2.2407, 2.2326, 2.2245, 2.2171, 2.2094, 2.2018, 2.1936, 2.1855, 2.1777, 2.17, 2.1625, 2.1553, 2.1484, 2.1419, 2.1356, 2.1297, 2.124, 2.1183, 2.113, 2.108, 2.1032, 2.0985]
  },
  medium: {
    accuracy: [0.13, 0.2, 0.23, 0.3, 0.36, 0.36, 0.41, 0.49, 0.53, 0.56, 0.67, 0.73, 0.76, 0.79, 0.84, 0.87, 0.87, 0.87, 0.9, 0.9, 0.9, 0.89, 0.92, 0.93, 0.93, 0.94, 0.94, 0.95, 0.95, 0.96, 0.97, 0.97, 0.97, 0.97, 0.97, 0.97, 0.99, 0.99, 0.99, 0.99],
    loss: [2.8292, 2.3416, 2.1268, 2.0039, 1.8939, 1.7729, 1.6621, 1.553, 1.4339, 1.3239, 1.2214, 1.1212, 1.0306, 0.9505, 0.875, 0.804, 0.7412, 0.6847, 0.634, 0.5902, 0.551, 0.5148, 0.482, 0.4527, 0.4253, 0.4005, 0.3781, 0.3573, 0.3377, 0.3196, 0.3031, 0.2875, 0.2732, 0.2599, 0.2471, 0.2352, 0.2244, 0.2134, 0.2038, 0.1946],
    val_accuracy: [0.175, 0.195, 0.23, 0.305, 0.3367, 0.345, 0.4067, 0.4483, 0.48, 0.5467, 0.6133, 0.6483, 0.6683, 0.6983, 0.7233, 0.7467, 0.7483, 0.75, 0.75, 0.7617, 0.765, 0.7667, 0.775, 0.78, 0.7833, 0.78, 0.7867, 0.7883, 0.7883, 0.7867, 0.7933, 0.795, 0.795, 0.8, 0.805, 0.805, 0.81, 0.8117, 0.8167, 0.8183],
    val_loss: [2.4251, 2.2434, 2.0752, 2.0077, 1.9068, 1.7929, 1.677, 1.5841, 1.4934, 1.4101, 1.3243, 1.244, 1.1712, 1.1076, 1.0483, 0.994, 0.9495, 0.9119, 0.8761, 0.844, 0.8176, 0.7952, 0.7743, 0.7552, 0.7382, 0.7228, 0.7085, 0.6956, 0.6838, 0.6733, 0.6632, 0.6537, 0.6458, 0.6382, 0.6308, 0.6245, 0.6187, 0.6127, 0.6074, 0.603]
  },
  large: {
    accuracy: [0.11, 0.41, 0.65, 0.75, 0.88, 0.88, 0.9, 0.95, 0.95, 0.96, 0.95, 0.97, 0.97, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0],
    loss: [3.1811, 2.1381, 1.4908, 1.0569, 0.7075, 0.5889, 0.4543, 0.3386, 0.2991, 0.2367, 0.2001, 0.1706, 0.152, 0.1226, 0.1196, 0.0947, 0.0921, 0.0777, 0.0732, 0.0641, 0.0599, 0.0543, 0.0504, 0.0471, 0.0432, 0.0405, 0.0379, 0.0354, 0.0334, 0.0314, 0.0296, 0.0279, 0.0265, 0.0251, 0.0238, 0.0226, 0.0215, 0.0205, 0.0195, 0.0187],
    val_accuracy: [0.4317, 0.6317, 0.6233, 0.7583, 0.7667, 0.7817, 0.8133, 0.83, 0.8333, 0.8333, 0.8383, 0.83, 0.8333, 0.8317, 0.8267, 0.825, 0.835, 0.8333, 0.8333, 0.84, 0.8317, 0.8333, 0.8283, 0.83, 0.8283, 0.8283, 0.83, 0.8283, 0.8283, 0.8283, 0.825, 0.825, 0.825, 0.8233, 0.8233, 0.825, 0.8233, 0.8233, 0.825, 0.8233],
    val_loss: [2.2865, 1.7801, 1.282, 1.0457, 0.8684, 0.7632, 0.7095, 0.6461, 0.6233, 0.6262, 0.5904, 0.6043, 0.611, 0.5905, 0.6131, 0.6169, 0.6143, 0.6259, 0.6343, 0.6342, 0.6439, 0.6526, 0.6525, 0.6613, 0.668, 0.6712, 0.6773, 0.6825, 0.6879, 0.6926, 0.698, 0.7026, 0.7073, 0.7139, 0.7173, 0.7209, 0.7271, 0.7321, 0.7354, 0.7412]
  }
}
const EPOCHS = 40

customElements.define("curve-reader", class extends InteractiveFigure {
  static controls = [
    { name: "size", options: ["large", "medium", "small"] },
    { name: "metric", options: ["loss", "accuracy"] },
    { name: "epoch", min: 1, max: EPOCHS, step: 1, value: 20 },
  ]
  static words = {
    ko: { controls: "그림 조절", caption: "파란 점이 훈련, 주황색 선이 검증입니다. 세로 점선이 지금 보는 에포크이고, 빈 원이 검증 값이 가장 좋은 에포크입니다.", size: "모델", small: "작은 모델", medium: "중간 모델", large: "큰 모델", metric: "볼 값", loss: "손실", accuracy: "정확도", epoch: "에포크",
      picture: "에포크에 따른 훈련 곡선과 검증 곡선", training: "훈련", validation: "검증", best: "검증 값이 가장 좋은 에포크", gap: "검증 − 훈련" },
    en: { controls: "Controls of the figure", caption: "Blue dots are training, the orange line is validation. The dashed line is the epoch you are reading, and the hollow circle marks the epoch with the best validation value.", size: "Model", small: "Small model", medium: "Medium model", large: "Large model", metric: "Show", loss: "Loss", accuracy: "Accuracy", epoch: "Epoch",
      picture: "The training and validation curves over the epochs", training: "training", validation: "validation", best: "best epoch by validation", gap: "validation − training" },
  }

  draw({ size, metric, epoch }, words) {
    const training = HISTORIES[size][metric], validation = HISTORIES[size][`val_${metric}`], best = bestEpoch(validation, metric)
    const [now, then] = [training[epoch - 1], validation[epoch - 1]]
    return {
      marks: curveMarks(training, validation, metric, epoch, best),
      status: [
        element("p", {}, `${words.epoch} ${epoch}: ${words.training} ${rounded(now, 3)}, ${words.validation} ${rounded(then, 3)}`),
        element("p", {}, `${words.gap}: ${rounded(then - now, 3)}`),
        element("p", {}, `${words.best}: ${best} (${rounded(validation[best - 1], 3)})`),
      ],
    }
  }
})

// The first epoch, counted from 1, whose validation value nothing beats.
function bestEpoch(values, metric) {
  return values.indexOf(metric === "loss" ? Math.min(...values) : Math.max(...values)) + 1
}

function curveMarks(training, validation, metric, epoch, best) {
  const highest = metric === "accuracy" ? 1 : Math.ceil(Math.max(...Object.values(HISTORIES).flatMap(history => [...history.loss, ...history.val_loss])))
  const across = scale([0, EPOCHS], [FRAME.left, FRAME.right]), upward = scale([0, highest], [FRAME.bottom, FRAME.top])
  const at = values => values.map((value, i) => [across(i + 1), upward(value)])
  const ticks = metric === "accuracy" ? [0, 1] : Array.from({ length: highest + 1 }, (_, i) => i)
  return framed("curve-reader", axes([across, upward], [[0, 10, 20, 30, 40], ticks], ["epoch", metric]), [
    path([[across(epoch), FRAME.top], [across(epoch), FRAME.bottom]], "neutral", { "stroke-width": 1.5, "stroke-dasharray": "4 4" }),
    path(at(validation), "gradient"),
    ...at(training).map(point => dot(point, "input", { r: 2.5 })),
    dot(at(validation)[best - 1], "gradient", { r: 6, fill: "none", stroke: COLORS.gradient, "stroke-width": 2 }),
    dot(at(training)[epoch - 1], "input", { r: 5 }),
    dot(at(validation)[epoch - 1], "gradient", { r: 5 }),
  ])
}
