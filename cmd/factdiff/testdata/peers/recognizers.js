// Reads a file with Recognizers-Text, paragraph by paragraph as it is made for
// short texts: numbers, percentages, ages, money, measures, dates and times.
const fs = require("fs");
const r = require("@microsoft/recognizers-text-suite");
const en = r.Culture.English;
const all = [r.recognizeNumber, r.recognizePercentage, r.recognizeAge, r.recognizeCurrency, r.recognizeDimension, r.recognizeDateTime];
let found = 0;
for (const line of fs.readFileSync(process.argv[2], "utf8").split("\n")) {
  if (line.trim()) for (const recognize of all) found += recognize(line, en).length;
}
console.log(found);
