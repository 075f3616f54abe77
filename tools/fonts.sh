#!/usr/bin/env bash
# Makes public/fonts/: letters of scripts for phones and shared screens whose own are poor or missing.
#
#   tools/fonts.sh      needs node, python3 with venv, and the registries of npm and PyPI
#
# Vazirmatn for the Arabic script: the letters of Arabic, Persian, Pashto, Sorani and Urdu, their marks and their
# digits. Noto Sans for Ethiopic, Gurmukhi, Bengali, Devanagari and Tamil. All under the SIL Open Font License 1.1
# without a reserved font name, so that a part may keep the name. Weights 400 to 700 in one file where that
# fits, else 400 alone, which browsers make bold themselves. Latin letters, digits and the space come from the
# phone's own font. Each file bears its own hash, so that browsers keep it; site.css is made to point at it.
set -euo pipefail
cd "$(dirname "$0")/.."
VAZIRMATN=33.0.3
NOTO=5.3.0
FONTTOOLS=4.63.0
BROTLI=1.2.0
ARABIC='U+060C,U+061B,U+061F,U+0621-063A,U+0640-0655,U+0660-066C,U+0670,U+0671,U+0679,U+067C,U+067E,U+0681,U+0685,U+0686,U+0688,U+0689,U+0691,U+0693,U+0695,U+0696,U+0698,U+069A,U+06A4,U+06A9,U+06AB,U+06AF,U+06B5,U+06BA,U+06BC,U+06BE,U+06C0-06C3,U+06C6,U+06CC-06CE,U+06D0,U+06D2-06D5,U+06F0-06F9,U+200C,U+200D'
JOINERS='U+0964,U+0965,U+200C,U+200D,U+25CC'

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
noto() { echo "@fontsource-variable/noto-sans-$1@$NOTO"; }
npm install --silent --no-audit --no-fund --prefix "$work" "vazirmatn@$VAZIRMATN" \
    "$(noto ethiopic)" "$(noto gurmukhi)" "$(noto bengali)" "$(noto devanagari)" "$(noto tamil)"
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q "fonttools==$FONTTOOLS" "brotli==$BROTLI"
rm -f public/fonts/*.woff2

# name, the whole font, weights, letters, features, and how many bytes at most (tests/size-budget.json says the same)
part() {
    local name=$1 from=$2 weights=$3 letters=$4 features=$5 most=$6
    "$work/venv/bin/fonttools" varLib.instancer -q "$from" "wght=$weights" -o "$work/$name.ttf"
    "$work/venv/bin/pyftsubset" "$work/$name.ttf" --unicodes="$letters" --layout-features="$features" --no-hinting \
        --drop-tables+=STAT,MVAR,DSIG --name-IDs=0,1,2,13,14 --flavor=woff2 --output-file="$work/$name.woff2"
    local size file
    size=$(stat -c %s "$work/$name.woff2")
    if [ "$size" -gt "$most" ]; then
        echo "fonts: $name has $size bytes, more than $most: leave out letters, weights or features"
        exit 1
    fi
    file=$name-$(sha256sum "$work/$name.woff2" | cut -c1-16).woff2
    cp "$work/$name.woff2" "public/fonts/$file"
    sed -i -E "s#/fonts/$name-[0-9a-f]{16}\.woff2#/fonts/$file#" public/styles/site.css
    echo "fonts: $file, $size bytes"
}
of_noto() { part "$1" "$work/node_modules/@fontsource-variable/noto-sans-$1/files/noto-sans-$1-$1-wght-normal.woff2" "$2" "$3" '*' 60000; }

part vazirmatn "$work/node_modules/vazirmatn/fonts/variable/Vazirmatn[wght].ttf" 400:700 "$ARABIC" \
    ccmp,locl,init,medi,fina,rlig,calt,mark,mkmk 25000
of_noto ethiopic 400 'U+1200-135A,U+135D-1368,U+1380-138F'
of_noto gurmukhi 400:700 "U+0A01-0A76,$JOINERS"
of_noto bengali 400 "U+0980-09FE,$JOINERS"
of_noto devanagari 400 "U+0900-0963,U+0966-097F,$JOINERS"
of_noto tamil 400:700 "U+0B82-0BFA,$JOINERS"
cp "$work/node_modules/vazirmatn/OFL.txt" public/fonts/OFL.txt
cp "$work/node_modules/@fontsource-variable/noto-sans-tamil/LICENSE" public/fonts/OFL-Noto.txt
