"""Makes assets/fonts and assets/icons from the unpacked packages.

Usage: fonts.py NODE_MODULES INTER_DIR ASSETS_DIR

The fonts are subsets, so by the Open Font License they may not keep a reserved name: each family
gets a name of ours. That also keeps them apart from copies installed on the player's machine.
"""

import json
import pathlib
import sys
import tempfile

from fontTools import merge, subset
from fontTools.ttLib import TTFont

SANS = "Demarche Sans"
SERIF = "Demarche Serif"
ICONS = "Demarche Icons"

# File stem, style name, weight class, italic.
SANS_STYLES = [
    ("Regular", "Regular", 400, False),
    ("Medium", "Medium", 500, False),
    ("SemiBold", "SemiBold", 600, False),
    ("Italic", "Italic", 400, True),
]
SERIF_STYLES = [
    ("Regular", "400-normal", 400, False),
    ("SemiBold", "600-normal", 600, False),
    ("Italic", "400-italic", 400, True),
]
SERIF_SCRIPTS = ["latin", "latin-ext", "cyrillic", "cyrillic-ext"]

TEXT_RANGES = [
    (0x0020, 0x007E),  # ASCII
    (0x00A0, 0x017F),  # Latin-1, Latin Extended-A: names of persons and places in Europe
    (0x0192, 0x0192),
    (0x0218, 0x021B),  # Romanian
    (0x02BA, 0x02BC),  # modifier apostrophe
    (0x02C6, 0x02DD),
    (0x0300, 0x030C),  # combining accents: stress marks in Ukrainian
    (0x0400, 0x045F),  # Cyrillic
    (0x0490, 0x0493),  # Ukrainian ghe with upturn
    (0x1E80, 0x1E85),
    (0x1E9E, 0x1E9E),
    (0x2000, 0x200B),  # spaces of fixed width
    (0x2010, 0x2027),  # dashes, quotation marks, dagger, bullet, ellipsis
    (0x202F, 0x203A),
    (0x2044, 0x2044),
    (0x2070, 0x2089),  # superior and inferior figures
    (0x20AC, 0x20AC),
    (0x20B4, 0x20B4),  # hryvnia
    (0x20BD, 0x20BD),  # rouble
    (0x20BA, 0x20BA),  # lira
    (0x2116, 0x2116),
    (0x2122, 0x2122),
    (0x2150, 0x215E),
    (0x2190, 0x2199),  # arrows
    (0x21B5, 0x21B5),
    (0x21BA, 0x21BB),
    (0x2212, 0x2215),  # true minus
    (0x2219, 0x221E),
    (0x2248, 0x2248),
    (0x2260, 0x2265),
    (0x2318, 0x2318),
    (0x2325, 0x2325),
    (0x2460, 0x2473),
    (0x25A0, 0x25FF),  # squares, triangles, diamonds, circles
    (0x2605, 0x2606),
    (0x2713, 0x2717),  # ticks and crosses
    (0x2794, 0x2794),
    (0x279C, 0x279C),
]

FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl", "tnum", "lnum", "case", "calt", "zero"]


def text_characters():
    return [c for low, high in TEXT_RANGES for c in range(low, high + 1)]


def make_subset(font, characters, features):
    options = subset.Options()
    options.layout_features = features
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 17]
    options.notdef_outline = True
    options.hinting = False
    worker = subset.Subsetter(options)
    worker.populate(unicodes=characters)
    worker.subset(font)


