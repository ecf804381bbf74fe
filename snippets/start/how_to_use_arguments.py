"""Arguments that have moved or have another name."""
# --8<-- [start:input-shape]
import warnings
import keras

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old = keras.Sequential([
        keras.layers.Dense(10, input_shape=(64,)),
    ])
today = keras.Sequential([
    keras.Input(shape=(64,)),
    keras.layers.Dense(10),
])
print("old:", caught[0].category.__name__)
print("parameters:", old.count_params(), today.count_params())
# --8<-- [end:input-shape]
try:
    # --8<-- [start:lr]
    keras.optimizers.RMSprop(lr=0.001)
    # --8<-- [end:lr]
except ValueError as error:
    print(f"ValueError: {error}")
# --8<-- [start:learning-rate]
optimizer = keras.optimizers.RMSprop(learning_rate=0.001)
print(round(float(optimizer.learning_rate), 6))
# --8<-- [end:learning-rate]

assert "input_shape" in str(caught[0].message)
assert old.count_params() == today.count_params() == 64 * 10 + 10
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    keras.optimizers.SGD(learning_rate=0.1, decay=0.01)          # only a warning: the value is ignored
    assert "ignored" in str(caught[0].message)
for call in (lambda: keras.layers.Dense(units=3, init="uniform"), lambda: keras.layers.Dense(output_dim=3)):
    try:
        call()
    except (TypeError, ValueError):
        continue
    raise AssertionError("an argument of Keras 1 is known")
try:
    today.fit(nb_epoch=1)
except TypeError as error:
    assert "nb_epoch" in str(error)
else:
    raise AssertionError
assert not hasattr(optimizer, "lr")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    keras.layers.Embedding(10000, 8, input_length=20)
    assert "input_length" in str(caught[0].message)
schedule = keras.optimizers.schedules.InverseTimeDecay(0.1, 1, 0.01)
for step in (0, 1, 100):
    assert abs(float(schedule(step)) - 0.1 / (1 + 0.01 * step)) < 1e-6
