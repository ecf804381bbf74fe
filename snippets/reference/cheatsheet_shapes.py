"""The shapes of real arrays, and what the first and the last axis mean."""
# --8<-- [start:shapes]
import numpy as np
from matplotlib import cbook
from sklearn.datasets import (
    load_digits, load_sample_images, load_wine)

wine, labels = load_wine(return_X_y=True)
prices = cbook.get_sample_data("goog.npz")["price_data"]
columns = ["open", "high", "low", "close"]
days = np.stack([prices[name] for name in columns], axis=1)
weeks = days[:1045].reshape(209, 5, 4)  # 5 trading days each
letters = np.array([list("GATTACA"), list("CAT----")])
one_hot = np.eye(5)[np.searchsorted(list("-ACGT"), letters)]
digits = load_digits().images[..., np.newaxis]
photos = np.stack(load_sample_images().images)
frames = [photos[:, :, i:i + 160] for i in range(0, 480, 80)]
clips = np.stack(frames, axis=1)

for name, x in [("vectors", wine), ("time series", weeks),
                ("text", one_hot), ("grayscale", digits),
                ("color", photos), ("video", clips)]:
    print(f"{name:12} rank: {x.ndim}  shape: {x.shape}")
# --8<-- [end:shapes]
# --8<-- [start:axes]
for code in ["len(wine)", "wine[0]", "wine[:1]", "wine[:32]",
             "wine[:, 0]", "wine.mean(axis=0)", "clips[0, 3]",
             "photos.transpose(0, 3, 1, 2)"]:
    print(f"{code:29}", np.shape(eval(code)) or eval(code))
# --8<-- [end:axes]

assert len(wine) == 178 and wine[:1].ndim == 2
assert one_hot.sum() == 14 and one_hot[1, 0].tolist() == [0, 0, 1, 0, 0]
assert np.array_equal(weeks[0, 1], days[1])
assert np.array_equal(clips[0, 3], photos[0][:, 240:400])
assert np.array_equal(photos.transpose(0, 3, 1, 2)[0, 2], photos[0, :, :, 2])
