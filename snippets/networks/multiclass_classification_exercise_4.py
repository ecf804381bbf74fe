"""Exercise 4: the rule by which Keras chooses an accuracy, as a function."""
# --8<-- [start:solution]
def which_accuracy(target_shape, output_shape):
    if output_shape[-1] == 1:
        return "BinaryAccuracy"
    if len(target_shape) < len(output_shape) or target_shape[-1] == 1:
        return "SparseCategoricalAccuracy"
    return "CategoricalAccuracy"


for shapes in [((8,), (8, 2)), ((8, 2), (8, 2)), ((8, 1), (8, 1))]:
    print(*shapes, which_accuracy(*shapes))

assert which_accuracy((8,), (8, 1)) == "BinaryAccuracy"
assert which_accuracy((8,), (8, 10)) == "SparseCategoricalAccuracy"
assert which_accuracy((8, 1), (8, 10)) == "SparseCategoricalAccuracy"
assert which_accuracy((8, 10), (8, 10)) == "CategoricalAccuracy"
assert which_accuracy((8, 3), (8, 3)) == "CategoricalAccuracy"
# --8<-- [end:solution]
