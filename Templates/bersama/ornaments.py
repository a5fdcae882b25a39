#!/usr/bin/env python3
"""Draws the artwork that templates share from formulas:

    make ornaments

A unit is 0.01 mm, and every number is whole. Curves are cubic pieces: exact points and
directions, in steps as long as they stay within a tolerance of the formula, so that a
drawing has few points, and a page is drawn fast and is a small file.
"""
from math import atan2, ceil, cos, hypot, pi, sin

GOLD, NAVY, GROUND = "#8a6a1f", "#1b2f52", "#eadfc3"
BLACK = "#000000"
JERNIH_NAVY, JERNIH_OCHRE = "#12385b", "#b5862b"
UNITS = 100


def bezier(point, slope, a, b, handles=(1, 1)):
    """A cubic piece in Hermite form, with handles so many times as long."""
    first, last = (length * (b - a) / 3 for length in handles)
    (xa, ya), (xb, yb) = point(a), point(b)
    (ua, va), (ub, vb) = slope(a), slope(b)
    return (
        (xa, ya), (xa + ua * first, ya + va * first), (xb - ub * last, yb - vb * last), (xb, yb))


def on(curve, t):
    s = 1 - t
    weights = (s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t)
    return tuple(sum(w * p[i] for w, p in zip(weights, curve)) for i in (0, 1))


def beside(p, point, slope, t):
    """How far p is from a formula's point near t, the nearest of all."""
    for _ in range(2):
        (x, y), (u, v) = point(t), slope(t)
        t += ((p[0] - x) * u + (p[1] - y) * v) / (u * u + v * v)
    x, y = point(t)
    return hypot(p[0] - x, p[1] - y)


def fitting(point, slope, a, b, tolerance):
    """The piece from a to b, with handles as long as it takes to fit; None if none does."""
    def error(handles):
        piece = bezier(point, slope, a, b, handles)
        return max(
            beside(on(piece, t), point, slope, a + (b - a) * t) for t in (0.2, 0.35, 0.5, 0.65, 0.8))

    handles, step = (1, 1), 0.08
    least = error(handles)
    while least > tolerance and step > 0.01:
        found, best = min(
            (error(trial), trial) for trial in (
                (handles[0] + i * step, handles[1] + j * step)
                for i in (-1, 0, 1) for j in (-1, 0, 1)))
        if found < least:
            least, handles = found, best
        else:
            step /= 2
    return bezier(point, slope, a, b, handles) if least <= tolerance else None


def fitted(point, slope, start, end, most, tolerance=0.01, closed=False):
    """A path in mm along point(t), in steps of at most `most`, each halved until it fits."""
    def pieces(a, b, depth=0):
        piece = fitting(point, slope, a, b, tolerance)
        if piece or depth == 6:
            return [piece or bezier(point, slope, a, b)]
        middle = (a + b) / 2
        return pieces(a, middle, depth + 1) + pieces(middle, b, depth + 1)

    count = max(1, ceil((end - start) / most - 1e-9))
    edges = [start + (end - start) * i / count for i in range(count + 1)]
    return path([piece for a, b in zip(edges, edges[1:]) for piece in pieces(a, b)], closed)


def path(pieces, closed=False):
    def whole(p):
        return round(p[0] * UNITS), round(p[1] * UNITS)

    at = whole(pieces[0][0])
    parts = [f"M{at[0]} {at[1]}"]
    for piece in pieces:
        corners = [whole(p) for p in piece[1:]]
        parts.append(" ".join(f"{x - at[0]} {y - at[1]}" for x, y in corners))
        at = corners[-1]
    return (parts[0] + "c" + " ".join(parts[1:])).replace(" -", "-") + ("z" if closed else "")


def function(f, slope, start, end, most, tolerance=0.01):
    """The path of y = f(x)."""
    return fitted(lambda x: (x, f(x)), lambda x: (1, slope(x)), start, end, most, tolerance)


