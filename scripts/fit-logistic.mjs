/**
 * Logistic regression with a ridge of its own for each column, by L-BFGS. Deterministic.
 * @param {[column: number, value: number][][]} rows sparse
 * @param {number[]} labels 0 or 1
 * @param {number[]} ridges one a column
 * @param {number[]} [shares] how much each row counts; 1 without
 * @returns {{ bias: number, weights: number[] }}
 */
export function fitLogistic(rows, labels, ridges, shares = rows.map(() => 1)) {
  const size = ridges.length + 1; // the last one is the bias
  const { starts, columns, values } = compressed(rows);
  const value = (w, gradient) => {
    gradient.fill(0);
    let loss = 0;
    for (let r = 0; r < rows.length; r++) {
      let z = w[size - 1];
      for (let k = starts[r]; k < starts[r + 1]; k++) z += w[columns[k]] * values[k];
      const p = 1 / (1 + Math.exp(-z));
      loss += shares[r] * Math.log1p(Math.exp(labels[r] ? -z : z));
      const error = shares[r] * (p - labels[r]);
      for (let k = starts[r]; k < starts[r + 1]; k++) gradient[columns[k]] += error * values[k];
      gradient[size - 1] += error;
    }
    for (let c = 0; c < size - 1; c++) {
      loss += 0.5 * ridges[c] * w[c] * w[c];
      gradient[c] += ridges[c] * w[c];
    }
    return loss;
  };
  const w = minimise(value, size);
  return { bias: w[size - 1], weights: [...w.subarray(0, size - 1)] };
}

/** Sparse rows in flat arrays: several times faster to walk than arrays of pairs. */
function compressed(rows) {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((cells, r) => {
    starts[r + 1] = starts[r] + cells.length;
  });
  const columns = new Int32Array(starts[rows.length]);
  const values = new Float64Array(starts[rows.length]);
  rows.forEach((cells, r) => {
    cells.forEach(([column, x], k) => {
      columns[starts[r] + k] = column;
      values[starts[r] + k] = x;
    });
  });
  return { starts, columns, values };
}

const dot = (a, b) => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
};

function minimise(value, size, rounds = 150, memory = 10) {
  let w = new Float64Array(size);
  let g = new Float64Array(size);
  let loss = value(w, g);
  const past = [];
  for (let round = 0; round < rounds; round++) {
    const direction = descent(g, past);
    let step = past.length ? 1 : 1 / Math.max(1, Math.sqrt(dot(g, g)));
    const slope = dot(direction, g);
    const nextG = new Float64Array(size);
    let next = w;
    let nextLoss = Infinity;
    for (let tries = 0; tries < 30; tries++, step /= 2) {
      next = w.map((x, i) => x + step * direction[i]);
      nextLoss = value(next, nextG);
      if (nextLoss <= loss + 1e-4 * step * slope) break;
    }
    if (!(nextLoss < loss)) break;
    const s = next.map((x, i) => x - w[i]);
    const y = nextG.map((x, i) => x - g[i]);
    if (dot(s, y) > 1e-10) past.push({ s, y, rho: 1 / dot(s, y) });
    if (past.length > memory) past.shift();
    const gain = loss - nextLoss;
    [w, g, loss] = [next, nextG, nextLoss];
    if (gain < 1e-6 * Math.abs(loss)) break;
  }
  return w;
}

function descent(g, past) {
  const q = g.slice();
  const alphas = past.map(() => 0);
  for (let k = past.length - 1; k >= 0; k--) {
    const { s, y, rho } = past[k];
    alphas[k] = rho * dot(s, q);
    for (let i = 0; i < q.length; i++) q[i] -= alphas[k] * y[i];
  }
  const last = past[past.length - 1];
  if (last) {
    const scale = dot(last.s, last.y) / dot(last.y, last.y);
    for (let i = 0; i < q.length; i++) q[i] *= scale;
  }
  past.forEach(({ s, y, rho }, k) => {
    const beta = rho * dot(y, q);
    for (let i = 0; i < q.length; i++) q[i] += (alphas[k] - beta) * s[i];
  });
  return q.map((x) => -x);
}
