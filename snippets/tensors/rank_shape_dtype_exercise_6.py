"""Exercise 6: a float16 counter stops at 2048."""
# --8<-- [start:solution]
import numpy as np

correct = np.float16(0)
for _ in range(5000):
    correct += np.float16(1)
print("counter:", int(correct))
print("gap at 2048:", int(np.spacing(np.float16(2048))))

answers = np.ones(5000, dtype="float16")
total = answers.sum(dtype="float32")
print("total:", int(total))

assert correct == 2048 and total == 5000
# --8<-- [end:solution]
