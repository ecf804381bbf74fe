"""Whether the installed versions are recent enough for this site."""
# --8<-- [start:check]
import sys
import keras, numpy, sklearn, tensorflow

modules = [tensorflow, keras, numpy, sklearn]
versions = {m.__name__: m.__version__ for m in modules}

def major(name):
    return int(versions[name].split(".")[0])

print("Python 3.11+:", sys.version_info >= (3, 11))
print("TensorFlow 2:", major("tensorflow") >= 2)
print("Keras 3:", major("keras") >= 3)
print("NumPy 2:", major("numpy") >= 2)
print("scikit-learn 1:", major("sklearn") >= 1)
# --8<-- [end:check]

assert set(versions) == {"tensorflow", "keras", "numpy", "sklearn"}
