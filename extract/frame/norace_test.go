//go:build !race

package frame

const racing = false