def around(point, slope, count):
    """The closed path along point(angle), in as many pieces or more."""
    return fitted(point, slope, 0, 2 * pi, 2 * pi / count, closed=True)


def polar(radius, growth, centre, count):
    """The closed path of r = radius(angle)."""
    def point(t):
        return centre + radius(t) * cos(t), centre + radius(t) * sin(t)

    def slope(t):
        r, dr = radius(t), growth(t)
        return dr * cos(t) - r * sin(t), dr * sin(t) + r * cos(t)

    return around(point, slope, count)


def circle(radius, centre):
    return polar(lambda t: radius, lambda t: 0, centre, 4)


def units(mm):
    return f"{mm * UNITS:.1f}".removesuffix(".0")


def lines(*steps):
    """Straight ones through points in mm."""
    return "M" + "L".join(f"{units(x)} {units(y)}" for x, y in steps)


def stroke(d, ink, width, more=""):
    return f'<path d="{d}" fill="none" stroke="{ink}" stroke-width="{units(width)}"{more}/>'


def white(start, end):
    """A square below a corner: what runs over the end of a side is not seen."""
    a, b = units(start), units(end)
    return f'<path d="M{a} {a}H{b}V{b}H{a}Z" fill="#ffffff"/>'


def save(name, width, height, body):
    with open(name, "w") as file:
        file.write(
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {units(width)} {units(height)}">\n'
            + "\n".join(body) + "\n</svg>\n")


# Waves run over the ends of their pieces by half a line: none shows where it is cut.
JOINED = ' stroke-linecap="square"'
# Rules run on into the piece beside, in mm; along a side they are one piece.
OVER = 0.3


def waves(length, middle, height, count, swell, turns):
    """So many sines on one axis, each so many waves long, whose height swells and falls."""
    mean, part = swell
    u = 2 * pi / length
    drawn = []
    for k in range(count):
        phase = 2 * pi * k / count

        def f(x):
            return middle + height * (mean + part * cos(u * x)) * sin(turns * u * x + phase)

        def slope(x):
            return height * u * (
                (mean + part * cos(u * x)) * turns * cos(turns * u * x + phase)
                - part * sin(u * x) * sin(turns * u * x + phase))

        drawn.append(function(f, slope, 0, length, length / (4 * turns)))
    return "".join(drawn)


def fringe(length, middle, away, loops):
    """Loops along both sides of the waves."""
    w = 2 * pi * loops / length
    drawn = []
    for side in (-1, 1):
        for phase in (0, pi):
            def point(t):
                return (
                    t - 0.52 * sin(w * t + phase),
                    middle + side * (away + 0.27 * cos(w * t + phase)))

            def slope(t):
                return 1 - 0.52 * w * cos(w * t + phase), -side * 0.27 * w * sin(w * t + phase)

            drawn.append(fitted(point, slope, 0, length, length / (4 * loops)))
    return "".join(drawn)


def rosette(centre, radius, count, mean, depth, petals, second=0):
    """Petals laid over one another, each round turned by a part of one."""
    drawn = []
    for k in range(count):
        p = 2 * pi * k / count

        def r(t):
            return radius * (
                mean + depth * cos(petals * t + p) + second * cos(2 * petals * t - p))

        def growth(t):
            return -radius * petals * (
                depth * sin(petals * t + p) + 2 * second * sin(2 * petals * t - p))

        drawn.append(polar(r, growth, centre, petals * (4 if second else 2)))
    return "".join(drawn)


def rim(centre, radius, loops):
    """A trochoid: small loops along a circle."""
    def point(t):
        return tuple(centre + radius * (0.955 * f(t) + 0.045 * f(loops * t)) for f in (cos, sin))

    def slope(t):
        return (
            -radius * (0.955 * sin(t) + 0.045 * loops * sin(loops * t)),
            radius * (0.955 * cos(t) + 0.045 * loops * cos(loops * t)))

    return around(point, slope, 4 * loops)


