"""Three things that are all called kernel."""
# --8<-- [start:three]
import keras
from sklearn.svm import SVC

dense = keras.layers.Dense(32)
dense.build((None, 64))
print("Dense: ", dense.kernel.shape)

convolution = keras.layers.Conv2D(32, kernel_size=3)
convolution.build((None, 8, 8, 1))
print("Conv2D:", convolution.kernel.shape)

print("SVC:   ", SVC().kernel)
# --8<-- [end:three]