def rename(font, family, style, weight, italic):
    """Writes the family name of ours; notices of copyright and licence stay as they are."""
    linked = style in ("Regular", "Italic")
    legacy_family = family if linked else f"{family} {style}"
    legacy_style = style if linked else "Regular"
    postscript = f"{family.replace(' ', '')}-{style}"
    names = {
        1: legacy_family,
        2: legacy_style,
        3: f"{postscript};subset",
        4: f"{family} {style}",
        6: postscript,
        16: family,
        17: style,
    }
    table = font["name"]
    table.names = [n for n in table.names if n.nameID in (0, 5, 7, 8, 9, 11, 12, 13, 14)]
    for number, text in names.items():
        table.setName(text, number, 3, 1, 0x409)
    if table.getDebugName(0) is None:
        table.setName("Copyright (c) 2026 Lucide Icons and Contributors", 0, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    font["OS/2"].fsType = 0
    bits = font["OS/2"].fsSelection & ~0b1100001
    font["OS/2"].fsSelection = bits | (0b1 if italic else (0b1000000 if style == "Regular" else 0))
    font["head"].macStyle = 0b10 if italic else 0
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames = [postscript]
        top = cff.topDictIndex[0]
        top.FamilyName = family
        top.FullName = f"{family} {style}"


def save(font, path):
    """Saves with a fixed time stamp, so that the same input gives the same bytes."""
    font["head"].created = font["head"].modified = 0x7C25B080 + 0x5F000000
    font.recalcTimestamp = False
    font.save(path)
    print(f"{path.name}: {path.stat().st_size} bytes, {len(font.getBestCmap())} characters")


def make_sans(inter_dir, target):
    for stem, style, weight, italic in SANS_STYLES:
        font = TTFont(inter_dir / f"Inter-{stem}.otf", recalcTimestamp=False)
        make_subset(font, text_characters(), FEATURES)
        rename(font, SANS, style, weight, italic)
        save(font, target / f"DemarcheSans-{style}.otf")


def make_serif(files, target):
    wanted = set(text_characters())
    for style, stem, weight, italic in SERIF_STYLES:
        with tempfile.TemporaryDirectory() as scratch:
            parts, taken = [], set()
            for script in SERIF_SCRIPTS:
                font = TTFont(files / f"source-serif-4-{script}-{stem}.woff2")
                font.flavor = None  # Pango refuses WOFF2
                for table in ("BASE", "STAT", "prep", "gasp"):
                    if table in font:
                        del font[table]
                # A letter in two parts would be merged into one glyph and lose its kerning.
                fresh = set(font.getBestCmap()) & wanted - taken
                make_subset(font, fresh, FEATURES)
                taken |= fresh
                parts.append(pathlib.Path(scratch) / f"{script}.ttf")
                font.save(parts[-1])
            font = merge.Merger().merge([str(part) for part in parts])
        rename(font, SERIF, style, weight, italic)
        save(font, target / f"DemarcheSerif-{style}.ttf")


def make_icons(font_dir, wanted_file, assets):
    """The table maps the name used in the program to the code point; the wish list may rename."""
    points = json.loads((font_dir / "codepoints.json").read_text(encoding="utf-8"))
    table = {}
    for line in wanted_file.read_text(encoding="utf-8").splitlines():
        words = line.split("#")[0].split()
        if words:
            table[words[0]] = int(points[words[-1]])
    font = TTFont(font_dir / "lucide.ttf", recalcTimestamp=False)
    if "GSUB" in font:
        del font["GSUB"]  # ligatures by name; the program asks by code point
    make_subset(font, sorted(set(table.values())), [])
    rename(font, ICONS, "Regular", 400, False)
    save(font, assets / "fonts" / "DemarcheIcons-Regular.ttf")
    lines = [f"{name} {point:04x}\n" for name, point in sorted(table.items())]
    (assets / "icons" / "icons.txt").write_text("".join(lines), encoding="utf-8")
    print(f"icons.txt: {len(lines)} names")


def main():
    modules, inter_dir, assets = (pathlib.Path(argument) for argument in sys.argv[1:4])
    make_sans(inter_dir, assets / "fonts")
    make_serif(modules / "@fontsource" / "source-serif-4" / "files", assets / "fonts")
    wanted = pathlib.Path(__file__).parent / "icons_wanted.txt"
    make_icons(modules / "lucide-static" / "font", wanted, assets)


if __name__ == "__main__":
    main()
