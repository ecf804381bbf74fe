"""The chain rule in numbers: derivatives multiply along a path and add up over paths."""
# --8<-- [start:nudge]
def error_of(w):
    return 3 * w - 7  # x = 3, y = 7, b = 0


def square_of(error):
    return error * error


nudge = 0.01
error_change = error_of(nudge) - error_of(0)
square_change = square_of(error_of(nudge)) - square_of(error_of(0))
print("w:     ", nudge)
print("error: ", round(error_change, 4))
print("square:", round(square_change, 4))
# --8<-- [end:nudge]
# --8<-- [start:chain]
def slope(f, x, h=0.0001):
    return (f(x + h) - f(x - h)) / (2 * h)


def both(w):
    return square_of(error_of(w))


first, second = slope(error_of, 0), slope(square_of, -7)
print("first, second:", round(first, 4), round(second, 4))
print("product:", round(first * second, 4))
print("whole:  ", round(slope(both, 0), 4))
# --8<-- [end:chain]
# --8<-- [start:path-products]
total_w, total_b = 0, 0
for x_value, y_value in [(0, 1), (1, 3), (2, 5), (3, 7)]:
    twice_error = 2 * (0 * x_value + 0 - y_value)  # w = 0, b = 0
    path_w = x_value * twice_error * 1 / 4  # error, square, loss
    path_b = 1 * twice_error * 1 / 4
    total_w, total_b = total_w + path_w, total_b + path_b
    print(f"x = {x_value}    w: {path_w:5}   b: {path_b:5}")
print(f"sum      w: {total_w:5}   b: {total_b:5}")
# --8<-- [end:path-products]

assert round(square_change, 4) == -0.4191 and round(first * second, 4) == -42 == round(slope(both, 0), 4)
assert [total_w, total_b] == [-17, -8]
