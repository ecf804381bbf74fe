"""Texts of different lengths become one (samples, timesteps, features) tensor."""
# --8<-- [start:codes]
import numpy as np

letters = "-ACGT"
texts = ["GATTACA", "CAT"]
codes = [[letters.index(letter) for letter in text] for text in texts]
print(codes)
# --8<-- [end:codes]
try:
    # --8<-- [start:ragged]
    np.array(codes)
    # --8<-- [end:ragged]
except ValueError as error:
    print(f"ValueError: {error}")
# --8<-- [start:padded]
padded = np.zeros((2, 7), dtype="int64")   # (samples, timesteps)
for row, code in enumerate(codes):
    padded[row, :len(code)] = code
print(padded)
# --8<-- [end:padded]
# --8<-- [start:one-hot]
one_hot = np.eye(5, dtype="uint8")[padded]
print("one_hot:", one_hot.shape)  # (samples, timesteps, features)
print("C:", one_hot[1, 0])
# --8<-- [end:one-hot]

assert one_hot[1, 0].tolist() == [0, 0, 1, 0, 0] and letters[2] == "C"
assert one_hot[1, 6].tolist() == [1, 0, 0, 0, 0]
assert (one_hot.argmax(axis=-1) == padded).all()
