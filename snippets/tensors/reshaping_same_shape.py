"""Equal shapes, other elements."""
# --8<-- [start:means]
import numpy as np

grades = np.array([[90, 10],
                   [80, 20],
                   [70, 30]])                    # (students, subjects)
right = grades.T                                 # (subjects, students)
wrong = grades.reshape(2, 3)
print("right:", right.shape, right.mean(axis=1))
print("wrong:", wrong.shape, wrong.mean(axis=1))
# --8<-- [end:means]

assert grades.mean(axis=0).tolist() == right.mean(axis=1).tolist() == [80, 20]
assert wrong.mean(axis=1).tolist() == [60, 40]
column = np.arange(6).reshape(6, 1)
assert (column.T == column.reshape(1, 6)).all()  # with one long axis the two agree
