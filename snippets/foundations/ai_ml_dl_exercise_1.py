"""Exercise 1: ten situations, each with the innermost field it belongs to."""
# --8<-- [start:solution]
field = {1: "symbolic", 2: "ML", 3: "DL", 4: "symbolic", 5: "symbolic",
         6: "ML", 7: "DL", 8: "ML", 9: "symbolic", 10: "DL"}

for name, total in [("symbolic", 19), ("ML", 16), ("DL", 20)]:
    numbers = [number for number in field if field[number] == name]
    print(name, numbers)
    assert sum(numbers) == total
# --8<-- [end:solution]
