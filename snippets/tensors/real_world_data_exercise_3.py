"""Exercise: why a gray and a color image cannot be stacked."""
# --8<-- [start:images]
import numpy as np

color = np.full((64, 48, 3), 200, dtype="uint8")
gray = np.full((64, 48), 100, dtype="uint8")
# --8<-- [end:images]
try:
    # --8<-- [start:fails]
    np.stack([color, gray])
    # --8<-- [end:fails]
except ValueError as error:
    print(f"ValueError: {error}")
# --8<-- [start:solution]
gray_as_color = np.repeat(gray[..., np.newaxis], 3, axis=-1)
batch = np.stack([color, gray_as_color])
print("gray_as_color:", gray_as_color.shape)
print("batch:", batch.shape)

assert batch.shape == (2, 64, 48, 3)
assert (batch[1, 0, 0] == [100, 100, 100]).all()
# --8<-- [end:solution]
