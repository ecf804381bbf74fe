"""Exercise 6: a float16 counter stops at 2048."""
# --8<-- [start:solution]
import numpy as np

correct = np.float16(0)
for _ in range(5001):
    correct += np.float16(1)
print("counter:", int(correct))
print("gap at 2048:", int(np.spacing(np.float16(2048))))

answers = np.ones(5001, dtype="float16")
total = answers.sum(dtype="float32")
print("sum:", int(answers.sum()))
print("float32 sum:", int(total))

assert correct == 2048 and total == 5001
# --8<-- [end:solution]

assert answers.sum() == 5000 and np.spacing(np.float16(4096)) == 4   # 5001 cannot be stored
assert np.float16(2048).view("uint16") % 2 == 0 and np.float16(2050).view("uint16") % 2 == 1
