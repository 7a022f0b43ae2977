#!/usr/bin/env bash
# words-to-numbers 1.5.1: twenty five thousand is 5020.
# Guess: "three hundred forty five thousand six hundred" is 345600 and "one hundred and five" is 105.
# Seen: the second is right, the first is 5940. Where more than one word stands before thousand or million, the last alone is
# multiplied and the others are added to it: thirty one thousand is 1030; ten thousand five hundred is right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund words-to-numbers@1.5.1
cat >check.mjs <<'JS'
import assert from 'node:assert';
import words from 'words-to-numbers';
const texts = [
  'one hundred and five',
  'ten thousand five hundred',
  'twenty five thousand',
  'thirty one thousand',
  'three hundred forty five thousand six hundred',
  'twenty two million',
];
const found = texts.map((text) => words.wordsToNumbers(text));
console.log(texts.map((text, at) => `${text}: ${found[at]}`).join('\n'));
assert.deepEqual(found, [105, 10500, 5020, 1030, 5940, 2000020]);
JS
node check.mjs
