"""Matplotlib: a style that has moved, and renamed arguments."""
# --8<-- [start:start]
import matplotlib.pyplot as plt
# --8<-- [end:start]
try:
    # --8<-- [start:style]
    plt.style.use("seaborn")
    # --8<-- [end:style]
except OSError as error:
    print(f"OSError: {error}")
# --8<-- [start:available]
print([name for name in plt.style.available if "whitegrid" in name])
# --8<-- [end:available]

import matplotlib

with plt.style.context("seaborn-v0_8"):
    pass


def message(call):
    try:
        call()
    except Exception as error:
        return f"{type(error).__name__}: {str(error).partition(chr(10))[0]}"
    finally:
        plt.close("all")
    raise AssertionError("no error")


for call, text in [
    (lambda: plt.hist([1, 2], normed=True), "normed"),
    (lambda: plt.boxplot([1, 2], labels=["a"]), "labels"),
    (lambda: plt.gca(projection="3d"), "projection"),
    (lambda: matplotlib.cm.get_cmap("viridis"), "get_cmap"),
]:
    assert text in message(call), message(call)
plt.hist([1, 2], density=True)
plt.boxplot([1, 2], tick_labels=["a"])
plt.figure().add_subplot(projection="3d")
assert plt.get_cmap("viridis").name == matplotlib.colormaps["viridis"].name
plt.close("all")
