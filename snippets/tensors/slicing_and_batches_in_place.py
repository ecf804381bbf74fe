"""Scaling a batch in place changes the data set it was sliced from."""
# --8<-- [start:in-place]
from sklearn.datasets import load_digits

images = load_digits().images  # (1797, 8, 8)
for epoch in range(2):
    batch = images[:32]
    batch /= 16
    print("batch:", batch.max(), "images[:32]:", images[:32].max())
# --8<-- [end:in-place]
# --8<-- [start:new-array]
images = load_digits().images  # (1797, 8, 8)
for epoch in range(2):
    batch = images[:32] / 16
    print("batch:", batch.max(), "images[:32]:", images[:32].max())
# --8<-- [end:new-array]

assert load_digits().images[:32].max() == 16
