"""Exercise 2: data point, target and measure in three tasks."""
# --8<-- [start:solution]
data_points = {"c", "e", "g"}
targets = {"b", "d", "i"}
measures = {"a", "f", "h"}

mail = {"c", "i", "f"}
houses = {"e", "b", "h"}
translation = {"g", "d", "a"}

for part in [data_points, targets, measures]:
    for task in [mail, houses, translation]:
        assert len(part & task) == 1
print("mail:", *[(mail & part).pop()
                 for part in [data_points, targets, measures]])
# --8<-- [end:solution]
