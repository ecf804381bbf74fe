"""The same colors as red, green, blue and as hue, saturation, value, and a task that the latter makes easy."""
# --8<-- [start:encodings]
from colorsys import hsv_to_rgb, rgb_to_hsv

colors = [
    (0.9, 0.2, 0.2),
    (0.4, 0.1, 0.1),
    (1.0, 0.7, 0.7),
    (0.9, 0.7, 0.2),
]
for color in colors:
    hue, saturation, value = rgb_to_hsv(*color)
    hsv = f"({360 * hue:.0f}, {saturation:.2f}, {value:.1f})"
    print("rgb:", color, " hsv:", hsv)

hue, saturation, value = rgb_to_hsv(*colors[3])
duller = hsv_to_rgb(hue, saturation / 2, value)
print("less vivid:", [round(part, 2) for part in duller])
# --8<-- [end:encodings]


def is_close(first, second):
    return all(abs(a - b) < 1e-9 for a, b in zip(first, second))


def average(first, second):
    return [(a + b) / 2 for a, b in zip(first, second)]


red, blue = (1.0, 0.0, 0.0), (0.0, 0.0, 1.0)
in_rgb = average(red, blue)
in_hsv = average(rgb_to_hsv(*red), rgb_to_hsv(*blue))
assert rgb_to_hsv(*red) == (0, 1, 1) and is_close(rgb_to_hsv(*blue), (240 / 360, 1, 1)) and is_close(in_hsv, (120 / 360, 1, 1))
hues = [rgb_to_hsv(*color)[0] for color in colors]
assert all(min(hue, 1 - hue) < 0.001 for hue in hues[:3]) and hues[3] > 0.1
assert colors[0][0] == colors[3][0] and colors[1][0] < colors[3][0] < colors[2][0]      # no cut on r separates reds from gold
assert all(is_close(color, hsv_to_rgb(*rgb_to_hsv(*color))) for color in colors)
assert is_close(duller, (0.9, 0.8, 0.55))
assert in_rgb == [0.5, 0, 0.5] and is_close(hsv_to_rgb(*in_hsv), (0, 1, 0))
assert (204 / 255, 51 / 255) == (0.8, 0.2) and "#{:02x}{:02x}{:02x}".format(204, 51, 51) == "#cc3333"
