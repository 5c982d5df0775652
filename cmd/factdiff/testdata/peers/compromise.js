// Reads a file with compromise: sentences, tags, people and numbers.
const fs = require("fs");
const nlp = require("compromise");
const doc = nlp(fs.readFileSync(process.argv[2], "utf8"));
console.log(doc.length, doc.people().length, doc.numbers().length);
