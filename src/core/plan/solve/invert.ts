/** The inverse of a small square matrix. */

/**
 * Inverts `matrix` (row by row, `size` x `size`) into `inverse`, by elimination with row exchange. False when it is
 * singular; both are used up then.
 */
export function invert(matrix: Float64Array, inverse: Float64Array, size: number): boolean {
  inverse.fill(0, 0, size * size);
  for (let row = 0; row < size; row += 1) inverse[row * size + row] = 1;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1) {
      if (Math.abs(matrix[row * size + column] as number) > Math.abs(matrix[pivot * size + column] as number))
        pivot = row;
    }
    const head = matrix[pivot * size + column] as number;
    if (Math.abs(head) < 1e-12) return false;
    if (pivot !== column) {
      exchange(matrix, pivot * size, column * size, size);
      exchange(inverse, pivot * size, column * size, size);
    }
    for (let at = 0; at < size; at += 1) {
      matrix[column * size + at] = (matrix[column * size + at] as number) / head;
      inverse[column * size + at] = (inverse[column * size + at] as number) / head;
    }
    for (let row = 0; row < size; row += 1) {
      const factor = matrix[row * size + column] as number;
      if (row === column || factor === 0) continue;
      subtract(matrix, row * size, column * size, size, factor);
      subtract(inverse, row * size, column * size, size, factor);
    }
  }
  return true;
}

function exchange(matrix: Float64Array, one: number, other: number, size: number): void {
  for (let at = 0; at < size; at += 1) {
    const held = matrix[one + at] as number;
    matrix[one + at] = matrix[other + at] as number;
    matrix[other + at] = held;
  }
}

function subtract(matrix: Float64Array, from: number, other: number, size: number, factor: number): void {
  for (let at = 0; at < size; at += 1) {
    matrix[from + at] = (matrix[from + at] as number) - factor * (matrix[other + at] as number);
  }
}
