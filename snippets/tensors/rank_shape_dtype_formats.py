"""What float32, float16 and bfloat16 give up: digits or range."""
# --8<-- [start:formats]
import ml_dtypes  # "bfloat16"
import numpy as np

for dtype in ("float64", "float32", "float16", "bfloat16"):
    with np.errstate(over="ignore"):  # inf
        stored = np.array([1 / 3, 70_000, 1e-8]).astype(dtype)
    third, large, tiny = stored.tolist()
    print(f"{dtype:>8}  {third:.10f}  {large:7.0f}  {tiny:.1e}")
# --8<-- [end:formats]

assert np.finfo("float16").max == 65504 and np.finfo("float16").nmant == 10
assert np.finfo("float32").nmant == 23 and np.finfo("float64").nmant == 52
assert ml_dtypes.finfo("bfloat16").nmant == 7 and 3.3e38 < float(ml_dtypes.finfo("bfloat16").max) < 3.4e38
assert np.finfo("float32").precision == 6 and np.finfo("float64").precision == 15 and np.finfo("float16").precision == 3
errors = [abs(float(np.array(1 / 3).astype(dtype)) - 1 / 3) for dtype in ("bfloat16", "float16")]
assert round(errors[0] / errors[1], 3) == 8
