"""A compressed file is smaller than the tensor it becomes."""
# --8<-- [start:file]
from pathlib import Path

import sklearn
from sklearn.datasets import load_sample_image

folder = Path(sklearn.__file__).parent / "datasets" / "images"
photo = load_sample_image("china.jpg")
print(f"file: {(folder / 'china.jpg').stat().st_size / 1024:.0f} KiB")
print(f"uint8: {photo.nbytes / 1024:.0f} KiB")
print(f"float32: {photo.astype('float32').nbytes / 1024:.0f} KiB")
# --8<-- [end:file]

assert photo.nbytes == 427 * 640 * 3
