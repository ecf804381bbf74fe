"""Exercise 2: the hand-worked network with one bias changed."""
# --8<-- [start:solution]
def square(w_1, w_2, b_1, b_2, v_1, v_2, c):
    hidden_1 = max(w_1 * 3 + b_1, 0)
    hidden_2 = max(w_2 * 3 + b_2, 0)
    return (v_1 * hidden_1 + v_2 * hidden_2 + c - 7) ** 2


weights = [1, -2, 1, 7, 1, 2, 0]
by_hand = [-6, -12, -2, -4, -8, -2, -2]

h = 0.001
for i, gradient in enumerate(by_hand):
    up, down = weights.copy(), weights.copy()
    up[i], down[i] = up[i] + h, down[i] - h
    slope = (square(*up) - square(*down)) / (2 * h)
    assert abs(slope - gradient) < 1e-6
print("square:", square(*weights), " checked:", len(by_hand))
assert square(*weights) == 1
# --8<-- [end:solution]
