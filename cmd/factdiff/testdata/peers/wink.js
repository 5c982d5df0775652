// Reads a file with wink-nlp and its small English model: sentences, tokens,
// tags and entities.
const fs = require("fs");
const nlp = require("wink-nlp")(require("wink-eng-lite-web-model"), ["sbd", "pos", "ner"]);
const doc = nlp.readDoc(fs.readFileSync(process.argv[2], "utf8"));
console.log(doc.sentences().length(), doc.tokens().length(), doc.entities().length());
