#!/usr/bin/env python3
"""Draws the artwork of this template: corner.svg, edge.svg and lambang.svg.

Guilloche lines are sums of sines, drawn as cubic curves through their exact
points with their exact slopes (Hermite form). Run it here to draw them anew:

    python3 artwork.py
"""
from math import cos, pi, sin

GOLD, NAVY = "#8f6f2a", "#1b2f52"
PERIOD, BAND, MIDDLE, AMPLITUDE = 36, 40, 17.0, 9.6


def number(value):
    return f"{value:.3f}".rstrip("0").rstrip(".") if abs(value) >= 5e-4 else "0"


def curve(point, slope, parameters, closed=False):
    """A path through point(t) with tangent slope(t) at each parameter."""
    x, y = point(parameters[0])
    parts = [f"M{number(x)} {number(y)}"]
    for a, b in zip(parameters, parameters[1:]):
        third = (b - a) / 3
        (xa, ya), (xb, yb) = point(a), point(b)
        (ua, va), (ub, vb) = slope(a), slope(b)
        controls = (xa + ua * third, ya + va * third, xb - ub * third, yb - vb * third, xb, yb)
        parts.append("C" + " ".join(number(c) for c in controls))
    return "".join(parts) + ("Z" if closed else "")


def wave(phase, amplitude):
    def point(t):
        return t, MIDDLE + amplitude * sin(2 * pi * t / PERIOD + phase)

    def slope(t):
        return 1, amplitude * 2 * pi / PERIOD * cos(2 * pi * t / PERIOD + phase)

    return curve(point, slope, [PERIOD * i / 4 for i in range(5)])


def rosette(radius, depth, petals, phase, steps, cx, cy):
    def r(t):
        return radius + depth * cos(petals * t + phase)

    def dr(t):
        return -depth * petals * sin(petals * t + phase)

    def point(t):
        return cx + r(t) * cos(t), cy + r(t) * sin(t)

    def slope(t):
        return dr(t) * cos(t) - r(t) * sin(t), dr(t) * sin(t) + r(t) * cos(t)

    return curve(point, slope, [2 * pi * i / steps for i in range(steps + 1)], closed=True)


def path(d, ink, width):
    return f'<path d="{d}" fill="none" stroke="{ink}" stroke-width="{width}"/>'


def save(name, width, height, body):
    with open(name, "w") as file:
        file.write(
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
            f'viewBox="0 0 {width} {height}">\n' + "\n".join(body) + "\n</svg>\n"
        )


RULES = [(1.0, 1.6, NAVY), (3.4, 0.45, NAVY), (30.6, 0.45, NAVY), (32.4, 0.9, NAVY)]


def edge():
    waves = [wave(2 * pi * k / 6, AMPLITUDE) for k in range(6)]
    waves += [wave(pi * k, AMPLITUDE * 0.34) for k in range(2)]
    rules = [path(f"M0 {y}H{PERIOD}", ink, width) for y, width, ink in RULES]
    save("edge.svg", PERIOD, BAND, rules + [path("".join(waves), GOLD, 0.42)])


def corner():
    rules = [path(f"M{BAND} {y}H{y}V{BAND}", ink, width) for y, width, ink in RULES]
    close = path(f"M38.4 3.4V30.6M3.4 38.4H30.6", NAVY, 0.45)
    flowers = [rosette(7.4, 3.2, 8, 2 * pi * k / 4, 32, 17, 17) for k in range(4)]
    heart = [rosette(2.7, 1.1, 8, pi * k, 32, 17, 17) for k in range(2)]
    rings = "".join(rosette(r, 0, 1, 0, 8, 17, 17) for r in (11.4, 12.0))
    save(
        "corner.svg", BAND, BAND,
        rules + [close, path("".join(flowers + heart), GOLD, 0.42), path(rings, NAVY, 0.4)],
    )


def lambang():
    """A neutral emblem, for an office that gives no logo: no state symbol."""
    flowers = [rosette(26, 9, 12, 2 * pi * k / 4, 48, 50, 50) for k in range(4)]
    heart = [rosette(10, 4, 12, pi * k, 48, 50, 50) for k in range(2)]
    rings = "".join(rosette(r, 0, 1, 0, 8, 50, 50) for r in (37.5, 40, 48))
    beads = "".join(
        f'<circle cx="{number(50 + 44 * cos(pi * k / 18))}" cy="{number(50 + 44 * sin(pi * k / 18))}" r="1.1"/>'
        for k in range(36)
    )
    save(
        "lambang.svg", 100, 100,
        [path("".join(flowers + heart), GOLD, 0.7), path(rings, NAVY, 0.8),
         f'<g fill="{NAVY}">{beads}</g>'],
    )


edge()
corner()
lambang()
