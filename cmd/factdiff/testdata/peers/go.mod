module peers

go 1.26

require github.com/jdkato/prose/v2 v2.0.0
