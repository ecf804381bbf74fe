"""Twenty samples, and which of them validate under each splitter."""
# --8<-- [start:splitters]
import numpy as np
from sklearn.model_selection import GroupKFold, KFold
from sklearn.model_selection import StratifiedKFold, TimeSeriesSplit

classes = np.array(list("AAAAAAAABBBBBBBCCCCC"))
groups = np.array(list("11112223333344555566"))


def rows(splitter):
    asks = {"groups": groups} if "Group" in str(splitter) else {}
    lines = []
    for train, val in splitter.split(classes, classes, **asks):
        line = np.full(20, " ")
        line[train], line[val] = "-", "#"
        lines.append("".join(line))
    return lines


print("classes ", "".join(classes))
print("groups  ", "".join(groups))
for splitter in (KFold(4), StratifiedKFold(4),
                 GroupKFold(4), TimeSeriesSplit(4)):
    print(str(splitter).split("(")[0])
    for line in rows(splitter):
        print(" " * 8, line.rstrip(), sep=" ")
# --8<-- [end:splitters]

assert rows(KFold(4))[0] == "#####" + "-" * 15 and rows(TimeSeriesSplit(4))[0] == "----####" + " " * 12
assert len({line.count("#") for line in rows(GroupKFold(4))}) > 1