def side_rules(rules, length, ink=NAVY):
    """By their distance from the upper edge, and their width."""
    return [stroke(lines((-OVER, y), (length + OVER, y)), ink, width) for y, width in rules]


def corner_rules(rules, size, ink=NAVY):
    return [
        stroke(lines((size + OVER, y), (y, y), (y, size + OVER)), ink, width)
        for y, width in rules]


def posts(start, size, width):
    """Where the sides begin."""
    return stroke(lines((size, start), (size, size), (start, size)), NAVY, width)


def klasik_border():
    rules = [(0.2, 0.4), (0.75, 0.12), (7.35, 0.12), (7.85, 0.25)]
    start, middle, height, size, length, line = 0.75, 4.05, 2.75, 7.35, 17, 0.15
    save("klasik-edge.svg", length, size, [
        stroke(waves(length, middle, height, 6, (0.64, 0.36), 2), GOLD, line, JOINED),
        stroke(waves(length, middle, height, 4, (0.44, -0.30), 3), GOLD, line, JOINED)])
    radius = 2.45
    save("klasik-corner.svg", size, size, [
        white(start + 0.06, size), posts(start, size, 0.12),
        stroke(rosette(middle, radius, 4, 0.66, 0.30, 8), GOLD, line),
        stroke(rosette(middle, radius, 2, 0.22, 0.10, 8), GOLD, line),
        stroke(circle(1.1 * radius, middle) + circle(1.2 * radius, middle), NAVY, 0.12)])
    save("klasik-turn.svg", 10, 10, corner_rules(rules, 10))
    save("klasik-rules.svg", 600, 10, side_rules(rules, 600))


def tegas_border():
    """A heavy rule around a fine one that steps back at the corners: black, for office printers."""
    outer, inner, step, size = (0.6, 1.2), (2.3, 0.25), 5.3, 8
    y, end = inner[0], size + OVER
    stepped = lines((end, y), (step, y), (step, step), (y, step), (y, end))
    save("tegas-turn.svg", size, size, corner_rules([outer], size, BLACK) + [
        stroke(stepped, BLACK, inner[1])])
    save("tegas-rules.svg", 600, size, side_rules([outer, inner], 600, BLACK))


def megah_border():
    outer, inner = [(0.35, 0.7), (1.14, 0.18)], [(10.45, 0.18), (11.22, 0.55)]
    start, size, depth, length, middle, line = 1.14, 18, 10, 19, 5.75, 0.11
    save("megah-edge.svg", length, depth, [
        stroke(waves(length, middle, 3.5, 12, (0.64, 0.36), 2), GOLD, line, JOINED),
        stroke(waves(length, middle, 3.5, 8, (0.46, -0.34), 3), NAVY, line, JOINED),
        stroke(fringe(length, middle, 4.05, 11), GOLD, line)])
    centre, radius = (1.23 + size) / 2, 7.45
    save("megah-corner.svg", size, size, [
        white(start + 0.09, size), posts(start, size, 0.18),
        stroke(rosette(centre, radius, 10, 0.60, 0.26, 12, 0.05), GOLD, line),
        stroke(rosette(centre, radius, 8, 0.34, 0.16, 8), NAVY, line),
        stroke(rosette(centre, radius, 6, 0.14, 0.08, 6), GOLD, line),
        stroke(rim(centre, radius, 53), NAVY, line),
        stroke(circle(1.03 * radius, centre), NAVY, 0.25),
        stroke(circle(1.07 * radius, centre), NAVY, line)])
    # The inner rules step round the block of the corner.
    reach, steps = 21, []
    for y, width in inner:
        step, end = size - depth + y, reach + OVER
        steps.append(stroke(
            lines((end, y), (step, y), (step, step), (y, step), (y, end)), NAVY, width))
    paper = white(start, size - depth + inner[1][0])
    save("megah-step.svg", reach, reach, [paper] + corner_rules(outer, reach) + steps)
    save("megah-rules.svg", 600, reach, side_rules(outer + inner, 600))


