"""Exercise 5: the hour of the day, turned into a feature for which one cut tells night from day."""
# --8<-- [start:solution]
import numpy as np

hours = np.arange(24)
is_night = (hours >= 22) | (hours < 6)


def fewest_errors(feature, labels):
    counts = []
    for cut in feature:
        wrong = np.sum((feature > cut) != labels)
        swapped = len(labels) - wrong  # the two answers exchanged
        counts.append(min(wrong, swapped))
    return min(counts)


def errors_from(start):
    return fewest_errors((hours - start) % 24, is_night)


for start in [0, 21, 22]:
    print(f"errors from {start}:", errors_from(start))

assert errors_from(0) == 2 and errors_from(22) == 0
# --8<-- [end:solution]
