"""Exercise 1: a small graph in which one value is used twice."""
# --8<-- [start:solution]
a, b = 2.0, 3.0
total = a + b  # 5
result = total * b  # 15

gradient_total = b
gradient_a = 1 * gradient_total
gradient_b = 1 * gradient_total + total  # two paths
print("a:", gradient_a, " b:", gradient_b)

h = 0.001
up, down = (a + b + h) * (b + h), (a + b - h) * (b - h)
assert gradient_a == 3 and gradient_b == 8
assert abs((up - down) / (2 * h) - gradient_b) < 1e-6
# --8<-- [end:solution]
