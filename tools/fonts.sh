#!/usr/bin/env bash
# Makes public/fonts/: the letters of the Arabic script, for phones whose own are poor or missing.
#
#   tools/fonts.sh      needs node, python3 with venv, and the registries of npm and PyPI
#
# From Vazirmatn (SIL Open Font License 1.1, no reserved font name, so the subset may keep its
# name): weights 400 to 700 in one file, the letters of Arabic, Persian, Pashto, Sorani and Urdu,
# their marks and their digits. Latin letters, digits and the space come from the phone's own font.
# The file bears its own hash, so that browsers keep it; site.css is made to point at it.
set -euo pipefail
cd "$(dirname "$0")/.."
VAZIRMATN=33.0.3
FONTTOOLS=4.63.0
BROTLI=1.2.0
# At most this many bytes; tests/size-budget.json says the same.
MOST=25000
LETTERS='U+060C,U+061B,U+061F,U+0621-063A,U+0640-0655,U+0660-066C,U+0670,U+0671,U+0679,U+067C,U+067E,U+0681,U+0685,U+0686,U+0688,U+0689,U+0691,U+0693,U+0695,U+0696,U+0698,U+069A,U+06A4,U+06A9,U+06AB,U+06AF,U+06B5,U+06BA,U+06BC,U+06BE,U+06C0-06C3,U+06C6,U+06CC-06CE,U+06D0,U+06D2-06D5,U+06F0-06F9,U+200C,U+200D'
FEATURES=ccmp,locl,init,medi,fina,rlig,calt,mark,mkmk

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" "vazirmatn@$VAZIRMATN"
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q "fonttools==$FONTTOOLS" "brotli==$BROTLI"
package=$work/node_modules/vazirmatn
"$work/venv/bin/fonttools" varLib.instancer -q "$package/fonts/variable/Vazirmatn[wght].ttf" wght=400:700 -o "$work/weights.ttf"
"$work/venv/bin/pyftsubset" "$work/weights.ttf" --unicodes="$LETTERS" --layout-features=$FEATURES --no-hinting \
    --drop-tables+=STAT,MVAR --name-IDs=0,1,2,13,14 --flavor=woff2 --output-file="$work/font.woff2"

size=$(stat -c %s "$work/font.woff2")
if [ "$size" -gt $MOST ]; then
    echo "fonts: $size bytes, more than $MOST: leave out letters or features"
    exit 1
fi
name=vazirmatn-$(sha256sum "$work/font.woff2" | cut -c1-16).woff2
rm -f public/fonts/*.woff2
cp "$work/font.woff2" "public/fonts/$name"
cp "$package/OFL.txt" public/fonts/OFL.txt
sed -i -E "s#/fonts/vazirmatn-[0-9a-f]{16}\.woff2#/fonts/$name#" public/styles/site.css
echo "fonts: $name, $size bytes"
