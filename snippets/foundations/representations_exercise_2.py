"""Exercise 2: a filter for reds that looks at the hue alone, and its repair."""
# --8<-- [start:broken]
from colorsys import rgb_to_hsv

colors = {
    "red": (0.9, 0.2, 0.2), "crimson": (0.9, 0.1, 0.2),
    "gray": (0.5, 0.5, 0.5), "gold": (0.9, 0.7, 0.2),
}


def is_red(color):
    hue, saturation, value = rgb_to_hsv(*color)
    return 360 * hue < 20


print([name for name, color in colors.items() if is_red(color)])
# --8<-- [end:broken]
# --8<-- [start:solution]
for name, color in colors.items():
    hue, saturation, value = rgb_to_hsv(*color)
    print(f"{name:8} hue: {360 * hue:.0f}  saturation: {saturation:.2f}")


def is_red(color):
    hue, saturation, value = rgb_to_hsv(*color)
    from_red = min(hue, 1 - hue)
    return 360 * from_red < 20 and saturation > 0.2


found = [name for name, color in colors.items() if is_red(color)]
print(found)

assert found == ["red", "crimson"]
# --8<-- [end:solution]
