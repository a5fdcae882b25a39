"""Compares pictures of one page: the arguments are names of files, two a page.

A pixel is apart when, in grey of 256 steps, it is more than 64 darker than all nine around the same
place of the other picture, or more than 64 lighter. Printed of each pair: pixels apart in a million.
"""

import sys

from PIL import Image, ImageChops


def around(image, choose):
    """The darkest, or the lightest, of the nine pixels around each."""
    for axis in (0, 1):
        for step in (1, -1):
            moved = ImageChops.offset(image, step * (axis == 0), step * (axis == 1))
            image = choose(image, moved)
    return image


def apart(one, other):
    darker = ImageChops.subtract(around(other, ImageChops.darker), one)
    lighter = ImageChops.subtract(one, around(other, ImageChops.lighter))
    both = ImageChops.lighter(darker, lighter).histogram()
    return sum(both[65:]) * 1_000_000 // (one.width * one.height)


def cut(image, size):
    """A part of a pixel at the edge is one, or none."""
    return image.crop((0, 0, *size))


for names in zip(sys.argv[1::2], sys.argv[2::2]):
    pair = [Image.open(name).convert("L") for name in names]
    width, height = (sorted(sides) for sides in zip(*(image.size for image in pair)))
    if width[1] - width[0] > 1 or height[1] - height[0] > 1:
        print("sizes differ:", *(image.size for image in pair))
        continue
    one, other = (cut(image, (width[0], height[0])) for image in pair)
    print(max(apart(one, other), apart(other, one)))
