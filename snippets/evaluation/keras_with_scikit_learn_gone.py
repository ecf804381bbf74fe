"""The wrappers of old tf.keras are gone; what keras.wrappers holds today."""
try:
    # --8<-- [start:old-import]
    from tensorflow.keras.wrappers.scikit_learn import KerasClassifier
    # --8<-- [end:old-import]
except ModuleNotFoundError as error:
    print(f"ModuleNotFoundError: {error}")
# --8<-- [start:today]
import keras

print([name for name in dir(keras.wrappers) if name[0] == "S"])
# --8<-- [end:today]

assert not hasattr(keras.wrappers, "KerasClassifier")
assert not hasattr(keras.wrappers, "scikit_learn")
