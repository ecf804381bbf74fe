"""What float32, float16 and bfloat16 give up: digits or range."""
# --8<-- [start:formats]
import ml_dtypes                                        # bfloat16
import numpy as np

third, large, tiny = 1 / 3, 70_000.0, 1e-8
for dtype in ("float64", "float32", "float16", "bfloat16"):
    with np.errstate(over="ignore"):                    # inf
        values = np.array([third, large, tiny]).astype(dtype)
    a, b, c = values.tolist()
    print(f"{dtype:>8}  {a:.10f}  {b:7.0f}  {c:.1e}")
# --8<-- [end:formats]
# --8<-- [start:gap]
count = np.float32(2**24)
print("2**24:", int(count))
print("2**24 + 1:", int(count + np.float32(1)))
print("2**24 + 2:", int(count + np.float32(2)))
# --8<-- [end:gap]

assert np.finfo("float16").max == 65504 and np.finfo("float16").nmant == 10
assert np.finfo("float32").nmant == 23 and np.finfo("float64").nmant == 52
assert ml_dtypes.finfo("bfloat16").nmant == 7 and 3.3e38 < float(ml_dtypes.finfo("bfloat16").max) < 3.4e38
assert np.finfo("float32").precision == 6 and np.finfo("float64").precision == 15 and np.finfo("float16").precision == 3
errors = [abs(float(np.array(third).astype(dtype)) - third) for dtype in ("bfloat16", "float16")]
assert round(errors[0] / errors[1], 3) == 8
