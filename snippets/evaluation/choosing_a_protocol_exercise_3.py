"""Exercise 3: a function that checks any split."""
# --8<-- [start:solution]
import numpy as np
from sklearn.model_selection import GroupKFold, KFold

classes = np.array(list("AAAAAAAABBBBBBBCCCCC"))
groups = np.array(list("11112223333344555566"))


def problems(train, val):
    missing = bool(set(classes[val]) - set(classes[train]))
    shared = bool(set(groups[val]) & set(groups[train]))
    future = bool(train.max() > val.min())
    return {"missing": missing, "shared": shared, "future": future}


totals = []
for splits in (KFold(4).split(classes),
               GroupKFold(4).split(classes, groups=groups)):
    found = [problems(train, val) for train, val in splits]
    totals.append({name: sum(one[name] for one in found)
                   for name in found[0]})
    print(totals[-1])
assert totals[0]["shared"] == 4 and totals[1]["shared"] == 0
# --8<-- [end:solution]
