"""Texts of different lengths become one (samples, timesteps, features) tensor."""
# --8<-- [start:padded]
import numpy as np

letters = "-ACGT"
texts = ["GATTACA", "CAT"]
padded = np.zeros((2, 7), dtype="int64")  # (texts, letters)
for row, text in enumerate(texts):
    codes = [letters.index(letter) for letter in text]
    padded[row, :len(codes)] = codes
    print(text, codes)
print(padded)
# --8<-- [end:padded]
# --8<-- [start:one-hot]
table = np.eye(5, dtype="uint8")
one_hot = table[padded]           # (2, 7) -> (2, 7, 5)
print("table[2]:", table[2])
print("one_hot:", one_hot.shape)  # (texts, letters, features)
print("C:", one_hot[1, 0])
# --8<-- [end:one-hot]

assert letters[2] == "C" and (one_hot.argmax(axis=-1) == padded).all() and one_hot.sum() == 14
