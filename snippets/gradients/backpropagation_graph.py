"""One point of the line: forward step by step, then backward step by step."""
# --8<-- [start:one-point]
def forward_and_backward(x, y, w, b):
    product = w * x
    y_pred = product + b
    error = y_pred - y
    square = error * error

    gradient_square = 1.0
    gradient_error = 2 * error * gradient_square
    gradient_y_pred = 1 * gradient_error
    gradient_product = 1 * gradient_y_pred
    gradient_b = 1 * gradient_y_pred
    gradient_w = x * gradient_product
    return square, gradient_w, gradient_b


print(forward_and_backward(x=3.0, y=7.0, w=0.0, b=0.0))
# --8<-- [end:one-point]

points = [(0.0, 1.0), (1.0, 3.0), (2.0, 5.0), (3.0, 7.0)]
results = [forward_and_backward(x, y, 0.0, 0.0) for x, y in points]
assert [sum(column) / 4 for column in zip(*results)] == [21, -17, -8]
