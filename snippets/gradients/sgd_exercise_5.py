"""Exercise 5: which starts end in which valley."""
# --8<-- [start:solution]
import numpy as np


def end(w, learning_rate):
    for update in range(500):
        w = w - learning_rate * 0.1 * (w + 2) * (w - 1) * (w - 3)
    return w


starts = np.arange(-40, 51) / 10  # -4.0 ... 5.0
for learning_rate in [0.1, 1.0]:
    ends = end(starts, learning_rate)
    left = starts[np.abs(ends + 2) < 0.01]
    right = starts[np.abs(ends - 3) < 0.01]
    print(f"rate {learning_rate}: left valley", len(left),
          " right valley", len(right))
    print("  from the right of 1 to the left:", left[left > 1])
    print("  from the left of 1 to the right:", right[right < 1])
# --8<-- [end:solution]
