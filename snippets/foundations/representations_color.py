"""The same colors as red, green, blue and as hue, saturation, value; two tasks for the two."""
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
# --8<-- [end:encodings]
# --8<-- [start:less-vivid]
hue, saturation, value = rgb_to_hsv(0.9, 0.7, 0.2)
duller = hsv_to_rgb(hue, saturation / 2, value)
print("rgb:", [round(part, 2) for part in duller])
# --8<-- [end:less-vivid]
# --8<-- [start:mix]
def average(first, second):
    return [(a + b) / 2 for a, b in zip(first, second)]


red, blue = (1.0, 0.0, 0.0), (0.0, 0.0, 1.0)
in_rgb = average(red, blue)
in_hsv = average(rgb_to_hsv(*red), rgb_to_hsv(*blue))
print("from rgb:", in_rgb)
print("from hsv:", [round(part, 2) for part in hsv_to_rgb(*in_hsv)])
# --8<-- [end:mix]

hues = [rgb_to_hsv(*color)[0] for color in colors]
assert all(min(hue, 1 - hue) < 0.001 for hue in hues[:3]) and hues[3] > 0.1
assert colors[0][0] == colors[3][0] and colors[1][0] < colors[3][0] < colors[2][0]      # no cut on r separates reds from gold
assert all(abs(a - b) < 1e-9 for color in colors for a, b in zip(color, hsv_to_rgb(*rgb_to_hsv(*color))))
assert all(abs(a - b) < 1e-9 for a, b in zip(duller, (0.9, 0.8, 0.55)))
assert in_rgb == [0.5, 0, 0.5] and max(abs(a - b) for a, b in zip(hsv_to_rgb(*in_hsv), (0, 1, 0))) < 1e-9
assert (204 / 255, 51 / 255) == (0.8, 0.2) and "#{:02x}{:02x}{:02x}".format(204, 51, 51) == "#cc3333"