def relief(x, y):
    """How high the ground stands at a point beside its middle, and how that grows with x."""
    r = hypot(x, y)
    if r == 0:
        return 1, 0
    angle, grown, turned = atan2(y, x), x / r, -y / (r * r)
    high = growth = 0
    for d, dd in (
        ((r - 30 * (1 + 0.08 * cos(12 * angle))) / 10,
         (grown + 28.8 * sin(12 * angle) * turned) / 10),
        (r * (1 + 0.12 * cos(8 * angle)) / 14,
         (grown * (1 + 0.12 * cos(8 * angle)) - r * 0.96 * sin(8 * angle) * turned) / 14),
    ):
        if abs(d) < 1:
            high += (1 - d * d) ** 2
            growth -= 4 * d * dd * (1 - d * d)
    return high, growth


def megah_ground(name, width, height):
    """The right half: even in x, it begins a little before the middle."""
    drawn = []
    pitch, wave, middle = 0.9, 2 * pi / 38, height / 2 + 8
    count = int(height / pitch)
    for i in range(count):
        y0 = (height - (count - 1) * pitch) / 2 + i * pitch
        lift = 0.35 * sin(2 * pi * y0 / 31)

        def f(x):
            bend = wave * x + lift * sin(wave * x / 2)
            return y0 + 0.55 * cos(bend) - 1.5 * relief(x, y0 - middle)[0]

        def slope(x):
            bend = wave * x + lift * sin(wave * x / 2)
            return (
                -0.55 * sin(bend) * (wave + lift * wave / 2 * cos(wave * x / 2))
                - 1.5 * relief(x, y0 - middle)[1])

        drawn.append(function(f, slope, -0.4, width, 19, 0.04))
    save(name, width, height, [stroke("".join(drawn), GROUND, 0.16)])


def jernih_ribbon():
    length, count = 269, 44
    drawn = {JERNIH_NAVY: [], JERNIH_OCHRE: []}
    for k in range(count):
        a = -1 + 2 * k / (count - 1)

        def point(t):
            s = t / length
            w, turn = (1 + cos(6 * pi * s)) / 2, 12 * pi * s + pi * a
            return 13 + 13 * (0.96 * a * w + 0.30 * (1 - w) * sin(turn)), t

        def slope(t):
            s = t / length
            w, turn = (1 + cos(6 * pi * s)) / 2, 12 * pi * s + pi * a
            dw = -3 * pi * sin(6 * pi * s)
            return 13 / length * (
                0.96 * a * dw - 0.30 * dw * sin(turn) + 3.6 * pi * (1 - w) * cos(turn)), 1

        ink = JERNIH_NAVY if k % 2 == 0 else JERNIH_OCHRE
        drawn[ink].append(fitted(point, slope, 0, length, length / 12, 0.03))
    save("jernih-ribbon.svg", 29.2, length, [
        stroke("".join(drawn[ink]), ink, 0.11) for ink in drawn
    ] + [stroke(lines((29.1, 0), (29.1, length)), JERNIH_NAVY, 0.22)])


def lambang():
    """A neutral emblem, for an office that gives no logo: no state symbol."""
    # A bead is a dash without length that ends round: 36 circles are five times as long.
    beads = (
        f'<circle cx="1000" cy="1000" r="880" fill="none" stroke="{NAVY}" stroke-width="44" '
        f'stroke-linecap="round" stroke-dasharray="0 {2 * pi * 880 / 36:.3f}"/>')
    rings = "".join(circle(r, 10) for r in (7.5, 8, 9.6))
    save("lambang.svg", 20, 20, [
        stroke(rosette(10, 5.2, 4, 1, 0.346, 12) + rosette(10, 2, 2, 1, 0.4, 12), GOLD, 0.14),
        stroke(rings, NAVY, 0.16), beads])


klasik_border()
tegas_border()
megah_border()
megah_ground("megah-ground.svg", 127.5, 168)
megah_ground("megah-ground-upright.svg", 84, 255)
jernih_ribbon()
lambang()
