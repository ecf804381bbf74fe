"""A colon, a comma and a list between 10 and 100 mean three things."""
# --8<-- [start:colon-or-list]
from sklearn.datasets import load_digits

images = load_digits().images                 # (1797, 8, 8)
print("[10:100]:   ", images[10:100].shape)
print("[10:101]:   ", images[10:101].shape)
print("[[10, 100]]:", images[[10, 100]].shape)
# --8<-- [end:colon-or-list]
try:
    # --8<-- [start:comma]
    images[10, 100]
    # --8<-- [end:comma]
except IndexError as error:
    print(f"IndexError: {error}")
