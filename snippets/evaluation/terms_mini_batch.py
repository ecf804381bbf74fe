"""A mini-batch is a few samples together with their targets."""
# --8<-- [start:batches]
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

features, labels = load_wine(return_X_y=True)
x_train, x_val, y_train, y_val = train_test_split(
    features, labels, test_size=36, random_state=3)
x_train = StandardScaler().fit_transform(x_train)  # (142, 13)
batches = [(x_train[start:start + 8], y_train[start:start + 8])
           for start in range(0, len(x_train), 8)]
x_batch, y_batch = batches[0]
print("first:", x_batch.shape, y_batch)
print("last: ", batches[-1][0].shape, "batches:", len(batches))
# --8<-- [end:batches]

assert len(batches) == 18 and len(x_train) == 17 * 8 + 6
assert [y for x, targets in batches for y in targets] == y_train.tolist()
