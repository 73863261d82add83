#!/usr/bin/env bash
# Packs the package and uses it as somebody would who has only that file: in an empty folder, with an empty home.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/home" "$work/use"
(cd "$root" && npm pack --silent --pack-destination "$work" >/dev/null)
cd "$work/use"
export HOME="$work/home"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund "$work"/ctip-*.tgz
[ "$(ls node_modules | wc -l)" = 1 ] || { echo 'the package has runtime dependencies'; ls node_modules; exit 1; }
for page in answers-file design-file own-knowledge rules knowledge/README; do
  [ -f "node_modules/ctip/docs/$page.md" ] || { echo "messages name docs/$page.md, which is not in the package"; exit 1; }
done
npx ctip --version
npx ctip init mine.ctip.yaml --type awareness </dev/null
npx ctip lint mine.ctip.yaml >lint.txt
tail -n 2 lint.txt
npx ctip export mine.ctip.yaml --to docx
npx ctip export mine.ctip.yaml --to md
npx ctip lint node_modules/ctip/examples/fair-season.ctip.yaml
npx ctip explain outcome-has-baseline | head -n 3
node --input-type=module -e "
  import { lint } from 'ctip';
  const { findings } = lint('ctip: 1\nstage: konzept\n');
  if (findings[0]?.rule !== 'schema') throw new Error('the public API does not work');
"
ls -l
echo 'The packed package works.'
