"""Exercise 3: early stopping by hand."""
# --8<-- [start:solution]
def stop_early(val_loss, patience):
    best, waited = 0, 0
    for epoch in range(1, len(val_loss)):
        if val_loss[epoch] < val_loss[best]:
            best, waited = epoch, 0
        else:
            waited += 1
            if waited == patience:
                break
    return best + 1, epoch + 1  # count from 1


val_loss = [2.0, 1.2, 0.9, 0.95, 0.8, 0.82, 0.85, 0.9, 0.7]
for patience in [1, 2, 3, 4]:
    best, stopped = stop_early(val_loss, patience)
    print(f"patience {patience}: best {best}, stopped {stopped}")

assert stop_early(val_loss, 1) == (3, 4)
assert stop_early(val_loss, 3) == (5, 8)
assert stop_early(val_loss, 4) == (9, 9)
# --8<-- [end:solution]
