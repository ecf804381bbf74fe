"""Mean squared and mean absolute error on a few numbers, one of them far off."""
# --8<-- [start:by-hand]
import numpy as np

true_values = np.array([150, 100, 200, 90])
for predictions in ([140, 110, 190, 100], [140, 110, 190, 190]):
    error = np.array(predictions) - true_values
    print("error:", error, " mae:", np.mean(np.abs(error)),
          " mse:", np.mean(error ** 2),
          f" root: {np.sqrt(np.mean(error ** 2)):.1f}")
# --8<-- [end:by-hand]
# --8<-- [start:constant]
guesses = np.arange(0, 401)  # (401,)
for values in ([80, 90, 100, 110, 120], [80, 90, 100, 110, 400]):
    error = guesses - np.array(values).reshape(-1, 1)  # (5, 401)
    best_mse = guesses[(error ** 2).mean(axis=0).argmin()]
    best_mae = guesses[np.abs(error).mean(axis=0).argmin()]
    print("best for mse:", best_mse, " mean:", np.mean(values))
    print("best for mae:", best_mae, " median:", np.median(values))
# --8<-- [end:constant]

squares = np.array([10, 10, 10, 100]) ** 2
assert 0.97 < squares[-1] / squares.sum() < 0.975 and 100 / 130 < 0.78
