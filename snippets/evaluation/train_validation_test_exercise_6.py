"""Exercise 6: the winner of a public leaderboard, on the private one."""
# --8<-- [start:solution]
import numpy as np

rng = np.random.default_rng(0)
contests, teams = 1000, 300
public = rng.binomial(200, 0.8, size=(contests, teams)) / 200
private = rng.binomial(2000, 0.8, size=(contests, teams)) / 2000
winner = public.argmax(axis=1)  # (contests,)
rows = np.arange(contests)
on_public = public[rows, winner].mean()
on_private = private[rows, winner].mean()
print(f"public: {on_public:.2f}  private: {on_private:.2f}")

assert on_public > 0.85
assert abs(on_private - 0.8) < 0.01
# --8<-- [end:solution]
