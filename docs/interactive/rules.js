// What the interactive figures compute: the same rules as in snippets/gradients/, and tests feed both the same inputs.
// A point is a list of weights, such as [w] or [w, b]; so are gradients and velocities.

// The points of the line that every page on gradients fits; the scattered ones have the same best line and the same gradient.
const DATA = { x: [0, 1, 2, 3], exact: [1, 3, 5, 7], scattered: [1.5, 2.5, 4.5, 7.5] }

const mean = values => values.reduce((sum, value) => sum + value, 0) / values.length

// The mean squared error of y_pred = w * x + b on the samples with these indices.
const lineLoss = ([w, b], y, samples) => mean(samples.map(i => (w * DATA.x[i] + b - y[i]) ** 2))

const lineGradient = ([w, b], y, samples) => {
  const errors = samples.map(i => w * DATA.x[i] + b - y[i])
  return [mean(errors.map((error, k) => 2 * error * DATA.x[samples[k]])), mean(errors.map(error => 2 * error))]
}

// One weight: the smallest loss is at -2, a local minimum at 3, a maximum at 1 between them.
const curveLoss = ([w]) => 0.025 * w ** 4 - w ** 3 / 15 - 0.25 * w ** 2 + 0.6 * w + 19 / 15
const curveGradient = ([w]) => [0.1 * (w + 2) * (w - 1) * (w - 3)]

// The points that gradient descent visits, the start first. `gradient(point, k)` may use another batch for each update k.
const descend = (gradient, start, learningRate, momentum, iterations) => {
  const points = [start]
  let velocity = start.map(() => 0)
  for (let k = 0; k < iterations; k++) {
    const slope = gradient(points[k], k)
    velocity = velocity.map((v, i) => momentum * v - learningRate * slope[i])
    points.push(points[k].map((w, i) => w + velocity[i]))
  }
  return points
}

// Numbers between 0 and 1, the same ones for the same seed: a linear congruential generator is random enough to deal out four samples.
const randomNumbers = seed => {
  let state = (seed * 2654435761) % 2 ** 32
  return () => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32
}

// `count` batches of sample indices: each epoch shuffles the samples anew and deals them out.
const drawBatches = (samples, size, count, random) => {
  const batches = []
  while (batches.length < count) {
    const order = [...samples]
    for (let i = order.length - 1; i > 0; i--) {
      const other = Math.floor(random() * (i + 1)), sample = order[i]
      order[i] = order[other]
      order[other] = sample
    }
    for (let i = 0; i < order.length; i += size) batches.push(order.slice(i, i + size))
  }
  return batches.slice(0, count)
}

// One update of each optimizer, as in optimizers_race.py. `state` holds what an optimizer remembers, a list per name; the return value is the new weights.
const remembered = (state, name, weights, value = 0) => (state[name] ??= weights.map(() => value))

const OPTIMIZERS = {
  SGD: (weights, gradient, learningRate) => weights.map((w, i) => w - learningRate * gradient[i]),

  Momentum: (weights, gradient, learningRate, state) => {
    const velocity = (state.velocity = remembered(state, "velocity", weights).map((v, i) => 0.9 * v - learningRate * gradient[i]))
    return weights.map((w, i) => w + velocity[i])
  },

  Nesterov: (weights, gradient, learningRate, state) => {
    const velocity = (state.velocity = remembered(state, "velocity", weights).map((v, i) => 0.9 * v - learningRate * gradient[i]))
    return weights.map((w, i) => w + 0.9 * velocity[i] - learningRate * gradient[i])
  },

  Adagrad: (weights, gradient, learningRate, state) => {
    const total = (state.total = remembered(state, "total", weights, 0.1).map((sum, i) => sum + gradient[i] ** 2))
    return weights.map((w, i) => w - (learningRate * gradient[i]) / Math.sqrt(total[i] + 1e-7))
  },

  RMSprop: (weights, gradient, learningRate, state) => {
    const average = (state.average = remembered(state, "average", weights).map((a, i) => 0.9 * a + 0.1 * gradient[i] ** 2))
    return weights.map((w, i) => w - (learningRate * gradient[i]) / Math.sqrt(average[i] + 1e-7))
  },

  Adam: (weights, gradient, learningRate, state) => {
    const updates = (state.updates = (state.updates ?? 0) + 1)
    const average = (state.average = remembered(state, "average", weights).map((m, i) => 0.9 * m + 0.1 * gradient[i]))
    const squares = (state.squares = remembered(state, "squares", weights).map((v, i) => 0.999 * v + 0.001 * gradient[i] ** 2))
    const corrected = [average.map(m => m / (1 - 0.9 ** updates)), squares.map(v => v / (1 - 0.999 ** updates))]
    return weights.map((w, i) => w - (learningRate * corrected[0][i]) / (Math.sqrt(corrected[1][i]) + 1e-7))
  },
}

// The points that an optimizer visits, the start first.
const race = (name, gradient, start, learningRate, iterations) => {
  const points = [start], state = {}
  for (let k = 0; k < iterations; k++) points.push(OPTIMIZERS[name](points[k], gradient(points[k]), learningRate, state))
  return points
}
