"""TimeSeriesSplit goes by position, not by date."""
# --8<-- [start:order]
import numpy as np
from sklearn.model_selection import TimeSeriesSplit

dates = np.array(["2024-03", "2024-01", "2024-04", "2024-02"],
                 dtype="datetime64[M]")
for name, x in [("as given", dates), ("sorted", np.sort(dates))]:
    *_, (train, val) = TimeSeriesSplit(3).split(x)
    print(f"{name}: train up to {x[train].max()}, validate {x[val][0]}")
# --8<-- [end:order]
